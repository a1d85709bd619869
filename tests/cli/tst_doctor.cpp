// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"
#include "tests/support/privateredis.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

// teller doctor, which tells what is wrong and how it is set.
class DoctorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TellerHome> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void secrets_areShownNowhere()
    {
        m_home->write(u".env"_s,
                      "REDIS_URL=redis://me:hunter2@127.0.0.1:1\n"
                      "REDIS_PASSWORD=hunter2\n");

        const Outcome doctor = m_home->run({u"doctor"_s, u"--json"_s});

        QCOMPARE(doctor.code, 3);
        QVERIFY(!doctor.out.contains("hunter2"));
        QVERIFY(!doctor.err.contains(u"hunter2"_s));
    }

    void storeThatCannotBeOpened_isToldByTheDoctor_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a folder that cannot be made") << u"XDG_DATA_HOME"_s << u"/proc/none"_s;
        QTest::newRow("a URL without sense") << u"REDIS_URL"_s << u"redis://h:99999"_s;
    }

    void storeThatCannotBeOpened_isToldByTheDoctor()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        m_home->set(variable, value);

        const Outcome doctor = m_home->run({u"doctor"_s});

        QVERIFY2(doctor.out.contains("[FAIL] store"), doctor.out);
        QVERIFY2(doctor.out.contains("[FAIL] server: there is no store to serve"), doctor.out);
        QVERIFY(doctor.code != 0);
    }

    void collectionOfAnotherProgram_isToldByTheDoctor()
    {
        support::PrivateRedis redis;
        QVERIFY2(redis.start(), redis.output());
        const QStringList foreign{u"-s"_s, redis.socketPath(), u"SET"_s, u"{customers}:data"_s,
                                  u"mine"_s};
        QCOMPARE(QProcess::execute(u"redis-cli"_s, foreign), 0);
        m_home->set(u"REDIS_URL"_s, u"unix://"_s + redis.socketPath());

        const Outcome doctor = m_home->run({u"doctor"_s, u"--port"_s, u"0"_s});

        QVERIFY2(doctor.out.contains("belongs to something else"), doctor.out);
        QCOMPARE(doctor.code, 3);
    }

    void outputsThatAreNoFolder_areToldByTheDoctor()
    {
        m_home->write(u"file"_s, "x");
        m_home->set(u"TELLERDESK_OUTPUTS"_s, m_home->path(u"file/outputs"_s));

        const Outcome doctor = m_home->run({u"doctor"_s});

        QVERIFY2(doctor.out.contains("file is a file, not a folder"), doctor.out);
        QCOMPARE(doctor.code, 5);
    }

    void collectionOverShards_isToldByTheDoctor()
    {
        m_home->set(u"REDIS_SHARDS"_s, u"16"_s);
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Leia"_s, u"Anderson"_s, u"31"_s}).code,
                 0);
        m_home->set(u"REDIS_SHARDS"_s, u"1"_s);

        const Outcome doctor = m_home->run({u"doctor"_s});

        QCOMPARE(doctor.code, 0);
        QVERIFY2(doctor.out.contains("spread over 16 shards"), doctor.out);
        QVERIFY2(doctor.out.contains("the one that is there is kept in 16"), doctor.out);
        QCOMPARE(m_home->stored().size(), 1);
    }

    void doctorBesideTheServer_findsItGood()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);

        const Outcome doctor = m_home->run({u"doctor"_s, u"--port"_s, QString::number(url.port())});

        QVERIFY2(doctor.code == 0, doctor.out);
        QVERIFY2(doctor.out.contains("[ok]   server: another program serves this store"),
                 doctor.out);
        server.terminate();
        TellerHome::finish(server);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
