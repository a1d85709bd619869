// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"
#include "gui/desktop/keyring.h"
#include "gui/preferences.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using gui::Preferences;
using settings::Key;
using settings::Source;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

} // namespace

// Secrets in the keyring of a real desktop, from one run of the program to the next.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secrets_areThereInTheNextRun();
    void changedSecret_replacesTheOneBefore();
    void resetSecret_isGoneFromTheKeyring();
    void lockedKeyring_isToldAndHoldsNobodyUp(); // the last: it stays locked

private:
    Preferences &restart(); // as a new run of the program
    void choose(Key key, const QString &secret); // and wait until it is kept
    void recall();
    void lock();
    QByteArray file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    gui::DesktopKeyring m_keyring;
    settings::Sources m_sources;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<Preferences> m_preferences;
};

void KeyringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sources = {};
    m_sources.preferences = m_folder->filePath(u"tellerdesk.ini"_s);
    restart();
}

void KeyringTest::cleanup()
{
    m_preferences.reset();
    m_runtime.reset();
}

Preferences &KeyringTest::restart()
{
    m_preferences.reset();
    m_runtime = std::make_unique<runtime::Runtime>(settings::load(m_sources).settings);
    m_preferences = std::make_unique<Preferences>(*m_runtime, m_sources, m_keyring);
    return *m_preferences;
}

QByteArray KeyringTest::file() const
{
    QFile file(m_sources.preferences);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void KeyringTest::choose(Key key, const QString &secret)
{
    QSignalSpy refused(m_preferences.get(), &Preferences::secretNotKept);
    m_preferences->choose(key, secret);
    const QByteArray name = settings::item(key).variable.latin1();
    QTRY_VERIFY2(file().contains(name) || !refused.isEmpty(), name.constData());
    QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).value(0).toString()));
}

// As the desktop does it when its person has been away. What asks for the password then finds no
// display here, and is as good as dismissed.
void KeyringTest::lock()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s);
    const QDBusReply<QDBusObjectPath> collection = service.call(u"ReadAlias"_s, u"default"_s);
    QVERIFY2(collection.isValid(), qPrintable(collection.error().message()));
    const auto paths = QVariant::fromValue(QList<QDBusObjectPath>{collection.value()});
    const QDBusMessage locked = service.call(u"Lock"_s, paths);
    QVERIFY2(locked.type() == QDBusMessage::ReplyMessage, qPrintable(locked.errorMessage()));
}

void KeyringTest::recall()
{
    bool isReady = false;
    m_preferences->recall([&] { isReady = true; });
    QTRY_VERIFY(isReady);
}

void KeyringTest::secrets_areThereInTheNextRun()
{
    choose(Key::Token, u"0123456789abcdef"_s);
    choose(Key::RedisPassword, u"öpen sesame"_s);
    QVERIFY(!file().contains("0123456789abcdef") && !file().contains("sesame"));

    const Preferences &next = restart();
    QVERIFY(next.settings().server.token.isEmpty());
    recall();

    QCOMPARE(next.settings().server.token, u"0123456789abcdef"_s);
    QCOMPARE(next.settings().redis.password, u"öpen sesame"_s);
    QCOMPARE(next.settings().source(Key::Token), Source::Keyring);
}

void KeyringTest::changedSecret_replacesTheOneBefore()
{
    choose(Key::Token, u"0123456789abcdef"_s);
    restart();
    recall();
    m_preferences->choose(Key::Token, u"fedcba9876543210"_s);
    const auto kept = std::make_shared<QString>(); // answers may come after the test
    const auto ask = [&] {
        m_keyring.read(u"TELLERDESK_TOKEN"_s, this,
                       [kept](const auto &secret) { *kept = secret.value_or(QString()); });
        return *kept;
    };
    QTRY_COMPARE(ask(), u"fedcba9876543210"_s);
}

void KeyringTest::resetSecret_isGoneFromTheKeyring()
{
    choose(Key::Token, u"0123456789abcdef"_s);
    m_preferences->reset(Key::Token);
    QTRY_VERIFY(!file().contains("TELLERDESK_TOKEN"));
    std::optional<base::Result<QString>> kept;
    m_keyring.read(u"TELLERDESK_TOKEN"_s, this, [&kept](const auto &secret) { kept = secret; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    QCOMPARE(kept->error().kind, base::Kind::NotFound);
}

void KeyringTest::lockedKeyring_isToldAndHoldsNobodyUp()
{
    choose(Key::Token, u"0123456789abcdef"_s);
    const Preferences &next = restart();
    QSignalSpy missing(&next, &Preferences::secretsMissing);
    lock();

    bool isReady = false;
    m_preferences->recall([&] { isReady = true; });

    QTRY_VERIFY_WITH_TIMEOUT(isReady, patience);
    QCOMPARE(missing.size(), 1);
    QVERIFY(next.settings().server.token.isEmpty());

    QSignalSpy refused(&next, &Preferences::secretNotKept);
    m_preferences->choose(Key::RedisPassword, u"opensesame"_s);
    QCOMPARE(next.settings().redis.password, u"opensesame"_s); // it holds all the same
    QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), patience);
    QVERIFY(!file().contains("REDIS_PASSWORD"));
}

QTEST_MAIN(KeyringTest)
#include "tst_keyring.moc"
