// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/trouble.h"

#include "backend/storage/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using base::Kind;

namespace storage {

namespace {

// Not MOVED and ASK: a Cluster's client follows them, and any other gets nothing else ever.
constexpr std::array<QByteArrayView, 6> passing{"LOADING",    "BUSY",     "CLUSTERDOWN",
                                                "MASTERDOWN", "TRYAGAIN", "READONLY"};

} // namespace

bool isPassing(const redis::Reply &refusal)
{
    const QByteArray code = refusal.errorCode();
    return std::find(passing.begin(), passing.end(), code) != passing.end();
}

base::Error refused(const redis::Reply &refusal)
{
    if (refusal.errorCode() == "FORMAT")
        return {Kind::Unavailable,
                QT_TRANSLATE_NOOP(
                    "Backend",
                    "The collection in Redis has just been reorganised, or another version of this "
                    "program wrote it in another format. Try again; if this lasts, choose another "
                    "database.")};
    return {Kind::Unavailable, redis::errorFromReply(refusal).words()};
}

base::Result<std::optional<int>> shardsIn(const redis::Reply &description)
{
    const auto &parts = description.toArray();
    if (parts.size() < 2 || parts[0].isNil())
        return std::optional<int>();
    if (parts[0].toString() != "1")
        return base::failure(
            Kind::Unavailable,
            QT_TRANSLATE_NOOP(
                "Backend",
                "The collection in Redis was written by another version of this program, in "
                "another format. Choose another database."));
    const QByteArray shards = parts[1].isNil() ? "1"_ba : parts[1].toString();
    if (shards == "1" || shards == QByteArray::number(manyShards))
        return std::optional(shards.toInt());
    return base::failure(
        Kind::Unavailable,
        {QT_TRANSLATE_NOOP(
             "Backend",
             "The collection in Redis is spread over %1 shards; this version keeps it in one or "
             "spreads it over %2. Choose another database."),
         {QString::fromLatin1(shards), qint64(manyShards)}});
}

base::Error locked()
{
    return {Kind::Locked,
            QT_TRANSLATE_NOOP("Backend",
                              "Read-only is on: the customers can be read but not changed. Turn it "
                              "off in the settings, or by TELLERDESK_READ_ONLY=no")};
}

base::Error unread(const base::Error &error)
{
    return {Kind::Unavailable, error.words()};
}

redis::Answer reading(redis::Answer take)
{
    return [take = std::move(take)](base::Result<redis::Reply> reply) {
        if (!reply)
            return take(tl::unexpected(unread(reply.error())));
        if (reply->isError())
            return take(tl::unexpected(refused(*reply)));
        take(std::move(reply));
    };
}

} // namespace storage
