// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storage/reference.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestTo(quint16 port)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/customers"_s.arg(port)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

} // namespace

Reference::Reference(const QString &application, const QString &socketPath, int workers)
{
    const QFileInfo file(application);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REDIS_SOCKET"_s, socketPath);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(u"python3"_s,
                    {u"-B"_s, u"-m"_s, u"uvicorn"_s, u"--app-dir"_s, file.absolutePath(),
                     u"--log-level"_s, u"error"_s, u"--port"_s, QString::number(m_port),
                     u"--workers"_s, QString::number(workers),
                     file.completeBaseName() + u":app"_s});
}

Reference::~Reference()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool Reference::isServing()
{
    return QTest::qWaitFor(
        [this] {
            QNetworkReply *reply = m_managers[0].get(requestTo(m_port));
            const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); });
            reply->deleteLater();
            return isDone && reply->error() == QNetworkReply::NoError;
        },
        30'000);
}

void Reference::insert(int requests)
{
    constexpr int underWay = 24;
    m_left = requests;
    for (int i = 0; i < underWay; ++i)
        send();
    if (!QTest::qWaitFor([this] { return m_underWay == 0; }, 120'000))
        qFatal("the reference does not answer");
}

void Reference::send()
{
    if (m_left == 0)
        return;
    --m_left;
    ++m_underWay;
    const qint64 id = ++m_id;
    const QByteArray body = "[{\"firstName\":\"A" + QByteArray::number(id)
        + R"(","lastName":"Doe","age":30,"id":)" + QByteArray::number(id) + "}]";
    QNetworkReply *reply =
        m_managers[std::size_t(id) % m_managers.size()].post(requestTo(m_port), body);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] { take(reply); });
}

void Reference::take(QNetworkReply *reply)
{
    --m_underWay;
    reply->deleteLater();
    const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    for (const QJsonValue &inserted : answer[u"inserted"_s].toArray())
        m_ledger.add(inserted[u"id"_s].toInteger(), inserted[u"firstName"_s].toString().toUtf8());
    send();
}

customers::Roll Reference::stored()
{
    QNetworkReply *reply = m_managers[0].get(requestTo(m_port));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
        qFatal("the reference does not answer");
    std::vector<customers::Customer> all;
    for (const QJsonValue &row : QJsonDocument::fromJson(reply->readAll()).array())
        all.push_back({row[u"firstName"_s].toString().toUtf8(),
                       row[u"lastName"_s].toString().toUtf8(), row[u"age"_s].toInt(),
                       row[u"id"_s].toInteger()});
    reply->deleteLater();
    return customers::Roll::of(all, "1:");
}
