// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/writer.h"

#include "backend/base/log.h"
#include "backend/storage/deadline.h"
#include "backend/storage/trouble.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

constexpr auto pauseWhenRefused = 50ms;
constexpr auto searchDeadline = 5s; // beyond the call's own, to find out what became of it

base::Error untold()
{
    return {
        Kind::OutcomeUnknown,
        QT_TRANSLATE_NOOP(
            "Backend",
            "The connection to Redis was lost, and its log does not tell whether the change was "
            "made before that")};
}

// Whether the entries follow each other without a gap from one token, and pass the other.
bool leadsTo(const customers::Version &token, customers::Version at,
             const std::vector<Entry> &entries)
{
    bool isReached = at == token;
    for (const Entry &entry : entries) {
        if (entry.before != at)
            return false;
        at = entry.after;
        isReached = isReached || at == token;
    }
    return isReached;
}

} // namespace

Writer::Writer(redis::Client &client, Replication &replication, const Keys &keys,
               const Settings &settings)
    : m_client(client)
    , m_replication(replication)
    , m_keys(keys)
    , m_settings(settings)
{ }

void Writer::run(const redis::Script &script, std::vector<QByteArray> arguments, Answer answer,
                 const QByteArray &step, redis::Bundle further)
{
    const QByteArray nonce = newNonce();
    const std::initializer_list<QByteArray> common{
        nonce, QByteArray::number(m_settings.logCap),
        QByteArray::number(qint64(m_settings.undoPeriod.count()))};
    arguments.insert(arguments.begin(), common);
    std::vector<QByteArray> keys{m_keys.data, m_keys.log,
                                 m_keys.meta, m_keys.names,
                                 m_keys.undo, m_keys.step(step.isEmpty() ? nonce : step)};
    send(std::make_shared<Call>(Call{script,
                                     std::move(keys),
                                     std::move(arguments),
                                     std::move(further),
                                     std::move(answer),
                                     steady_clock::now() + m_settings.deadline,
                                     nonce,
                                     {}}));
}

void Writer::send(const CallPointer &call)
{
    if (m_token.isEmpty()) {
        m_client.send({"HGET", m_keys.data, ""}, [this](const base::Result<Reply> &reply) {
            if (reply && !reply->isError() && m_token.isEmpty())
                m_token =
                    reply->isString() ? reply->toString() : customers::untouched.toByteArray();
        });
    }
    call->known = m_token;
    call->script.run(
        m_client, call->keys, call->arguments,
        [this, call](base::Result<Reply> reply) { take(call, std::move(reply)); },
        left(call->deadline), m_settings.lock, call->further);
}

void Writer::take(const CallPointer &call, base::Result<Reply> reply)
{
    if (!reply && reply.error().kind == Kind::OutcomeUnknown)
        return recover(call);
    if (!reply && reply.error().kind == Kind::Cancelled)
        return call->answer(tl::unexpected(locked()));
    if (!reply)
        return giveUp(call, unread(reply.error())); // never sent
    if (reply->isError() && isPassing(*reply) && left(call->deadline) > pauseWhenRefused) {
        call->refusal = refused(*reply);
        return sendLater(call);
    }
    if (reply->isError())
        return refuse(call, *reply);
    if (reply->toArray().size() > 1 && isToken(reply->toArray()[1].toString()))
        m_token = reply->toArray()[1].toString();
    settle(call, {std::move(*reply), {}});
}

void Writer::refuse(const CallPointer &call, const Reply &refusal)
{
    if (refusal.errorCode() == "FORMAT")
        Q_EMIT misfit();
    call->answer(tl::unexpected(refused(refusal)));
}

void Writer::sendLater(const CallPointer &call)
{
    QTimer::singleShot(pauseWhenRefused, this, [this, call] { send(call); });
}

void Writer::settle(const CallPointer &call, Outcome outcome)
{
    if (m_replication.isWanted())
        return awaitReplicas(call, std::move(outcome));
    call->answer(std::move(outcome));
}

// After a failover the server may be one without the change, so the log has to be asked first.
void Writer::awaitReplicas(const CallPointer &call, Outcome outcome)
{
    using Made = Replication::Made;
    m_replication.await(
        m_keys, outcome.logged ? Made::Before : Made::Here,
        std::max(call->deadline, call->searchBy),
        [this, call, outcome = std::move(outcome)](const base::Result<bool> &reached) mutable {
            if (!reached && reached.error().kind == Kind::OutcomeUnknown)
                return recover(call);
            if (reached.value_or(false))
                return call->answer(std::move(outcome));
            call->answer(base::failure(
                Kind::OutcomeUnknown,
                QT_TRANSLATE_NOOP("Backend",
                                  "The change was made, but too few replicas have it yet")));
        });
}

// The client has seen to it that the old connection is dead, unless the server forbids that; then
// what it may still have in its buffer is given the time of a call.
void Writer::recover(const CallPointer &call)
{
    if (call->searchBy == redis::TimePoint())
        call->searchBy = std::max(call->deadline, steady_clock::now() + searchDeadline);
    m_client.send(
        redis::Command({"PING"}, redis::Command::Repeat::Harmless).near(m_keys.data),
        [this, call](const base::Result<Reply> &reply) {
            if (!reply)
                return giveUp(call);
            if (m_client.session(m_keys.data).isFenced)
                return search(call);
            QTimer::singleShot(m_settings.deadline, this, [this, call] { search(call); });
        },
        left(call->searchBy));
}

void Writer::search(const CallPointer &call)
{
    using redis::Command;
    const auto token = std::make_shared<customers::Version>();
    m_client.send(Command({"HGET", m_keys.data, ""}, Command::Repeat::Harmless),
                  [token](const base::Result<Reply> &reply) {
                      if (reply && !reply->isError())
                          *token = reply->isString() ? reply->toString()
                                                     : customers::untouched.toByteArray();
                  });
    const QByteArray from = call->known.isEmpty() ? "-"_ba : "(" + streamId(call->known);
    m_client.send(Command({"XRANGE", m_keys.log, from, "+"}, Command::Repeat::Harmless),
                  [this, call, token](const base::Result<Reply> &entries) {
                      if (!entries || entries->isError() || token->isEmpty())
                          return giveUp(call);
                      judge(call, *token, *entries);
                  });
}

// An entry under the call's nonce: it was made. None, and an unbroken chain from the token known
// before the call to the one found after it: it was not. Where nothing was known before, only a
// log that goes back to the beginning can tell.
void Writer::judge(const CallPointer &call, const customers::Version &token, const Reply &reply)
{
    auto entries = entriesFromReply(reply);
    if (!entries)
        return giveUp(call);
    const auto ours = std::find_if(entries->begin(), entries->end(), [&](const Entry &entry) {
        return nonceOf(entry.after) == call->nonce;
    });
    if (ours != entries->end()) {
        qCDebug(base::lcStorage) << "a change had been made before the connection was lost";
        return settle(call, {{}, std::move(*ours)});
    }
    const auto &start = call->known.isEmpty() ? customers::untouched.toByteArray() : call->known;
    if (!leadsTo(token, start, *entries))
        return giveUp(call);
    qCDebug(base::lcStorage) << "a change had not been made when the connection was lost";
    if (left(call->deadline) > 0ms)
        return send(call);
    giveUp(call, {Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis did not answer in time")});
}

// It was not made; what Redis had against it, if anything, says more than that time is up.
void Writer::giveUp(const CallPointer &call, const base::Error &otherwise)
{
    call->answer(tl::unexpected(call->refusal.value_or(otherwise)));
}

void Writer::giveUp(const CallPointer &call)
{
    call->answer(tl::unexpected(untold()));
}

} // namespace storage
