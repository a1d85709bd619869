// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/clustertopology.h"

#include "backend/redis/keyslot.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using std::chrono::steady_clock;

namespace redis {

namespace {

// "MOVED 3999 127.0.0.1:6381"; no host means the one that says so.
Address targetOf(const QByteArray &redirection, const QString &saidBy)
{
    const QByteArray place = redirection.split(' ').last();
    const qsizetype colon = place.lastIndexOf(':');
    const QString host = QString::fromUtf8(place.first(std::max<qsizetype>(colon, 0)));
    return {host.isEmpty() ? saidBy : host, place.sliced(colon + 1).toUShort()};
}

bool isToWait(const QByteArray &code)
{
    return code == "TRYAGAIN" || code == "CLUSTERDOWN" || code == "MASTERDOWN" || code == "LOADING"
        || code == "READONLY";
}

} // namespace

ClusterTopology::ClusterTopology(const Endpoint &endpoint, const ClientOptions &options)
    : m_endpoint(endpoint)
    , m_options(options)
    , m_refresh(this)
    , m_later(this)
{
    m_refresh.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ClusterTopology::refresh);
    connect(&m_later, &QTimer::timeout, this, &ClusterTopology::sendWaiting);
}

ClusterTopology::~ClusterTopology() = default;

void ClusterTopology::open()
{
    if (m_state != State::Closed)
        return;
    enter(State::Connecting,
          {QT_TRANSLATE_NOOP("Backend", "Looking for %1"), {m_endpoint.description()}});
    for (const auto &[address, link] : m_links)
        link->open();
    m_refresh.start(0);
}

void ClusterTopology::close()
{
    enter(State::Closed, QT_TRANSLATE_NOOP("Backend", "The connection to Redis was closed here"));
    m_refresh.stop();
    m_slots.clear();
    m_asked.clear();
    m_inUse.clear();
    m_used = nullptr;
    for (const auto &[address, link] : m_links)
        link->close();
    sendWaiting();
}

void ClusterTopology::retry()
{
    for (const auto &[address, link] : m_links)
        link->retry();
}

std::optional<std::chrono::milliseconds> ClusterTopology::untilRetry() const
{
    const Link *link = worst();
    return link ? link->untilRetry() : std::nullopt;
}

const Session &ClusterTopology::session(const QByteArray &key) const
{
    static const Session none;
    const Link *link = key.isEmpty() || m_slots.empty() ? m_used : linkWith(slotOfKey(key));
    if (link)
        return link->session();
    return m_links.empty() ? none : m_links.begin()->second->session();
}

Link &ClusterTopology::linkTo(const Address &address)
{
    auto &link = m_links[address];
    if (!link) {
        Endpoint endpoint = m_endpoint;
        endpoint.addresses = {address};
        link = std::make_unique<Link>(endpoint, m_options);
        Link *made = link.get();
        connect(made, &Link::stateChanged, this, [this, made] { linkChanged(*made); });
        connect(made, &Link::connected, this, [this, made] { linkConnected(*made); });
        made->open();
    }
    return *link;
}

// WAIT has to go where the write before it went.
Link *ClusterTopology::linkFor(const Command &command, std::optional<quint16> slot)
{
    if (m_slots.empty())
        return nullptr;
    if (slot)
        return command.neighbour().isNull() ? m_slots[*slot] : linkWith(*slot);
    return m_used ? m_used : m_slots.front();
}

// While a slot is being moved it is the new server that carries out what the old one does not.
Link *ClusterTopology::linkWith(quint16 slot) const
{
    constexpr auto lasting = 1s; // each ASK renews it
    const auto asked = m_asked.find(slot);
    const bool isAsked =
        asked != m_asked.end() && steady_clock::now() - asked->second.when < lasting;
    return isAsked ? asked->second.link : m_slots[slot];
}

void ClusterTopology::send(Request request)
{
    const auto slot = slotOfCommand(request.command);
    Link *link = m_state == State::Closed ? nullptr : linkFor(request.command, slot);
    if (!link) {
        refreshSoon();
        return sendLater(std::move(request));
    }
    if (slot)
        rememberUse(*link);
    sendTo(*link, std::move(request), Asking::No);
}

void ClusterTopology::sendTo(Link &link, Request request, Asking asking)
{
    const TimePoint deadline = request.deadline;
    Command command = request.command;
    Answer answer = [this, &link, request = std::move(request)](base::Result<Reply> reply) mutable {
        take(link, std::move(request), std::move(reply));
    };
    link.send({std::move(command), std::move(answer), deadline, asking});
}

void ClusterTopology::take(Link &link, Request request, base::Result<Reply> reply)
{
    if (!reply || !reply->isError() || request.deadline <= steady_clock::now())
        return request.answer(std::move(reply));
    const QByteArray code = reply->errorCode();
    if (code == "MOVED" || code == "ASK")
        return follow(link, std::move(request), reply->errorText());
    if (!isToWait(code))
        return request.answer(std::move(reply));
    refreshSoon();
    sendLater(std::move(request));
}

void ClusterTopology::follow(Link &link, Request request, const QByteArray &redirection)
{
    Link &target = linkTo(targetOf(redirection, link.address().host));
    const auto slot = slotOfCommand(request.command);
    if (redirection.startsWith("ASK")) {
        if (slot)
            m_asked.insert_or_assign(*slot, Asked{&target, steady_clock::now()});
        return sendTo(target, std::move(request), Asking::Yes);
    }
    if (slot && !m_slots.empty())
        m_slots[*slot] = &target;
    refreshSoon();
    send(std::move(request));
}

void ClusterTopology::sendLater(Request request)
{
    constexpr auto pause = 20ms;
    m_waiting.push_back(std::move(request));
    if (!m_later.isActive())
        m_later.start(m_state == State::Closed || m_state == State::Failed ? 0ms : pause);
}

void ClusterTopology::sendWaiting()
{
    const bool isHopeless = m_state == State::Closed || m_state == State::Failed;
    for (Request &request : std::exchange(m_waiting, {})) {
        if (!isHopeless && request.deadline > steady_clock::now())
            send(std::move(request));
        else
            request.answer(tl::unexpected(whyNot()));
    }
}

base::Error ClusterTopology::whyNot() const
{
    if (m_state == State::Ready)
        return {Kind::Unavailable,
                QT_TRANSLATE_NOOP("Backend", "The Redis Cluster has no server for this key.")};
    return {m_state == State::Failed ? m_trouble.kind : Kind::Unavailable, m_reason};
}

void ClusterTopology::refreshSoon()
{
    constexpr auto pause = 50ms; // a resharding makes many ask for it
    if (!m_isRefreshing && !m_refresh.isActive() && m_state != State::Closed)
        m_refresh.start(pause);
}

void ClusterTopology::refresh()
{
    Link &link = linkToAsk();
    m_isRefreshing = true;
    link.send({{{"CLUSTER", "SLOTS"}, Command::Repeat::Harmless},
               [this, &link](const base::Result<Reply> &reply) {
                   m_isRefreshing = false;
                   takeMap(link, reply);
               },
               steady_clock::now() + 1s});
}

Link &ClusterTopology::linkToAsk()
{
    for (const auto &[address, link] : m_links) {
        if (link->state() == State::Ready)
            return *link;
    }
    const auto &seeds = m_endpoint.addresses;
    return linkTo(seeds[m_seed++ % seeds.size()]);
}

void ClusterTopology::takeMap(Link &asked, const base::Result<Reply> &reply)
{
    if (m_state == State::Closed)
        return;
    const auto sound = refusalAsError(reply);
    if (!sound) {
        m_trouble = sound.error().kind == Kind::Protocol
            ? base::Error{Kind::Invalid,
                          QT_TRANSLATE_NOOP("Backend",
                                            "This Redis is not a Cluster. Use redis:// for it.")}
            : sound.error();
        update();
        return refreshSoon();
    }
    const bool isFirst = m_slots.empty();
    m_slots.assign(slotCount, nullptr);
    for (const Reply &range : sound->toArray())
        assign(range.toArray(), asked.address().host);
    sendHeldElsewhere();
    dropUses();
    dropUnused();
    update();
    if (isFirst)
        Q_EMIT connected(asked.session());
}

void ClusterTopology::assign(const Reply::Array &range, const QString &askedHost)
{
    if (range.size() < 3 || range[2].toArray().size() < 2)
        return;
    const Reply::Array &node = range[2].toArray();
    const QString host = QString::fromUtf8(node[0].toString()); // can be nil or empty
    const auto port = static_cast<quint16>(node[1].toInteger());
    Link &link = linkTo({host.isEmpty() ? askedHost : host, port});
    const qint64 last = std::min<qint64>(range[1].toInteger(), slotCount - 1);
    for (qint64 slot = std::max<qint64>(range[0].toInteger(), 0); slot <= last; ++slot)
        m_slots[static_cast<std::size_t>(slot)] = &link;
}

// What waits for a server that is away may find another in its place.
void ClusterTopology::sendHeldElsewhere()
{
    for (const auto &[address, link] : m_links) {
        if (link->state() == State::Ready)
            continue;
        for (Request &request : link->takeHeld())
            send(std::move(request));
    }
}

// What a server was used for, another does now.
void ClusterTopology::dropUses()
{
    const std::set<const Link *> owners(m_slots.begin(), m_slots.end());
    std::erase_if(m_inUse, [&owners](const Link *link) { return !owners.contains(link); });
    std::erase_if(m_asked,
                  [](const auto &asked) { return asked.second.link->state() == State::Waiting; });
}

// Servers that left the Cluster; the one used last is kept to be compared with.
void ClusterTopology::dropUnused()
{
    std::erase_if(m_links, [this](const auto &entry) {
        Link *link = entry.second.get();
        return link->state() == State::Waiting && link != m_used
            && std::find(m_slots.begin(), m_slots.end(), link) == m_slots.end();
    });
}

// Another server in the place of the one that is away is a connection made anew, as for a Link.
void ClusterTopology::rememberUse(Link &link)
{
    const Link *before = std::exchange(m_used, &link);
    if (m_inUse.insert(&link).second)
        update();
    if (!before || before == &link || before->state() == State::Ready)
        return;
    update();
    if (link.state() == State::Ready)
        Q_EMIT connected(link.session());
}

void ClusterTopology::linkChanged(Link &link)
{
    if (link.state() == State::Waiting)
        refreshSoon();
    if (m_state != State::Closed)
        update();
}

void ClusterTopology::linkConnected(Link &link)
{
    if (!m_slots.empty() && (!m_used || m_used == &link))
        Q_EMIT connected(link.session());
}

// The first server in use that is out of reach, or else the one used last; while none is, any.
const Link *ClusterTopology::worst() const
{
    const auto away = std::find_if(m_inUse.begin(), m_inUse.end(),
                                   [](const Link *link) { return link->state() != State::Ready; });
    if (away != m_inUse.end())
        return *away;
    return m_used || m_links.empty() ? m_used : m_links.begin()->second.get();
}

void ClusterTopology::update()
{
    const Link *link = worst();
    if (!link)
        return;
    const bool isMapped = !m_slots.empty();
    if (!isMapped && m_trouble.kind == Kind::Invalid)
        return enter(State::Failed, m_trouble.words());
    const bool isReady = link->state() == State::Ready;
    enter(isReady && !isMapped ? State::Connecting : link->state(), link->reason());
}

void ClusterTopology::enter(State state, const base::Message &reason)
{
    if (m_state == state && m_reason == reason)
        return;
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged(state, reason);
}

} // namespace redis
