// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/runtimefixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using runtime::Runtime;
using runtime::ServerStatus;
using runtime::StoreStatus;

std::vector<customers::Draft> RuntimeFixture::drafts(int count)
{
    std::vector<customers::Draft> all;
    for (int id = 1; id <= count; ++id)
        all.push_back(customers::Draft::of({"First", "Last", 30, id}));
    return all;
}

void RuntimeFixture::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<support::PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

settings::Settings RuntimeFixture::externalSettings() const
{
    settings::Settings settings;
    settings.redis.url = u"unix://"_s + m_redis->socketPath();
    settings.setSource(settings::Key::RedisUrl, settings::Source::CommandLine);
    settings.server.port = 0;
    settings.outputs = m_folder->filePath(u"outputs"_s);
    return settings;
}

bool RuntimeFixture::isReady(const Runtime &runtime)
{
    return runtime.storeStatus().state == StoreStatus::State::Ready;
}

bool RuntimeFixture::serves(const Runtime &runtime, ServerStatus::State state)
{
    return runtime.serverStatus().state == state;
}

bool RuntimeFixture::opens(Runtime &runtime)
{
    runtime.start();
    return QTest::qWaitFor([&runtime] { return isReady(runtime); }, patience);
}

bool RuntimeFixture::opensAndServes(Runtime &runtime)
{
    runtime.start();
    runtime.startServer();
    return QTest::qWaitFor([&runtime] { return serves(runtime, ServerStatus::State::Running); },
                           patience);
}

int RuntimeFixture::statusOf(const QUrl &server, QByteArray *body)
{
    return statusOf(server, "GET", body);
}

int RuntimeFixture::statusOfDelete(const QUrl &server)
{
    return statusOf(server, "DELETE", nullptr);
}

int RuntimeFixture::statusOf(const QUrl &server, const QByteArray &method, QByteArray *body)
{
    QNetworkAccessManager manager;
    QNetworkReply *reply =
        manager.sendCustomRequest(QNetworkRequest(server.resolved(QUrl(u"/customers"_s))), method);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
        return -1;
    if (body)
        *body = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}
