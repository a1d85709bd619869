// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "backend/runtime/runtime.h"
#include "backend/storage/schema.h"
#include "gui/actions.h"
#include "gui/panels/panel.h"
#include "gui/panels/storenotices.h"
#include "tests/support/privateredis.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::Notice;
using gui::Tone;
using runtime::Runtime;
using support::PrivateRedis;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

class EmptyPanel : public gui::Panel
{
public:
    using Panel::Panel;
    void takeFocus() override { }

protected:
    void retranslate() override { }
};

} // namespace

class StoreNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redisThatMayLoseData_isWarnedOfOnce();
    void replica_isNamedAsWhatItIs();
    void keyOfSomethingElse_isNamed();
    void lostCustomers_areOfferedBack();
    void missingRedis_isToldWithTheWaysOut();
    void urlWithoutSense_leadsToTheSettings();
    void storeThatStaysAway_isToldOnceAndTriedWhenAsked();
    void storeThatComesBack_settlesItsNotice();
    void cleanup();

private:
    void make(const settings::Settings &settings);
    void open(const QStringList &configuration, int replicas = 0);
    Notice notice(qsizetype index) const { return m_spy->at(index).first().value<Notice>(); }
    qsizetype notices() const { return m_spy->size(); }

    gui::Actions m_actions;
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<EmptyPanel> m_panel;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<gui::StoreNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_spy;
};

void StoreNoticesTest::make(const settings::Settings &settings)
{
    m_panel = std::make_unique<EmptyPanel>(gui::Page::Customers, m_actions);
    m_runtime = std::make_unique<Runtime>(settings);
    m_notices = std::make_unique<gui::StoreNotices>(*m_runtime, *m_panel, m_actions);
    m_spy = std::make_unique<QSignalSpy>(m_panel.get(), &gui::Panel::noticed);
    m_runtime->start();
}

void StoreNoticesTest::open(const QStringList &configuration, int replicas)
{
    m_redis = std::make_unique<PrivateRedis>(configuration);
    QVERIFY2(m_redis->start(), m_redis->output());
    settings::Settings settings;
    settings.redis.url = u"unix://"_s + m_redis->socketPath();
    settings.redis.replicas = replicas;
    settings.outputs = m_folder.filePath(u"outputs"_s);
    make(settings);
    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->storeStatus().state, runtime::StoreStatus::State::Ready,
                              patience);
}

void StoreNoticesTest::cleanup()
{
    m_spy.reset();
    m_runtime.reset();
    m_notices.reset();
    m_panel.reset();
    m_redis.reset();
}

void StoreNoticesTest::redisThatMayLoseData_isWarnedOfOnce()
{
    open({u"maxmemory-policy allkeys-lru"_s, u"appendonly no"_s}, 1);

    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QCOMPARE(notice(0).tone, Tone::Warning);
    for (const auto &word : {u"noeviction"_s, u"append-only"_s, u"down-after-milliseconds"_s})
        QVERIFY2(notice(0).text.contains(word), qPrintable(notice(0).text));
    QSignalSpy told(m_runtime.get(), &Runtime::storeChanged);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 1, patience); // the same again, with a new latency
    QCOMPARE(notices(), 1);
}

void StoreNoticesTest::replica_isNamedAsWhatItIs()
{
    open({u"replicaof 127.0.0.1 1"_s, u"appendonly yes"_s});

    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QVERIFY2(notice(0).text.contains(u"read here but not changed"_s), qPrintable(notice(0).text));
    QVERIFY2(notice(0).text.contains(u"replica"_s), qPrintable(notice(0).text));
    QVERIFY2(!notice(0).text.contains(u"can lose data"_s), qPrintable(notice(0).text));
    QCOMPARE(notice(0).remedies.size(), 1u);
}

void StoreNoticesTest::keyOfSomethingElse_isNamed()
{
    open({u"appendonly yes"_s});
    redis::Client hand(m_redis->endpoint());
    hand.open();
    hand.send({"SET", storage::Keys().data, "mine"}, [](const auto &) {});

    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->storeStatus().state, runtime::StoreStatus::State::Failed,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QVERIFY2(notice(0).text.contains(u"belongs to something else"_s), qPrintable(notice(0).text));
    hand.send({"DEL", storage::Keys().data}, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->storeStatus().state, runtime::StoreStatus::State::Ready,
                              patience);
}

void StoreNoticesTest::lostCustomers_areOfferedBack()
{
    open({});
    std::vector<customers::Draft> drafts;
    for (int id = 1; id <= 3; ++id)
        drafts.push_back(customers::Draft::of({"First", "Last", 30, id}));
    m_runtime->addCustomers(drafts);
    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->customers().size(), 3, patience);

    redis::Client hand(m_redis->endpoint());
    hand.open();
    hand.send({"FLUSHALL"}, [](const auto &) {});

    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    const Notice loss = notice(0);
    QCOMPARE(loss.tone, Tone::Bad);
    QVERIFY2(loss.text.contains(u"lost-customers"_s), qPrintable(loss.text));
    QCOMPARE(loss.remedies.size(), 1u);
    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->customers().size(), 0, patience);
    QSignalSpy begun(m_panel.get(), &gui::Panel::begun); // to be asked about before the end
    loss.remedies.front().act();
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 2, patience);
    QCOMPARE(notice(1).tone, Tone::Good);
    QCOMPARE(begun.size(), 2); // to read them, and to store them
    QTRY_COMPARE_WITH_TIMEOUT(m_runtime->customers().size(), 3, patience);
}

void StoreNoticesTest::missingRedis_isToldWithTheWaysOut()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    qputenv("PATH", m_folder.path().toLocal8Bit());
    const auto back = qScopeGuard([path] { qputenv("PATH", path); });

    make(settings::Settings());

    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QCOMPARE(notice(0).tone, Tone::Bad);
    QCOMPARE(notice(0).remedies.size(), 3u);
    notice(0).remedies.front().act();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo apt install redis-tools"_s);
    notice(0).remedies.back().act(); // in vain: it is told again
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 2, patience);
}

void StoreNoticesTest::urlWithoutSense_leadsToTheSettings()
{
    settings::Settings settings;
    settings.redis.url = u"redis://h:99999"_s;

    make(settings);

    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QSignalSpy shown(m_actions[gui::Command::ShowSettings], &QAction::triggered);
    QCOMPARE(notice(0).remedies.size(), 1u);
    notice(0).remedies.front().act();
    QCOMPARE(shown.size(), 1);
}

void StoreNoticesTest::storeThatStaysAway_isToldOnceAndTriedWhenAsked()
{
    open({});
    m_redis->kill();
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QCOMPARE(notice(0).tone, Tone::Warning);
    QVERIFY(m_runtime->storeStatus().nextTry.isValid());
    QSignalSpy told(m_runtime.get(), &Runtime::storeChanged);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 1, patience); // it was tried again, in vain
    QCOMPARE(notices(), 1);

    QCOMPARE(notice(0).remedies.size(), 2u);
    notice(0).remedies.front().act();
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 2, patience); // in vain as well
    QCOMPARE(notice(1).text, notice(0).text);
}

void StoreNoticesTest::storeThatComesBack_settlesItsNotice()
{
    open({});
    QSignalSpy settled(m_panel.get(), &gui::Panel::settled);
    m_redis->kill();
    QTRY_COMPARE_WITH_TIMEOUT(notices(), 1, patience);
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(m_runtime->storeStatus().state, runtime::StoreStatus::State::Ready);
    QCOMPARE(notices(), 1);
}

QTEST_MAIN(StoreNoticesTest)
#include "tst_storenotices.moc"
