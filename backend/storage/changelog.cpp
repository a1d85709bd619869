// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/changelog.h"

#include "backend/storage/record.h"
#include "backend/storage/schema.h"

using namespace Qt::StringLiterals;
using redis::Reply;

namespace storage {

namespace {

// One field of an entry and its value. False when it makes no sense.
bool readField(Entry &entry, const QByteArray &field, const QByteArray &value)
{
    if (field == "p")
        entry.before = value;
    else if (field.isEmpty())
        entry.after = value;
    else if (field == "*")
        entry.isCleared = true;
    else if (field == "outcome")
        entry.outcome = value;
    else if (field == "count")
        entry.count = value.toLongLong();
    else if (field == "cursor")
        entry.cursor = value;
    else {
        const auto id = idFromText(field);
        if (!id)
            return false;
        customers::Change change{*id, {}};
        if (!value.isEmpty()) {
            auto customer = customerFromRecord(*id, value);
            if (!customer)
                return false;
            change.customer = std::move(*customer);
            if (entry.record.isEmpty())
                entry.record = value;
        }
        entry.changes.push_back(std::move(change));
    }
    return true;
}

base::Result<Entry> readEntry(const Reply &reply)
{
    Entry entry;
    const auto strange = base::failure(base::Kind::Protocol,
                                       u"The log of changes in Redis holds something strange"_s);
    if (reply.toArray().size() != 2)
        return strange;
    const Reply::Array &fields = reply.toArray()[1].toArray();
    for (std::size_t i = 0; i + 1 < fields.size(); i += 2)
        if (!readField(entry, fields[i].toString(), fields[i + 1].toString()))
            return strange;
    if (entry.before.isEmpty() || entry.after.isEmpty())
        return strange;
    return entry;
}

} // namespace

base::Result<std::vector<Entry>> entriesFromReply(const Reply &entries)
{
    std::vector<Entry> all;
    all.reserve(entries.toArray().size());
    for (const Reply &reply : entries.toArray()) {
        auto entry = readEntry(reply);
        if (!entry)
            return tl::unexpected(entry.error());
        all.push_back(std::move(*entry));
    }
    return all;
}

const Reply &onlyStream(const Reply &xread)
{
    static const Reply nothing;
    const Reply::Array &streams = xread.toArray();
    const bool isOne = streams.size() == 1 && streams.front().toArray().size() == 2;
    return isOne ? streams.front().toArray()[1] : nothing;
}

QByteArray streamId(const customers::Version &token)
{
    return QByteArray::number(sequenceOf(token)) + "-0";
}

} // namespace storage
