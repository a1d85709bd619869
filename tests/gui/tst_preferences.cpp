// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"
#include "gui/preferences.h"
#include "tests/gui/fakekeyring.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using gui::Preferences;
using settings::Key;
using settings::Source;
using namespace Qt::StringLiterals;

namespace {

constexpr int longerThanItWaits = 30'000; // milliseconds

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void secret_goesIntoTheKeyringAlone();
    void secret_isThereInTheNextRun();
    void secretFromTheEnvironment_winsOverTheKeyring();
    void resetSecret_isForgottenAndNothingElse();
    void missingKeyring_isTold();
    void keyringThatDoesNotForget_isTold();
    void keyringThatIsGone_isToldAndAskedAgain();
    void missingSecretThatIsReset_isMissedNoMore();
    void keyringThatWaits_holdsNobodyUp();
    void secretChosenMeanwhile_staysChosen();
    void withoutSecrets_nothingIsAwaited();
    void choiceForNow_holdsAlsoWhereTheValueIsFixed();
    void passwordInAUrl_goesIntoTheKeyring();
    void urlAsItIsShown_keepsItsPassword();
    void urlWithTheSentinelsPassword_isRefused();
    void lastOfQuickChoices_isKept();

private:
    Preferences &make(); // as a new run of the program
    QByteArray file() const;
    void keepToken();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FakeKeyring> m_keyring;
    settings::Sources m_sources;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<runtime::Runtime> m_runtime;
};

void PreferencesTest::init()
{
    m_preferences.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = std::make_unique<support::FakeKeyring>();
    m_sources = {};
    m_sources.preferences = m_folder->filePath(u"tellerdesk.ini"_s);
    make();
}

Preferences &PreferencesTest::make()
{
    m_preferences.reset();
    m_runtime = std::make_unique<runtime::Runtime>(settings::load(m_sources).settings);
    m_preferences = std::make_unique<Preferences>(*m_runtime, m_sources, *m_keyring);
    return *m_preferences;
}

QByteArray PreferencesTest::file() const
{
    QFile file(m_sources.preferences);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PreferencesTest::keepToken()
{
    m_preferences->choose(Key::Token, u"0123456789abcdef"_s);
    QTRY_VERIFY(file().contains("TELLERDESK_TOKEN"));
}

void PreferencesTest::secret_goesIntoTheKeyringAlone()
{
    m_preferences->choose(Key::RedisPassword, u"opensesame"_s);
    QCOMPARE(m_preferences->settings().source(Key::RedisPassword), Source::Keyring);
    QTRY_VERIFY(file().contains("REDIS_PASSWORD"));
    QVERIFY(!file().contains("opensesame"));
    QCOMPARE(m_keyring->secrets[u"REDIS_PASSWORD"_s], u"opensesame"_s);
}

void PreferencesTest::secret_isThereInTheNextRun()
{
    keepToken();
    Preferences &next = make();
    QVERIFY(next.settings().server.token.isEmpty());
    bool isReady = false;
    next.recall([&] { isReady = true; });
    QVERIFY(!isReady);
    QTRY_VERIFY(isReady);
    QCOMPARE(next.settings().server.token, u"0123456789abcdef"_s);
    QCOMPARE(next.settings().source(Key::Token), Source::Keyring);
}

void PreferencesTest::secretFromTheEnvironment_winsOverTheKeyring()
{
    keepToken();
    m_sources.environment.insert(u"TELLERDESK_TOKEN"_s, u"fedcba9876543210"_s);
    Preferences &next = make();
    bool isReady = false;
    next.recall([&] { isReady = true; });
    QTRY_VERIFY(isReady);
    QCOMPARE(next.settings().server.token, u"fedcba9876543210"_s);
}

void PreferencesTest::resetSecret_isForgottenAndNothingElse()
{
    m_preferences->choose(Key::Port, u"8123"_s);
    m_preferences->choose(Key::Token, u"0123456789abcdef"_s);
    QTRY_VERIFY(file().contains("TELLERDESK_TOKEN") && file().contains("8123"));
    m_preferences->reset(Key::Token);
    QTRY_VERIFY(!file().contains("TELLERDESK_TOKEN"));
    QTRY_VERIFY(m_preferences->settings().server.token.isEmpty());
    QVERIFY(m_keyring->secrets.empty());
    QVERIFY(file().contains("8123"));
}

void PreferencesTest::missingKeyring_isTold()
{
    m_keyring->isMissing = true;
    QSignalSpy told(m_preferences.get(), &Preferences::secretNotKept);
    m_preferences->choose(Key::RedisPassword, u"opensesame"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!file().contains("opensesame"));
    QCOMPARE(m_preferences->settings().source(Key::RedisPassword), Source::Keyring);
}

void PreferencesTest::keyringThatDoesNotForget_isTold()
{
    keepToken();
    m_keyring->isMissing = true;
    QSignalSpy told(m_preferences.get(), &Preferences::secretNotForgotten);
    m_preferences->reset(Key::Token);
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(!file().contains("TELLERDESK_TOKEN"));
}

void PreferencesTest::keyringThatIsGone_isToldAndAskedAgain()
{
    keepToken();
    Preferences &next = make();
    QSignalSpy missing(&next, &Preferences::secretsMissing);
    QSignalSpy recalled(&next, &Preferences::secretsRecalled);
    m_keyring->isMissing = true;
    bool isReady = false;
    next.recall([&] { isReady = true; });
    QTRY_VERIFY(isReady);
    QCOMPARE(missing.size(), 1);
    QVERIFY(recalled.isEmpty());

    m_keyring->isMissing = false;
    next.recall({});
    QTRY_COMPARE(recalled.size(), 1);
    QCOMPARE(next.settings().server.token, u"0123456789abcdef"_s);
}

void PreferencesTest::missingSecretThatIsReset_isMissedNoMore()
{
    keepToken();
    Preferences &next = make();
    QSignalSpy missing(&next, &Preferences::secretsMissing);
    QSignalSpy recalled(&next, &Preferences::secretsRecalled);
    m_keyring->isMissing = true;
    next.recall({});
    QTRY_COMPARE(missing.size(), 1);

    next.reset(Key::Token);
    QTRY_VERIFY(!file().contains("TELLERDESK_TOKEN"));
    next.recall({});
    QCOMPARE(recalled.size(), 1);
    QCOMPARE(missing.size(), 1);
}

void PreferencesTest::keyringThatWaits_holdsNobodyUp()
{
    keepToken();
    Preferences &next = make();
    QSignalSpy missing(&next, &Preferences::secretsMissing);
    QSignalSpy recalled(&next, &Preferences::secretsRecalled);
    m_keyring->isWaiting = true;
    bool isReady = false;
    next.recall([&] { isReady = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isReady, longerThanItWaits);
    QCOMPARE(missing.size(), 1);

    m_keyring->unlock();
    QTRY_COMPARE(recalled.size(), 1);
    QCOMPARE(next.settings().server.token, u"0123456789abcdef"_s);
    QCOMPARE(missing.size(), 1);
}

void PreferencesTest::secretChosenMeanwhile_staysChosen()
{
    keepToken();
    Preferences &next = make();
    QSignalSpy recalled(&next, &Preferences::secretsRecalled);
    m_keyring->isWaiting = true;
    next.recall({});
    next.choose(Key::Token, u"fedcba9876543210"_s);
    m_keyring->unlock();
    QTRY_COMPARE(recalled.size(), 1);
    QCOMPARE(next.settings().server.token, u"fedcba9876543210"_s);
}

void PreferencesTest::withoutSecrets_nothingIsAwaited()
{
    bool isReady = false;
    m_preferences->recall([&] { isReady = true; });
    QVERIFY(isReady);
}

void PreferencesTest::choiceForNow_holdsAlsoWhereTheValueIsFixed()
{
    m_sources.commandLine[Key::Port] = u"8000"_s;
    Preferences &preferences = make();
    preferences.choose(Key::Port, u"8001"_s);
    QCOMPARE(preferences.settings().server.port, 8000);

    preferences.chooseForNow(Key::Port, u"8001"_s);

    QCOMPARE(preferences.settings().server.port, 8001);
    QVERIFY(preferences.settings().isFixed(Key::Port));
    QVERIFY(!file().contains("8001"));
}

void PreferencesTest::passwordInAUrl_goesIntoTheKeyring()
{
    m_preferences->choose(Key::RedisUrl, u"redis://me:open%20sesame@127.0.0.1:6380/2"_s);
    const auto redis = m_preferences->settings().redis;
    QCOMPARE(redis.url, u"redis://me@127.0.0.1:6380/2"_s);
    QCOMPARE(redis.password, u"open sesame"_s);
    QTRY_VERIFY(file().contains("REDIS_PASSWORD") && file().contains("6380"));
    QVERIFY(!file().contains("sesame"));
    QCOMPARE(m_keyring->secrets[u"REDIS_PASSWORD"_s], u"open sesame"_s);
}

void PreferencesTest::urlAsItIsShown_keepsItsPassword()
{
    const QString url = u"redis://me:opensesame@127.0.0.1:6380"_s;
    QSettings(m_sources.preferences, QSettings::IniFormat).setValue(u"redis/url"_s, url);
    Preferences &next = make();
    QString shown = settings::item(Key::RedisUrl).text(next.settings());
    QVERIFY(!shown.contains(u"opensesame"_s));
    next.choose(Key::RedisUrl, shown.replace(u"6380"_s, u"6381"_s));
    QCOMPARE(next.settings().redis.url, u"redis://me@127.0.0.1:6381"_s);
    QCOMPARE(next.settings().redis.password, u"opensesame"_s);
    QTRY_VERIFY(file().contains("6381"));
    QVERIFY(!file().contains("opensesame") && !file().contains("****"));
}

void PreferencesTest::urlWithTheSentinelsPassword_isRefused()
{
    const QString url = u"redis-sentinel://127.0.0.1/main?sentinel_password=opensesame"_s;
    QVERIFY(!m_preferences->fault(Key::RedisUrl, url).isEmpty());
    m_preferences->choose(Key::RedisUrl, url);
    QVERIFY(m_preferences->settings().redis.url.isEmpty());
}

void PreferencesTest::lastOfQuickChoices_isKept()
{
    for (int port = 8001; port <= 8050; ++port)
        m_preferences->choose(Key::Port, QString::number(port));
    m_preferences.reset();
    m_runtime.reset(); // all is written
    QCOMPARE(make().settings().server.port, 8050);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
