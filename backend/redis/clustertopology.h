// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/link.h"

#include <map>
#include <set>

namespace redis {

// A Redis Cluster: a Link to each server in use, and a map of which server has which slot, read by
// CLUSTER SLOTS at first, after a MOVED and when a server is out of reach. A command that is sent
// elsewhere (MOVED, ASK), or told to wait (TRYAGAIN, CLUSTERDOWN …), which all happen before it
// has any effect, is sent again until its deadline; the order among such commands is not kept.
class ClusterTopology : public Topology
{
    Q_OBJECT

public:
    ClusterTopology(const Endpoint &endpoint, const ClientOptions &options);
    ~ClusterTopology() override;

    void open() override;
    void close() override;
    void retry() override;
    void send(Request request) override;

    State state() const override { return m_state; }
    const base::Message &reason() const override { return m_reason; }
    const Session &session(const QByteArray &key) const override;
    std::optional<std::chrono::milliseconds> untilRetry() const override;

private:
    using Asking = Request::Asking;

    // Who was asked last for a slot that is being moved to it.
    struct Asked
    {
        Link *link;
        TimePoint when;
    };

    Link &linkTo(const Address &address);
    Link *linkFor(const Command &command, std::optional<quint16> slot);
    Link *linkWith(quint16 slot) const;
    void sendTo(Link &link, Request request, Asking asking);
    void take(Link &link, Request request, base::Result<Reply> reply);
    void follow(Link &link, Request request, const QByteArray &redirection);
    void sendLater(Request request);
    void sendWaiting();
    base::Error whyNot() const;

    void refreshSoon();
    void refresh();
    Link &linkToAsk();
    void takeMap(Link &asked, const base::Result<Reply> &reply);
    void assign(const Reply::Array &range, const QString &askedHost);
    void sendHeldElsewhere();
    void dropUnused();
    void dropUses();
    void rememberUse(Link &link);
    const Link *worst() const;

    void linkChanged(Link &link);
    void linkConnected(Link &link);
    void update();
    void enter(State state, const base::Message &reason);

    Endpoint m_endpoint;
    ClientOptions m_options;
    State m_state = State::Closed;
    base::Message m_reason;
    base::Error m_trouble{base::Kind::Unavailable, QString()}; // why there is no map
    std::map<Address, std::unique_ptr<Link>> m_links;
    std::vector<Link *> m_slots; // empty: not known yet
    std::map<quint16, Asked> m_asked; // by slot
    Link *m_used = nullptr; // by the last command with a key
    std::set<const Link *> m_inUse; // by commands with a key, as far as the map names them
    bool m_isRefreshing = false;
    std::size_t m_seed = 0; // the address to ask next when no Link is ready
    QTimer m_refresh;
    QTimer m_later;
    std::deque<Request> m_waiting; // for m_later
};

} // namespace redis
