// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestlog.h"

#include <algorithm>

namespace http {

namespace {

constexpr qsizetype bodyKept = 16 * 1024; // bytes

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

// Whether a line could be what lets its reader in, also where the head is not well formed.
bool isSecret(QByteArrayView line)
{
    constexpr QByteArrayView name = "authorization";
    const QByteArrayView text = line.trimmed();
    return text.size() >= name.size() && equalsIgnoringCase(text.first(name.size()), name);
}

// The head as sent, but for secrets. By its lines, since a refused head was not read to its end;
// one that begins with white space goes on with the line before it.
QByteArray withoutSecrets(const QByteArray &head)
{
    constexpr QByteArrayView hidden = "Authorization: (hidden)";
    QByteArray rest;
    bool isHidden = false;
    for (auto begin = head.begin(); begin != head.end();) {
        const auto end = std::find_if(begin, head.end(), isLineEnd);
        const auto next = std::find_if_not(end, head.end(), isLineEnd);
        const bool goesOn = *begin == ' ' || *begin == '\t';
        isHidden = isSecret({begin, end}) || (isHidden && goesOn);
        rest.append(isHidden ? hidden : QByteArrayView(begin, end));
        rest.append(QByteArrayView(end, next));
        begin = next;
    }
    return rest;
}

} // namespace

void RequestLog::setShare(Share share)
{
    const std::lock_guard lock(m_mutex);
    m_share = share;
    renew();
    if (share == Share::Nothing)
        m_entries.clear();
}

void RequestLog::renew()
{
    m_left = some;
}

Attention RequestLog::takeAttention()
{
    switch (m_share) {
    case Share::Nothing:
        return Attention::None;
    case Share::Some:
        return m_left > 0 && m_left-- > 0 ? Attention::Watched : Attention::None;
    case Share::Everything:
        return Attention::Watched;
    }
    Q_UNREACHABLE();
}

void RequestLog::record(const Exchange &exchange, const Wire &wire)
{
    const Request &request = exchange.request;
    const Timing &timing = exchange.timing;
    LogEntry entry{0,
                   QDateTime::currentDateTimeUtc(),
                   methodName(request.method).toByteArray(),
                   request.target.toByteArray(),
                   wire.status,
                   timing.total(),
                   timing.part(Phase::Parse),
                   timing.part(Phase::Validate),
                   timing.part(Phase::Store),
                   timing.part(Phase::Write),
                   request.ends->peer.toString(),
                   request.field("user-agent").toByteArray(),
                   request.id,
                   exchange.note,
                   request.body.size(),
                   wire.body.size(),
                   withoutSecrets(request.head),
                   request.body.left(bodyKept),
                   wire.head,
                   wire.body.left(bodyKept)};
    const std::lock_guard lock(m_mutex);
    if (m_share == Share::Nothing)
        return; // nobody looks any more
    entry.sequence = ++m_newest;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > capacity)
        m_entries.pop_front();
}

QList<LogEntry> RequestLog::since(quint64 sequence) const
{
    const std::lock_guard lock(m_mutex);
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const LogEntry &e) { return e.sequence > sequence; });
    return QList<LogEntry>(first, m_entries.end());
}

quint64 RequestLog::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

} // namespace http
