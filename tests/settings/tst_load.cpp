// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/load.h"
#include "backend/settings/preferences.h"
#include "backend/settings/values.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;

class LoadTest : public QObject
{
    Q_OBJECT

private:
    // Puts a value for the port of Redis into every source up to the given one.
    Sources sourcesUpTo(Source source)
    {
        Sources sources = nowhere();
        if (source >= Source::Preferences) [[maybe_unused]]
            const auto kept = prefer(sources.preferences, Key::RedisPort, u"1"_s);
        if (source >= Source::DotEnv)
            writeDotEnv("REDIS_PORT=2\n"_ba);
        if (source >= Source::Environment)
            sources.environment.insert(u"REDIS_PORT"_s, u"3"_s);
        if (source >= Source::CommandLine)
            sources.commandLine[Key::RedisPort] = u"4"_s;
        return sources;
    }

    Sources nowhere() const
    {
        Sources sources;
        sources.preferences = m_folder->filePath(u"preferences.ini"_s);
        sources.dotEnv = m_folder->filePath(u".env"_s);
        return sources;
    }

    void writeDotEnv(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // All that a reader may be told.
    static QString shownOf(const Loaded &loaded)
    {
        QString shown;
        for (const Item &spelt : items())
            shown += spelt.text(loaded.settings);
        for (const Problem &problem : loaded.problems)
            shown += problem.what.english();
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void laterSource_wins_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<int>("port");

        QTest::newRow("nothing is set") << Source::Default << 6379;
        QTest::newRow("preferences over the default") << Source::Preferences << 1;
        QTest::newRow(".env over preferences") << Source::DotEnv << 2;
        QTest::newRow("environment over .env") << Source::Environment << 3;
        QTest::newRow("command line over all") << Source::CommandLine << 4;
    }

    void laterSource_wins()
    {
        QFETCH(Source, source);
        QFETCH(int, port);

        const Loaded loaded = load(sourcesUpTo(source));

        QVERIFY(loaded.problems.empty());
        QCOMPARE(int(loaded.settings.redis.port), port);
        QCOMPARE(loaded.settings.source(Key::RedisPort), source);
        QCOMPARE(loaded.settings.isFixed(Key::RedisPort), source >= Source::DotEnv);
    }

    void valueOfALowerSource_doesNotReplaceALaterOne()
    {
        Settings values;
        QVERIFY(!apply(values, Key::RedisHost, u"named"_s, Source::CommandLine));
        QVERIFY(!apply(values, Key::RedisHost, u"preferred"_s, Source::Preferences));

        QCOMPARE(values.redis.host, u"named"_s);
    }

    void listOfHosts_isReadBetweenCommas()
    {
        Settings values;
        QVERIFY(!apply(values, Key::Hosts, u"till.example, desk"_s, Source::Environment));
        QVERIFY(!apply(values, Key::Origins, u"https://a.example,http://[::1]:8080,"_s,
                       Source::Environment));

        QCOMPARE(values.server.hosts, (QStringList{u"till.example"_s, u"desk"_s}));
        QCOMPARE(values.server.origins,
                 (QStringList{u"https://a.example"_s, u"http://[::1]:8080"_s}));
    }

    void badValue_isNamedWithItsSourceAndLeavesTheLowerOne_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("start");

        QTest::newRow("a port in words") << "REDIS_PORT=six"_ba << u"REDIS_PORT ("_s;
        QTest::newRow("a port too large") << "REDIS_PORT=65536"_ba << u"REDIS_PORT ("_s;
        QTest::newRow("shards of another number") << "REDIS_SHARDS=4"_ba << u"REDIS_SHARDS ("_s;
        QTest::newRow("replicas in words") << "REDIS_REPLICAS=some"_ba << u"REDIS_REPLICAS ("_s;
        QTest::newRow("neither yes nor no") << "REDIS_TLS=perhaps"_ba << u"REDIS_TLS ("_s;
        QTest::newRow("a file that is not there")
            << "REDIS_TLS_CA=/nowhere/ca.pem"_ba << u"REDIS_TLS_CA ("_s;
        QTest::newRow("another scheme") << "REDIS_URL=http://x"_ba << u"REDIS_URL ("_s;
        QTest::newRow("a URL without host") << "BASE_URL=8000"_ba << u"BASE_URL ("_s;
        QTest::newRow("a name for an address")
            << "TELLERDESK_ADDRESS=everywhere"_ba << u"TELLERDESK_ADDRESS ("_s;
        QTest::newRow("an unknown theme") << "TELLERDESK_THEME=pink"_ba << u"TELLERDESK_THEME ("_s;
        QTest::newRow("a short token") << "TELLERDESK_TOKEN=abc"_ba << u"TELLERDESK_TOKEN ("_s;
        QTest::newRow("a host with its port")
            << "TELLERDESK_HOSTS=till.example:80"_ba << u"TELLERDESK_HOSTS ("_s;
        QTest::newRow("an origin with a path")
            << "TELLERDESK_ORIGINS=https://shop.example/"_ba << u"TELLERDESK_ORIGINS ("_s;
        QTest::newRow("any origin") << "TELLERDESK_ORIGINS=*"_ba << u"TELLERDESK_ORIGINS ("_s;
        QTest::newRow("no time at all")
            << "TELLERDESK_HEAD_SECONDS=0"_ba << u"TELLERDESK_HEAD_SECONDS ("_s;
        QTest::newRow("an unknown durability")
            << "TELLERDESK_DURABILITY=never"_ba << u"TELLERDESK_DURABILITY ("_s;
        QTest::newRow("an unknown language")
            << "TELLERDESK_LANGUAGE=zz9"_ba << u"TELLERDESK_LANGUAGE ("_s;
    }

    void badValue_isNamedWithItsSourceAndLeavesTheLowerOne()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, start);
        writeDotEnv("REDIS_HOST=redis\n" + line + "\nREDIS_DB=3\n");

        const Loaded loaded = load(nowhere());

        QCOMPARE(loaded.problems.size(), 1u);
        const Problem &problem = loaded.problems.front();
        QVERIFY2(problem.what.english().startsWith(start), qPrintable(problem.what.english()));
        QVERIFY2(problem.what.english().contains(u".env line 2): give "_s),
                 qPrintable(problem.what.english()));
        QCOMPARE(loaded.settings.source(*problem.key), Source::Default);
        QCOMPARE(loaded.settings.redis.database, 3);
    }

    void folderNamedDotEnv_isNoFileOfSettings()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u".env"_s));
        settings::Sources sources = nowhere();

        QVERIFY(load(sources).problems.empty());

        sources.dotEnvRequired = true;
        QCOMPARE(load(sources).problems.size(), 1u);
    }

    void passwordInUrl_isMaskedHoweverCareless_data()
    {
        QTest::addColumn<QByteArray>("setting");

        QTest::newRow("plain") << "REDIS_URL=redis://me:hunter2@h"_ba;
        QTest::newRow("a slash") << "REDIS_URL=redis://me:x/hunter2@h"_ba;
        QTest::newRow("a question mark") << "REDIS_URL=redis://me:x?hunter2@h"_ba;
        QTest::newRow("an at sign") << "REDIS_URL=redis://me:x@hunter2@h"_ba;
        QTest::newRow("no user") << "REDIS_URL=redis://:hunter2@h:1/2"_ba;
        QTest::newRow("no host") << "REDIS_URL=redis://me:hunter2"_ba;
        QTest::newRow("no slashes") << "REDIS_URL=redis:me:hunter2@h"_ba;
        QTest::newRow("of the Sentinels")
            << "REDIS_URL=redis-sentinel://h/m?sentinel_password=hunter2"_ba;
        QTest::newRow("as the host") << "REDIS_HOST=redis://me:hunter2@h"_ba;
        QTest::newRow("of the simulated server") << "BASE_URL=http://me:hunter2@h"_ba;
    }

    void passwordInUrl_isMaskedHoweverCareless()
    {
        QFETCH(QByteArray, setting);
        writeDotEnv(setting);

        const Loaded loaded = load(nowhere());

        const QString shown = shownOf(loaded);
        QVERIFY2(!shown.contains(u"hunter2"_s), qPrintable(shown));
    }

    void urlWithoutPassword_isShownWhole_data()
    {
        QTest::addColumn<QString>("url");

        for (const char *url :
             {"redis://h", "redis://h:6379/3", "redis://me@h:1", "redis://[::1]:7000/0",
              "redis://me@[::1]", "redis-sentinel://a,b:26380/m", "redis-cluster://a:1,b:2",
              "unix:///run/a:b/s?db=2", "rediss://h:1?ca=/c.pem", "http://127.0.0.1:8000/x"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void urlWithoutPassword_isShownWhole()
    {
        QFETCH(QString, url);

        QCOMPARE(withoutPassword(url), url);
    }

    void secrets_appearInNoTextAndNoProblem()
    {
        writeDotEnv("REDIS_PASSWORD=hunter2\nTELLERDESK_TOKEN=hunter2\n"
                    "REDIS_URL=redis-sentinel://me:hunter2@h,g:1/m?sentinel_password=hunter2\n"_ba);

        const Loaded loaded = load(nowhere());

        QCOMPARE(loaded.settings.redis.password, u"hunter2"_s);
        const QString shown = shownOf(loaded);
        QVERIFY2(!shown.contains(u"hunter2"_s), qPrintable(shown));
    }

    void externalStore_isUsedOnceARedisIsNamed_data()
    {
        QTest::addColumn<QByteArray>("dotEnv");
        QTest::addColumn<bool>("external");

        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("a host") << "REDIS_HOST=redis"_ba << true;
        QTest::newRow("an empty host") << "REDIS_HOST="_ba << false;
        QTest::newRow("a port alone") << "REDIS_PORT=6380"_ba << true;
        QTest::newRow("a URL") << "REDIS_URL=redis://redis"_ba << true;
        QTest::newRow("a host, but private")
            << "REDIS_HOST=h\nTELLERDESK_STORE=private"_ba << false;
        QTest::newRow("external") << "TELLERDESK_STORE=external"_ba << true;
    }

    void externalStore_isUsedOnceARedisIsNamed()
    {
        QFETCH(QByteArray, dotEnv);
        QFETCH(bool, external);
        writeDotEnv(dotEnv);

        QCOMPARE(load(nowhere()).settings.usesExternalStore(), external);
    }

    void outputs_followWhereTheProgramWasStarted()
    {
        Sources sources = nowhere();
        QCOMPARE(load(sources).settings.outputs, QDir().absoluteFilePath(u"outputs"_s));
        sources.launch = Launch::Desktop;
        QVERIFY(load(sources).settings.outputs.endsWith(u"/Tellerdesk/outputs"_s));
    }

    void missingDotEnv_isAProblemOnlyWhenItWasAskedFor()
    {
        Sources sources = nowhere();
        QVERIFY(load(sources).problems.empty());
        sources.dotEnvRequired = true;
        QCOMPARE(load(sources).problems.size(), 1u);
    }

    void preference_isKeptAndForgotten()
    {
        const QString file = nowhere().preferences;
        QVERIFY(prefer(file, Key::Theme, u"dark"_s));
        QCOMPARE(load(nowhere()).settings.theme, Theme::Dark);
        QVERIFY(forget(file, Key::Theme));
        QCOMPARE(load(nowhere()).settings.theme, Theme::System);
    }

    void preference_refusesSecretsAndBadValues()
    {
        const QString file = nowhere().preferences;
        QVERIFY(!prefer(file, Key::RedisPassword, u"hunter2"_s));
        QVERIFY(!prefer(file, Key::RedisUrl, u"redis://me:hunter2@h"_s));
        QVERIFY(!prefer(file, Key::RedisUrl, u"redis://me:hun/ter2@h"_s));
        QVERIFY(!prefer(file, Key::BaseUrl, u"http://me:hunter2@h"_s));
        QVERIFY(!prefer(file, Key::Port, u"none"_s));
        QVERIFY(!QFile::exists(file));
    }

    void urlIsParted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("password");
        QTest::newRow("no user") << u"redis://h:1/2"_s << u"redis://h:1/2"_s << QString();
        QTest::newRow("user alone") << u"redis://me@h"_s << u"redis://me@h"_s << QString();
        QTest::newRow("both") << u"redis://me:pw@h"_s << u"redis://me@h"_s << u"pw"_s;
        QTest::newRow("password alone") << u"rediss://:pw@h/1"_s << u"rediss://h/1"_s << u"pw"_s;
        QTest::newRow("signs in it")
            << u"redis://me:a/b@c:d@h?db=1"_s << u"redis://me@h?db=1"_s << u"a/b@c:d"_s;
        QTest::newRow("encoded") << u"redis://:p%40w@h"_s << u"redis://h"_s << u"p@w"_s;
        QTest::newRow("options with @")
            << u"rediss://h:1?ca=/x@y"_s << u"rediss://h:1?ca=/x@y"_s << QString();
        QTest::newRow("socket") << u"unix:///run/r.sock"_s << u"unix:///run/r.sock"_s << QString();
    }

    void urlIsParted()
    {
        QFETCH(QString, url);
        QTEST(parted(url).url, "rest");
        QTEST(parted(url).password, "password");
    }

    void passwordInAUrl_isMaskedWhateverItsSigns()
    {
        QCOMPARE(withoutPassword(u"redis://me:a/b@c@h/1"_s), u"redis://me:****@h/1"_s);
    }

    void secretForgotten_leavesTheOthers()
    {
        const QString file = nowhere().preferences;
        QVERIFY(prefer(file, Key::Port, u"8123"_s));
        QVERIFY(forget(file, Key::RedisPassword));
        QCOMPARE(int(load(nowhere()).settings.server.port), 8123);
    }

    void everyItem_writesWhatItReads()
    {
        for (const Item &spelt : items()) {
            const QString text = spelt.text(Settings());
            Settings read;
            const bool wantsText = spelt.key == Key::Outputs;
            QVERIFY2(wantsText || spelt.read(read, text), spelt.variable.data());
            QCOMPARE(spelt.text(read), text);
        }
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
