// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"
#include "tests/support/privatenetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

// teller serve, and what others see of it while it runs.
class ServeTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { support::enterPrivateNetwork(); }

private:
    std::unique_ptr<TellerHome> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void busyPort_endsWithAFreeOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));

        const Outcome outcome =
            m_home->run({u"serve"_s, u"--port"_s, QString::number(other.serverPort())});

        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains(u"is free: --port "_s), qPrintable(outcome.err));
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void openServer_tellsWhereOthersReachIt()
    {
        QProcess server;
        m_home->startShell(server,
                           u"exec env TELLERDESK_TOKEN=0123456789abcdef \"$TELLER\" serve "
                           "--address 0.0.0.0 --port 0 --json"_s);
        while (!server.canReadLine() && server.waitForReadyRead(60'000)) { }

        const auto told = QJsonDocument::fromJson(server.readLine()).object();

        const QUrl url(told.value("url"_L1).toString());
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QVERIFY(told.value("networkUrls"_L1).isArray());
        const auto others = told.value("networkUrls"_L1).toArray(); // none on a lonely computer
        for (const QJsonValue &other : others) {
            QCOMPARE(QUrl(other.toString()).port(), url.port());
            QVERIFY2(QUrl(other.toString()).host() != url.host(), qPrintable(other.toString()));
        }
        server.terminate();
        QCOMPARE(TellerHome::finish(server).code, 0);
    }

    void instances_areListed()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);

        const Outcome outcome = m_home->run({u"instances"_s, u"--json"_s});

        const QJsonArray all = outcome.json().value("instances"_L1).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value("port"_L1).toInt(), url.port());
        QCOMPARE(all.first().toObject().value("url"_L1).toString(), url.toString());
        const QString name = all.first().toObject().value("name"_L1).toString();
        static const QRegularExpression own(u"^teller serve [0-9a-f]{4}$"_s);
        QVERIFY2(own.match(name).hasMatch(), qPrintable(name));
        server.terminate();
        TellerHome::finish(server);
    }

    void killedProgramAndRedis_loseNobody()
    {
        QProcess server;
        QVERIFY(m_home->serve(server).isValid());
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"John"_s, u"Doe"_s, u"25"_s}).code, 0);
        const qint64 redis = m_home->redisProcess();
        QVERIFY(redis != 0);

        server.kill();
        ::kill(pid_t(redis), SIGKILL);
        TellerHome::finish(server);

        QCOMPARE(m_home->stored().size(), 1);
        QCOMPARE(m_home->leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
