// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/embeddedfixture.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using base::Kind;
using redis::EmbeddedServer;
using redis::Endpoint;

bool EmbeddedFixture::isRunning(qint64 process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return process > 0 && status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

void EmbeddedFixture::begin()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_directory = m_temporary->filePath(u"redis"_s);
    const QString runtime = m_temporary->filePath(u"run"_s);
    QVERIFY(::mkdir(runtime.toLocal8Bit().constData(), 0700) == 0);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
}

void EmbeddedFixture::end()
{
    QFile note(m_directory + "/running"_L1);
    if (!note.open(QIODevice::ReadOnly))
        return;
    const qint64 process = note.readLine().trimmed().toLongLong();
    if (isRunning(process))
        ::kill(static_cast<pid_t>(process), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(process), longWait);
}

EmbeddedServer::Options EmbeddedFixture::options() const
{
    return {.directory = m_directory};
}

base::Result<Endpoint> EmbeddedFixture::start(EmbeddedServer &server)
{
    std::optional<base::Result<Endpoint>> answer;
    server.start([&](base::Result<Endpoint> started) { answer = std::move(started); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return *answer;
}

base::Result<EmbeddedServer::Leaving> EmbeddedFixture::stop(EmbeddedServer &server)
{
    std::optional<base::Result<EmbeddedServer::Leaving>> answer;
    server.stop([&](base::Result<EmbeddedServer::Leaving> left) { answer = left; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return *answer;
}

base::Result<redis::Reply> EmbeddedFixture::ask(const Endpoint &endpoint,
                                                const redis::Command &command)
{
    redis::Client client(endpoint);
    client.open();
    std::optional<base::Result<redis::Reply>> answer;
    client.send(command, [&](base::Result<redis::Reply> reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return refusalAsError(*answer);
}
