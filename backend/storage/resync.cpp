// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/resync.h"

#include "backend/base/log.h"
#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

using namespace Qt::StringLiterals;
using redis::Command;
using redis::Reply;

namespace storage {

namespace {

constexpr int mostAttempts = 3; // to follow a busy collection before it is read in one go

customers::Version tokenIn(const Reply &reply)
{
    return reply.isString() ? reply.toString() : customers::untouched.toByteArray();
}

// One record that makes no sense keeps every program from reading all others: who looks after this
// Redis is told how to be rid of it.
base::Error unreadable(const base::Error &error, const QByteArray &key, const QByteArray &field)
{
    return {base::Kind::Unavailable,
            u"%1. Mend it, or remove it by \"HDEL %2 %3\" in redis-cli"_s.arg(
                error.detail, QString::fromUtf8(key), QString::fromUtf8(field))};
}

} // namespace

Resync::Resync(redis::Client &client, const Keys &keys, std::chrono::milliseconds deadline)
    : m_client(client)
    , m_keys(keys)
    , m_deadline(deadline)
{ }

void Resync::run(Answer answer)
{
    Q_ASSERT(!m_isRunning);
    m_answer = std::move(answer);
    m_isRunning = true;
    m_attempts = 0;
    begin();
}

// Every command of a reading is for the connection it began on: a cursor means nothing to another
// server, nor to the same one after a restart. A lost connection ends the attempt.
void Resync::ask(Command command, base::Callback<void(const Reply &)> take)
{
    m_client.send(
        std::move(command),
        [this, reading = m_reading, take = std::move(take)](const base::Result<Reply> &reply) {
            if (reading != m_reading)
                return;
            if (!reply)
                return finish(tl::unexpected(unread(reply.error())));
            if (reply->isError())
                return finish(tl::unexpected(refused(*reply)));
            take(*reply);
        },
        m_deadline);
}

void Resync::begin()
{
    ++m_reading;
    m_builder = {};
    ask({"HGET", m_keys.data, ""}, [this](const Reply &token) {
        m_session = m_client.session(m_keys.data);
        m_begin = tokenIn(token);
        scan("0");
    });
}

void Resync::scan(const QByteArray &cursor)
{
    ask({"HSCAN", m_keys.data, cursor, "COUNT", "1000"}, [this](const Reply &page) { take(page); });
}

void Resync::take(const Reply &page)
{
    if (isElsewhere())
        return again();
    const Reply::Array &parts = page.toArray();
    if (parts.size() != 2)
        return finish(base::failure(base::Kind::Unavailable, u"Redis answers HSCAN strangely"_s));
    const QByteArray &cursor = parts[0].toString();
    if (cursor != "0")
        scan(cursor); // before the work, so that both sides have some
    if (!add(parts[1].toArray()))
        return;
    if (cursor == "0")
        catchUp();
}

bool Resync::isElsewhere() const
{
    return !m_client.session(m_keys.data).isSameAs(m_session);
}

bool Resync::add(const Reply::Array &pairs)
{
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i].toString().isEmpty())
            continue;
        const auto id = idFromText(pairs[i].toString());
        const QByteArray &record = pairs[i + 1].toString();
        if (const auto plain = id ? customerInRecord(*id, record) : std::nullopt) {
            m_builder.add(*plain);
            continue;
        }
        const auto customer = id
            ? customerFromRecord(*id, record)
            : base::failure(base::Kind::Protocol, u"What Redis keeps is not a collection"_s);
        if (!customer) {
            finish(tl::unexpected(unreadable(customer.error(), m_keys.data, pairs[i].toString())));
            return false;
        }
        m_builder.add(customers::CustomerView::of(*customer));
    }
    return true;
}

void Resync::catchUp()
{
    ask({"HGET", m_keys.data, ""}, [this](const Reply &token) { m_token = tokenIn(token); });
    ask({"XRANGE", m_keys.log, "(" + streamId(m_begin), "+"},
        [this](const Reply &entries) { replay(m_token, entries); });
}

// From the token at the beginning, by an unbroken chain, to the one found at the end and no
// further: where data was removed by hand, the log goes on without them.
void Resync::replay(const customers::Version &token, const Reply &reply)
{
    auto entries = entriesFromReply(reply);
    if (!entries || isElsewhere())
        return again();
    customers::Roll roll = std::move(m_builder).build(m_begin);
    std::vector<customers::Change> changes;
    customers::Version at = m_begin;
    for (auto entry = entries->begin(); entry != entries->end() && at != token; ++entry) {
        if (entry->before != at)
            return again();
        if (entry->isCleared) {
            roll = {};
            changes.clear();
        }
        std::move(entry->changes.begin(), entry->changes.end(), std::back_inserter(changes));
        at = entry->after;
    }
    if (at != token)
        return again();
    finish(at == m_begin ? std::move(roll) : roll.changed(changes, at));
}

void Resync::again()
{
    if (++m_attempts < mostAttempts)
        begin();
    else
        readAtOnce();
}

// Never torn, but Redis serves nobody else meanwhile: 0.4 s for a million.
void Resync::readAtOnce()
{
    qCInfo(base::lcStorage) << "the collection changes faster than it can be followed;"
                            << "reading it in one go";
    ++m_reading;
    m_builder = {};
    ask({"HGETALL", m_keys.data}, [this](const Reply &all) {
        const Reply::Array &pairs = all.toArray();
        customers::Version token = customers::untouched.toByteArray();
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
            if (pairs[i].toString().isEmpty())
                token = pairs[i + 1].toString();
        if (add(pairs))
            finish(std::move(m_builder).build(token));
    });
}

void Resync::finish(base::Result<customers::Roll> roll)
{
    ++m_reading;
    m_isRunning = false;
    m_builder = {};
    std::exchange(m_answer, {})(std::move(roll));
}

} // namespace storage
