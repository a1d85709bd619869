// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/replication.h"

#include "backend/storage/deadline.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Kind;
using redis::Command;
using redis::Reply;
using std::chrono::milliseconds;

namespace storage {

namespace {

// Never told to people: whoever asks looks into the log next.
base::Error lost()
{
    return {Kind::OutcomeUnknown, u"The connection was lost while replicas were waited for"_s};
}

} // namespace

Replication::Replication(redis::Client &client, int replicas)
    : m_client(client)
    , m_replicas(replicas)
{ }

Replication::Place Replication::placeOf(const QByteArray &key) const
{
    const redis::Session &session = m_client.session(key);
    return {session.id, session.facts.runId};
}

void Replication::await(const Keys &keys, Made made, redis::TimePoint deadline, Answer answer)
{
    if (made == Made::Before)
        mark(keys, deadline, std::move(answer));
    else
        join(keys.data, deadline, std::move(answer));
}

void Replication::mark(const Keys &keys, redis::TimePoint deadline, Answer answer)
{
    m_client.send(
        {"SET", keys.mark, newNonce(), "PX", "60000"},
        [this, near = keys.data, deadline,
         answer = std::move(answer)](const base::Result<Reply> &reply) mutable {
            if (const auto marked = redis::refusalAsError(reply); !marked)
                return answer(tl::unexpected(marked.error()));
            join(near, deadline, std::move(answer));
        },
        left(deadline));
}

void Replication::join(const QByteArray &near, redis::TimePoint deadline, Answer answer)
{
    const Place place = placeOf(near);
    Line &line = m_lines[place];
    line.near = near;
    line.waiting.push_back({deadline, std::move(answer)});
    if (!line.isUnderWay)
        ask(place);
}

// For half of what is left to the first of them, so that the others have some too.
void Replication::ask(const Place &place)
{
    Line &line = m_lines[place];
    line.isUnderWay = true;
    auto asked = std::make_shared<std::vector<Waiting>>(std::exchange(line.waiting, {}));
    const auto first =
        std::min_element(asked->begin(), asked->end(), [](const Waiting &a, const Waiting &b) {
            return a.deadline < b.deadline;
        });
    const qint64 wait = std::max<qint64>(left(first->deadline).count() / 2, 1);
    m_client.send((Command{"WAIT"} << qint64(m_replicas) << wait).near(line.near),
                  [this, place, asked](const base::Result<Reply> &reached) {
                      take(place, std::move(*asked), reached);
                  },
                  std::max(left(first->deadline), milliseconds(2 * wait)));
}

// After a failover the answer may be that of a server without the change; and whoever came to the
// line meanwhile made his on the connection that is gone.
void Replication::take(const Place &place, std::vector<Waiting> asked,
                       const base::Result<Reply> &reached)
{
    const auto line = m_lines.find(place);
    const bool isSame = reached && placeOf(line->second.near) == place;
    line->second.isUnderWay = false;
    if (!isSame)
        std::move(line->second.waiting.begin(), line->second.waiting.end(),
                  std::back_inserter(asked));
    if (!isSame || line->second.waiting.empty())
        m_lines.erase(line);
    else
        ask(place);
    for (const Waiting &waiting : asked)
        waiting.answer(isSame ? outcomeOf(*reached) : tl::unexpected(lost()));
}

base::Result<bool> Replication::outcomeOf(const Reply &reached) const
{
    if (reached.isError())
        return tl::unexpected(redis::errorFromReply(reached));
    return reached.toInteger() >= m_replicas;
}

} // namespace storage
