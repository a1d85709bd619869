// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/sockettransport.h"

#include "backend/simulator/pinned.h"
#include "backend/simulator/socketlane.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QByteArray fieldsFor(const Plan &plan)
{
    QByteArray fields = "Host: " + plan.target.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nAccept: application/json\r\nUser-Agent: " + agent.toByteArray() + "\r\n";
    if (!plan.token.isEmpty())
        fields += "Authorization: Bearer " + plan.token + "\r\n";
    return fields;
}

} // namespace

SocketTransport::SocketTransport(const Plan &plan, const base::Clock &clock, Receiver *receiver)
    : m_plan(plan)
    , m_clock(clock)
    , m_receiver(receiver)
    , m_forgiven(forgivenFor(plan.certificate))
    , m_base(plan.target.path(QUrl::FullyEncoded).toLatin1())
    , m_fields(fieldsFor(plan))
{ }

SocketTransport::~SocketTransport() = default;

void SocketTransport::send(Dispatch dispatch)
{
    const int lane = takeLane();
    m_laneOf.insert(dispatch.number, lane);
    m_lanes.at(std::size_t(lane))->carry(dispatch.number, dispatch.sort, bytesOf(dispatch));
}

QByteArray SocketTransport::bytesOf(const Dispatch &dispatch) const
{
    const QLatin1StringView method = methodOf(dispatch.sort);
    QByteArray bytes;
    bytes.reserve(m_fields.size() + dispatch.body.size() + 200);
    bytes.append(method.data(), method.size()).append(' ').append(m_base).append(dispatch.path);
    bytes.append(" HTTP/1.1\r\n").append(m_fields);
    bytes.append("X-Request-Id: ").append(dispatch.requestId).append("\r\n");
    if (!dispatch.body.isEmpty())
        bytes.append("Content-Type: application/json\r\nContent-Length: ")
            .append(QByteArray::number(dispatch.body.size()))
            .append("\r\n");
    return bytes.append("\r\n").append(dispatch.body);
}

int SocketTransport::takeLane()
{
    if (m_freeLanes.empty()) {
        m_freeLanes.push_back(int(m_lanes.size()));
        m_lanes.push_back(
            std::make_unique<SocketLane>(m_plan, m_forgiven, m_freeLanes.back(), m_clock,
                                         [this](Answer answer) { finish(std::move(answer)); }));
    }
    const int lane = m_freeLanes.back();
    m_freeLanes.pop_back();
    return lane;
}

void SocketTransport::finish(Answer answer)
{
    if (m_laneOf.remove(answer.number) == 0)
        return;
    m_freeLanes.push_back(answer.lane);
    m_receiver->answered(std::move(answer));
}

void SocketTransport::abandon(quint32 number)
{
    const auto lane = m_laneOf.constFind(number);
    if (lane != m_laneOf.cend())
        m_lanes.at(std::size_t(*lane))->abandon();
}

// The lanes stay until the transport goes: this may be called from within one of them.
void SocketTransport::stop()
{
    m_laneOf.clear();
    for (const auto &lane : m_lanes)
        lane->stop();
}

} // namespace simulator
