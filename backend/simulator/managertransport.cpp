// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/managertransport.h"

#include "backend/base/clock.h"
#include "backend/simulator/pinned.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr int connectionsPerPool = 6; // QHttpNetworkConnectionPrivate::defaultHttpChannelCount
constexpr int mostManagers = 32; // each has a thread

// Without a proxy, Qt opens plain sockets unbuffered and reads the head of a reply byte by byte,
// one system call each. A proxy of the type "whatever the application has", which is none, gives a
// direct connection over a buffered socket: a fifth of the system calls, three times the rate. It
// may promise tunnelling only, or the manager would ask it to look up the host's name.
class BufferedDirectly final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.protocolTag() == "https"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QNetworkProxy proxy(QNetworkProxy::DefaultProxy);
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability);
        return {proxy};
    }
};

// Statuses of 400 and more are errors to Qt, but answers to us.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::NoError
        || (status >= 400 && error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ProtocolFailure);
}

QSslConfiguration tlsFor(TlsTrust trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (trust == TlsTrust::Anyone)
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Failure::Refused;
    case QNetworkReply::HostNotFoundError:
        return Failure::Unresolved;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Tls;
    case QNetworkReply::RemoteHostClosedError:
        return Failure::Closed;
    case QNetworkReply::ProtocolFailure:
        return Failure::Garbage;
    case QNetworkReply::OperationCanceledError:
        return Failure::Cancelled;
    default:
        return Failure::Unreachable;
    }
}

ManagerTransport::ManagerTransport(const Plan &plan, const base::Clock &clock, Receiver *receiver)
    : m_clock(clock)
    , m_receiver(receiver)
    , m_target(plan.target)
    , m_forgiven(forgivenFor(plan.certificate))
    , m_blank(blankRequest(plan))
{
    // Load goes straight to its target, whatever proxy the desktop has been told to use.
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

ManagerTransport::~ManagerTransport()
{
    stop();
}

void ManagerTransport::send(Dispatch dispatch)
{
    const int lane = takeLane();
    const QNetworkRequest request = requestFor(dispatch, lane);
    QNetworkAccessManager &manager = managerOf(lane);
    QNetworkReply *reply = nullptr;
    if (dispatch.sort == Sort::Post)
        reply = manager.post(request, dispatch.body);
    else if (dispatch.sort == Sort::Put)
        reply = manager.put(request, dispatch.body);
    else if (isWrite(dispatch.sort))
        reply = manager.deleteResource(request);
    else
        reply = manager.get(request);
    if (!m_forgiven.isEmpty())
        reply->ignoreSslErrors(m_forgiven);
    const Answer blank{.number = dispatch.number, .lane = lane, .sent = m_clock.elapsed()};
    m_flights.insert(dispatch.number, {reply, dispatch.sort, blank});
    follow(reply, dispatch.number);
}

void ManagerTransport::follow(QNetworkReply *reply, quint32 number)
{
    connect(reply, &QNetworkReply::requestSent, this, [this, number] {
        if (const auto flight = m_flights.find(number); flight != m_flights.end())
            if (++flight->answer.sends == 1)
                flight->answer.sent = m_clock.elapsed();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, number] {
        if (const auto flight = m_flights.find(number); flight != m_flights.end())
            flight->answer.firstByte = m_clock.elapsed();
    });
    connect(reply, &QNetworkReply::finished, this, [this, number] { finish(number); });
}

void ManagerTransport::finish(quint32 number)
{
    if (!m_flights.contains(number))
        return;
    auto [reply, sort, answer] = m_flights.take(number);
    answer.done = m_clock.elapsed();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto error = reply->error(); isAnswer(error, answer.status)) {
        answer.body = reply->readAll();
    } else {
        answer.failure = failureOf(error);
        answer.detail = reply->errorString();
    }
    // Qt may tell that a connection broke, and never that the request had left on it.
    const bool mayHaveLeft = answer.status > 0 || answer.failure == Failure::Closed
        || answer.failure == Failure::Garbage;
    answer.sends = std::max(answer.sends, mayHaveLeft ? 1 : 0);
    if (answer.firstByte.count() == 0)
        answer.firstByte = answer.done;
    m_freeLanes.push_back(answer.lane);
    m_receiver->answered(std::move(answer));
}

void ManagerTransport::abandon(quint32 number)
{
    if (!m_flights.contains(number))
        return;
    auto [reply, sort, answer] = m_flights.take(number);
    answer.failure = Failure::Deadline;
    if (isWrite(sort)) // word that it has left may be under way from the manager's thread
        answer.sends = std::max(answer.sends, 1);
    answer.done = m_clock.elapsed();
    answer.firstByte = answer.done;
    m_freeLanes.push_back(answer.lane);
    reply->abort();
    m_receiver->answered(std::move(answer));
}

void ManagerTransport::stop()
{
    const auto flights = std::exchange(m_flights, {});
    for (const Flight &flight : flights)
        flight.reply->abort();
    for (auto &manager : m_managers)
        manager.release()->deleteLater(); // a reply of it may be telling us its end right now
    m_managers.clear();
}

bool ManagerTransport::isNamePooled() const
{
    return m_target.scheme() == "http"_L1;
}

std::unique_ptr<QNetworkAccessManager> ManagerTransport::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new BufferedDirectly);
    manager->setAutoDeleteReplies(true);
    return manager;
}

QNetworkAccessManager &ManagerTransport::managerOf(int lane)
{
    const int pool = isNamePooled() ? 0 : std::min(lane / connectionsPerPool, mostManagers - 1);
    while (int(m_managers.size()) <= pool)
        m_managers.push_back(makeManager());
    return *m_managers.at(std::size_t(pool));
}

QNetworkRequest ManagerTransport::blankRequest(const Plan &plan) const
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(tlsFor(plan.trust));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", agent.toByteArray());
    if (!plan.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + plan.token);
    return request;
}

QNetworkRequest ManagerTransport::requestFor(const Dispatch &dispatch, int lane) const
{
    QNetworkRequest request = m_blank;
    request.setUrl(QUrl::fromEncoded(m_target.toEncoded() + dispatch.path));
    request.setRawHeader("X-Request-Id", dispatch.requestId);
    if (!dispatch.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    if (isNamePooled())
        request.setPeerVerifyName(u"pool-%1"_s.arg(lane / connectionsPerPool));
    return request;
}

int ManagerTransport::takeLane()
{
    if (m_freeLanes.empty())
        return m_lanes++;
    const int lane = m_freeLanes.back();
    m_freeLanes.pop_back();
    return lane;
}

} // namespace simulator
