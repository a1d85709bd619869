// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/link.h"
#include "backend/redis/sentinels.h"

namespace redis {

// The master among servers that Sentinels watch over. Follows it when it moves: what was under way
// to the old one is settled as of unknown outcome, what was not yet sent goes to the new one. A
// server is spoken to only after it has called itself a master, since the old one may come back
// and answer for a while. One cut off together with all Sentinels we reach can still serve reads.
class SentinelTopology : public Topology
{
    Q_OBJECT

public:
    SentinelTopology(const Endpoint &endpoint, const ClientOptions &options);

    void open() override;
    void close() override;
    void retry() override { m_link.retry(); } // the Sentinels are asked every second anyway
    void send(Request request) override { m_link.send(std::move(request)); }

    State state() const override { return m_link.state(); }
    const base::Message &reason() const override { return m_link.reason(); }
    const Session &session(const QByteArray &key) const override { return m_link.session(key); }
    std::optional<std::chrono::milliseconds> untilRetry() const override
    {
        return m_link.untilRetry();
    }

private:
    Sentinels m_sentinels;
    Link m_link;
};

} // namespace redis
