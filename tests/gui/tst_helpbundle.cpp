// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"
#include "gui/helpbundle.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What a stranger may read of this program, and what not.
class HelpBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsInForce_areLeftOut_data();
    void secretsInForce_areLeftOut();
    void secretsOfTheLog_areLeftOut_data();
    void secretsOfTheLog_areLeftOut();
    void restOfTheLog_stays_data();
    void restOfTheLog_stays();
    void homeFolder_isNotNamed();
    void folderThatIsTheRoot_leavesThePaths();

private:
    static QString bundle(const settings::Settings &settings, const QString &log = {})
    {
        const runtime::Runtime runtime(settings);
        return gui::helpBundle(runtime, log);
    }
};

void HelpBundleTest::secretsInForce_areLeftOut_data()
{
    QTest::addColumn<settings::Settings>("settings");
    settings::Settings token;
    token.server.token = u"hush-hush-hush-hush"_s;
    QTest::newRow("a token") << token;
    settings::Settings password;
    password.redis.password = u"hush-hush-hush-hush"_s;
    QTest::newRow("a password") << password;
    settings::Settings url;
    url.redis.url = u"redis://me:hush-hush-hush-hush@127.0.0.1:6380/2"_s;
    QTest::newRow("a password in a URL") << url;
    settings::Settings sentinels;
    sentinels.redis.url =
        u"redis-sentinel://127.0.0.1/main?sentinel_password=hush-hush-hush-hush"_s;
    QTest::newRow("a password of the Sentinels") << sentinels;
    settings::Settings base;
    base.baseUrl = u"http://me:hush-hush-hush-hush@127.0.0.1:8000"_s;
    QTest::newRow("a password for the simulator") << base;
}

void HelpBundleTest::secretsInForce_areLeftOut()
{
    QFETCH(settings::Settings, settings);
    const bool isNamed = settings.server.token.isEmpty() && settings.redis.password.isEmpty();
    const QString log = isNamed ? QString() : u"something said hush-hush-hush-hush aloud"_s;
    const QString text = bundle(settings, log);
    QVERIFY2(!text.contains("hush"_L1), qPrintable(text));
    QVERIFY2(isNamed || text.contains("something said **** aloud"_L1), qPrintable(text));
}

void HelpBundleTest::secretsOfTheLog_areLeftOut_data()
{
    QTest::addColumn<QString>("log");
    QTest::newRow("a URL") << u"cannot reach redis://me:hush@10.0.0.7:6379/0, trying again"_s;
    QTest::newRow("a URL without a user") << u"reaching rediss://:hush@redis.example."_s;
    QTest::newRow("a careless password") << u"reaching redis://me:hu/sh@hush@redis.example"_s;
    QTest::newRow("two URLs") << u"redis://a:hush@one and redis://b:hush@two"_s;
    QTest::newRow("an option") << u"redis-sentinel://one/main?sentinel_password=hush&x=1"_s;
    QTest::newRow("a header") << u"Authorization: Bearer hush"_s;
    QTest::newRow("a command") << u"curl -H 'Authorization: Bearer hush' http://127.0.0.1:8000/"_s;
    QTest::newRow("a variable") << u"REDIS_PASSWORD=hush TELLERDESK_TOKEN=hush"_s;
    QTest::newRow("JSON") << uR"({"token": "hush", "password":"hush"})"_s;
}

void HelpBundleTest::secretsOfTheLog_areLeftOut()
{
    QFETCH(QString, log);
    const QString text = bundle({}, "before\n"_L1 + log + "\nafter\n"_L1);
    QVERIFY2(!text.contains("hush"_L1), qPrintable(text));
    QVERIFY2(text.contains("before\n"_L1) && text.endsWith("\nafter\n"_L1), qPrintable(text));
    QVERIFY2(text.contains("****"_L1), qPrintable(text));
}

void HelpBundleTest::restOfTheLog_stays_data()
{
    QTest::addColumn<QString>("log");
    QTest::newRow("a server") << u"listening at http://127.0.0.1:8000"_s;
    QTest::newRow("a server in a sentence") << u"http://127.0.0.1:8000, https://[::1]:8443/docs."_s;
    QTest::newRow("a store") << u"redis://me@redis.example:6379/2 is lost (unix:///run/r.sock)"_s;
    QTest::newRow("words") << u"the token was refused; write to me@example.org: soon"_s;
}

void HelpBundleTest::restOfTheLog_stays()
{
    QFETCH(QString, log);
    const QString text = bundle({}, log);
    QVERIFY2(text.endsWith(log), qPrintable(text));
}

void HelpBundleTest::homeFolder_isNotNamed()
{
    const QString text = bundle({}, "wrote "_L1 + QDir::homePath() + "/outputs/x.txt"_L1);
    QVERIFY2(text.endsWith("wrote ~/outputs/x.txt"_L1), qPrintable(text));
}

void HelpBundleTest::folderThatIsTheRoot_leavesThePaths()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/");
    const QString text = bundle({}, u"wrote /srv/x.txt"_s);
    qputenv("HOME", home);
    QVERIFY2(text.endsWith("wrote /srv/x.txt"_L1), qPrintable(text));
}

QTEST_MAIN(HelpBundleTest)
#include "tst_helpbundle.moc"
