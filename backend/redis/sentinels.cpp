// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/sentinels.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using std::chrono::steady_clock;

namespace redis {

namespace {

Endpoint endpointOfSentinels(Endpoint endpoint)
{
    endpoint.layout = Endpoint::Layout::Single;
    endpoint.username = endpoint.sentinelUsername;
    endpoint.password = endpoint.sentinelPassword;
    endpoint.database = 0;
    return endpoint;
}

} // namespace

Sentinels::Sentinels(const Endpoint &endpoint, ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpointOfSentinels(endpoint))
    , m_master(endpoint.masterName)
    , m_options(std::move(options))
    , m_askAgain(this)
    , m_retry(this)
{
    m_askAgain.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &Sentinels::ask);
    connect(&m_retry, &QTimer::timeout, this, &Sentinels::tryNext);
}

Sentinels::~Sentinels() = default;

void Sentinels::open()
{
    m_failed = 0;
    m_retry.start(0);
}

void Sentinels::close()
{
    m_askAgain.stop();
    m_retry.stop();
    drop(m_asker);
    drop(m_listener);
}

void Sentinels::tryNext()
{
    close();
    ++m_tried;
    m_asker = connection();
    connect(m_asker.get(), &Connection::lost, this, &Sentinels::giveUp);
    connect(m_asker.get(), &Connection::ready, this, [this] {
        ask();
        listen();
    });
}

Sentinels::ConnectionPointer Sentinels::connection()
{
    const Address &address = m_endpoint.addresses[(m_tried - 1) % m_endpoint.addresses.size()];
    auto made = std::make_unique<Connection>(
        m_endpoint, address, Connection::Greeting{m_options.name, m_options.connectDeadline});
    made->open();
    return made;
}

// Losing this one costs nothing but a second: the asker asks anyway.
void Sentinels::listen()
{
    m_listener = connection();
    connect(m_listener.get(), &Connection::ready, this, [this] {
        m_listener->send({{"SUBSCRIBE", "+switch-master"},
                          [](const base::Result<Reply> &) {},
                          steady_clock::now() + m_options.connectDeadline});
    });
    connect(m_listener.get(), &Connection::heard, this, &Sentinels::ask);
}

void Sentinels::ask()
{
    m_askAgain.start(1s);
    m_asker->send({{"SENTINEL", "GET-MASTER-ADDR-BY-NAME", m_master.toUtf8()},
                   [this](const base::Result<Reply> &reply) {
                       if (reply)
                           take(*reply);
                   },
                   steady_clock::now() + 1s});
}

void Sentinels::take(const Reply &reply)
{
    if (reply.isError())
        return giveUp(errorFromReply(reply));
    const Reply::Array &parts = reply.toArray();
    if (parts.size() != 2)
        return giveUp({Kind::Invalid,
                       {QT_TRANSLATE_NOOP("Backend", "The Sentinel knows no master named “%1”."),
                        {m_master}}});
    m_failed = 0;
    Q_EMIT found({QString::fromUtf8(parts[0].toString()), parts[1].toString().toUShort()});
}

void Sentinels::giveUp(const base::Error &error)
{
    close();
    const bool haveAllFailed = ++m_failed >= m_endpoint.addresses.size();
    m_retry.start(haveAllFailed ? 500ms : 0ms);
    if (haveAllFailed)
        Q_EMIT troubled(
            {error.kind,
             {QT_TRANSLATE_NOOP("Backend", "No Sentinel can tell where the master is: %1"),
              {error.words()}}});
}

// Later, because it may be the connection itself that tells us.
void Sentinels::drop(ConnectionPointer &connection)
{
    if (!connection)
        return;
    connection->close();
    connection->disconnect();
    connection.release()->deleteLater();
}

} // namespace redis
