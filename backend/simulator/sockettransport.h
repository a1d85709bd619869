// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/transport.h"

#include <QHash>
#include <QSslError>

namespace simulator {

class SocketLane;

// The requests of a plan over plain sockets, which cost a fraction of what QNetworkAccessManager
// does: for high rates, and for latencies well below a millisecond.
class SocketTransport final : public Transport
{
public:
    SocketTransport(const Plan &plan, const base::Clock &clock, Receiver *receiver);
    ~SocketTransport() override;

    void send(Dispatch dispatch) override;
    void abandon(quint32 number) override;
    void stop() override;

private:
    QByteArray bytesOf(const Dispatch &dispatch) const;
    int takeLane();
    void finish(Answer answer);

    const Plan m_plan;
    const base::Clock &m_clock;
    Receiver *m_receiver;
    const QList<QSslError> m_forgiven;
    QByteArray m_base; // the target's own path
    QByteArray m_fields; // of every request's head
    std::vector<std::unique_ptr<SocketLane>> m_lanes;
    std::vector<int> m_freeLanes; // the last one used is on top: its connection is warm
    QHash<quint32, int> m_laneOf; // by request under way
};

} // namespace simulator
