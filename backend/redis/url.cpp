// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/url.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;
using base::failure;
using base::Kind;

// By hand, because QUrl knows one host only, and its own error texts quote the password. Ours quote
// nothing: where the host was forgotten or a mark not escaped, the password stands for any part.
namespace redis {

namespace {

struct Scheme
{
    QLatin1StringView name;
    Endpoint::Layout layout;
    bool isTls;
    bool isSocket;
};

constexpr std::array schemes{
    Scheme{"redis"_L1, Endpoint::Layout::Single, false, false},
    Scheme{"rediss"_L1, Endpoint::Layout::Single, true, false},
    Scheme{"unix"_L1, Endpoint::Layout::Single, false, true},
    Scheme{"redis+socket"_L1, Endpoint::Layout::Single, false, true},
    Scheme{"redis-sentinel"_L1, Endpoint::Layout::Sentinel, false, false},
    Scheme{"rediss-sentinel"_L1, Endpoint::Layout::Sentinel, true, false},
    Scheme{"redis-cluster"_L1, Endpoint::Layout::Cluster, false, false},
    Scheme{"rediss-cluster"_L1, Endpoint::Layout::Cluster, true, false},
};

using Step = base::Result<>;

tl::unexpected<base::Error> invalid(base::Message why)
{
    return failure(
        Kind::Invalid,
        {QT_TRANSLATE_NOOP("Backend", "The Redis address is not usable: %1"), {std::move(why)}});
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// Splits at the first mark; what follows it is taken out of the text.
QStringView cutAfter(QStringView &text, QChar mark)
{
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return {};
    const QStringView rest = text.sliced(at + 1);
    text = text.first(at);
    return rest;
}

Step readDatabase(QStringView text, Endpoint &endpoint)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        return invalid(QT_TRANSLATE_NOOP("Backend", "the database must be a number from 0 on."));
    if (number > 0 && endpoint.layout == Endpoint::Layout::Cluster)
        return invalid(QT_TRANSLATE_NOOP("Backend", "a Redis Cluster has only database 0."));
    endpoint.database = number;
    return {};
}

Step readUser(QStringView user, Endpoint &endpoint)
{
    const QStringView password = cutAfter(user, u':');
    endpoint.username = decoded(user);
    endpoint.password = decoded(password);
    return {};
}

base::Result<quint16> portFrom(QStringView text, quint16 standard)
{
    if (text.isEmpty())
        return standard;
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return invalid(QT_TRANSLATE_NOOP("Backend", "the port must be a number from 1 to 65535."));
    return static_cast<quint16>(port);
}

base::Result<Address> addressFrom(QStringView text, quint16 standardPort)
{
    QStringView host = text;
    QStringView port;
    if (host.startsWith(u'[')) {
        const QStringView rest = cutAfter(host, u']');
        if (host.size() == text.size() || (!rest.isEmpty() && !rest.startsWith(u':')))
            return invalid(
                QT_TRANSLATE_NOOP("Backend", "brackets hold an IPv6 address, as in [::1]:6379."));
        host = host.sliced(1);
        port = rest.isEmpty() ? rest : rest.sliced(1);
    } else {
        port = cutAfter(host, u':');
    }
    if (host.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Backend", "the host is missing."));
    const auto number = portFrom(port, standardPort);
    if (!number)
        return tl::unexpected(number.error());
    return Address{decoded(host), *number};
}

Step readAddresses(QStringView hosts, Endpoint &endpoint)
{
    const quint16 standard = endpoint.layout == Endpoint::Layout::Sentinel ? 26379 : 6379;
    for (const QStringView host : hosts.split(u',')) {
        auto address = addressFrom(host, standard);
        if (!address)
            return tl::unexpected(address.error());
        endpoint.addresses.push_back(*std::move(address));
    }
    if (endpoint.layout == Endpoint::Layout::Single && endpoint.addresses.size() > 1)
        return invalid(QT_TRANSLATE_NOOP(
            "Backend", "several hosts need redis-sentinel:// or redis-cluster://."));
    return {};
}

Step readPath(QStringView path, Endpoint &endpoint)
{
    QStringView first = path;
    const QStringView rest = cutAfter(first, u'/');
    if (endpoint.layout != Endpoint::Layout::Sentinel)
        return path.isEmpty() ? Step{} : readDatabase(path, endpoint);
    if (first.isEmpty())
        return invalid(QT_TRANSLATE_NOOP(
            "Backend", "Sentinel needs the master's name after the hosts, as in /mymaster."));
    endpoint.masterName = decoded(first);
    return rest.isEmpty() ? Step{} : readDatabase(rest, endpoint);
}

Step noSuchOption()
{
    return invalid(QT_TRANSLATE_NOOP("Backend",
                                     "after “?” only db, sentinel_user and sentinel_password are "
                                     "options, and with TLS ca, cert, key and verify=yes or no."));
}

Step readOption(const QString &name, const QString &value, Endpoint &endpoint)
{
    if (name == "db"_L1)
        return readDatabase(value, endpoint);
    if (name == "sentinel_user"_L1)
        endpoint.sentinelUsername = value;
    else if (name == "sentinel_password"_L1)
        endpoint.sentinelPassword = value;
    else if (!endpoint.tls)
        return noSuchOption();
    else if (name == "ca"_L1)
        endpoint.tls->authorityFile = value;
    else if (name == "cert"_L1)
        endpoint.tls->certificateFile = value;
    else if (name == "key"_L1)
        endpoint.tls->keyFile = value;
    else if (name == "verify"_L1 && (value == "no"_L1 || value == "yes"_L1))
        endpoint.tls->verify = value == "no"_L1 ? Tls::Verify::Nothing : Tls::Verify::Server;
    else
        return noSuchOption();
    return {};
}

Step readOptions(QStringView options, Endpoint &endpoint)
{
    const QUrlQuery query(options.toString());
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (Step step = readOption(name, value, endpoint); !step)
            return step;
    }
    return {};
}

Step readServers(QStringView rest, Endpoint &endpoint)
{
    const qsizetype at = rest.lastIndexOf(u'@'); // a careless password may contain one as well
    if (at >= 0) {
        if (Step step = readUser(rest.first(at), endpoint); !step)
            return step;
        rest = rest.sliced(at + 1);
    }
    const QStringView path = cutAfter(rest, u'/');
    return readAddresses(rest, endpoint).and_then([&] { return readPath(path, endpoint); });
}

Step readSocket(QStringView path, Endpoint &endpoint)
{
    if (!path.startsWith(u'/'))
        return invalid(
            QT_TRANSLATE_NOOP("Backend", "a socket is written as unix:///path/to/socket."));
    endpoint.socketPath = decoded(path);
    return {};
}

const Scheme *schemeNamed(QStringView name)
{
    for (const Scheme &scheme : schemes) {
        if (name.compare(scheme.name, Qt::CaseInsensitive) == 0)
            return &scheme;
    }
    return nullptr;
}

} // namespace

base::Result<Endpoint> endpointFromUrl(const QString &url)
{
    const qsizetype mark = url.indexOf("://"_L1);
    const Scheme *scheme = mark < 0 ? nullptr : schemeNamed(QStringView(url).first(mark));
    if (!scheme)
        return invalid(QT_TRANSLATE_NOOP(
            "Backend",
            "it must begin with redis://, rediss://, unix://, redis-sentinel:// or "
            "redis-cluster://."));
    Endpoint endpoint;
    endpoint.layout = scheme->layout;
    if (scheme->isTls)
        endpoint.tls.emplace();
    QStringView rest = QStringView(url).sliced(mark + 3);
    const QStringView options = cutAfter(rest, u'?');
    const Step step = scheme->isSocket ? readSocket(rest, endpoint) : readServers(rest, endpoint);
    return step.and_then([&] { return readOptions(options, endpoint); }).map([&] {
        return endpoint;
    });
}

} // namespace redis
