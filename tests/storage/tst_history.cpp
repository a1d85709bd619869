// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/crowd.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// Two stores on one Redis and a crowd of writers with colliding ids, while something keeps going
// wrong. Whatever was promised must hold at the end.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void acknowledgedWrites_survive_data();
    void acknowledgedWrites_survive();
    void readAfterWrite_neverMisses();

private:
    void strike(const QString &fault);
    void order(std::vector<QByteArray> words);

    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<RedisCustomerStore> m_one;
    std::unique_ptr<RedisCustomerStore> m_two;
    std::unique_ptr<redis::Client> m_hand;
};

namespace {

std::unique_ptr<RedisCustomerStore> open(const PrivateRedis &server, const QString &name)
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.deadline = 2s;
    auto store = std::make_unique<RedisCustomerStore>(server.endpoint(), options);
    store->open();
    return store;
}

} // namespace

void HistoryTest::init()
{
    m_redis = std::make_unique<PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    m_one = open(*m_redis, u"one"_s);
    m_two = open(*m_redis, u"two"_s);
    m_hand = std::make_unique<redis::Client>(m_redis->endpoint());
    m_hand->open();
}

void HistoryTest::cleanup()
{
    m_hand.reset();
    m_two.reset();
    m_one.reset();
    m_redis.reset();
}

void HistoryTest::order(std::vector<QByteArray> words)
{
    m_hand->send(redis::Command(std::move(words)), [](const base::Result<redis::Reply> &) {});
}

void HistoryTest::strike(const QString &fault)
{
    if (fault == u"kill"_s)
        QVERIFY(m_redis->restart());
    else if (fault == u"hang"_s) {
        m_redis->pause();
        QTRY_VERIFY(m_one->state() != redis::State::Ready); // given up at the deadline of a call
        QTRY_VERIFY(m_two->state() != redis::State::Ready);
        m_redis->resume();
    } else if (fault == u"cut"_s)
        order({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    else if (fault == u"forget scripts"_s)
        order({"SCRIPT", "FLUSH"});
    else if (fault == u"trim the log"_s)
        order({"XTRIM", "{customers}:log", "MAXLEN", "3"});
    else if (fault == u"delete the log"_s)
        order({"DEL", "{customers}:log"});
}

void HistoryTest::acknowledgedWrites_survive_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("mayBeUnknown"); // where the log cannot tell any more

    QTest::addRow("nothing goes wrong") << u"nothing"_s << 3 << false;
    QTest::addRow("Redis is killed and started again") << u"kill"_s << 3 << false;
    QTest::addRow("connections are cut") << u"cut"_s << 8 << false;
    QTest::addRow("scripts are forgotten") << u"forget scripts"_s << 5 << false;
    QTest::addRow("the log is trimmed") << u"trim the log"_s << 5 << true;
    QTest::addRow("the log is deleted") << u"delete the log"_s << 5 << true;
    QTest::addRow("Redis hangs") << u"hang"_s << 1 << false;
}

void HistoryTest::acknowledgedWrites_survive()
{
    QFETCH(QString, fault);
    QFETCH(int, times);
    QFETCH(bool, mayBeUnknown);
    Crowd crowd({m_one.get(), m_two.get()});

    crowd.start(40, 20'000);
    for (int i = 0; i < times; ++i) {
        const qint64 before = crowd.acknowledged();
        QTRY_VERIFY(crowd.acknowledged() > before + 150); // there is load when it strikes
        strike(fault);
    }
    crowd.stop();
    QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), 30'000);

    const auto facts = list(*m_one);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(crowd.verdict(*facts), QString());
    QCOMPARE(list(*m_two)->json(), facts->json());
    QVERIFY2(mayBeUnknown || crowd.unknown() == 0, qPrintable(crowd.summary()));
    qInfo().noquote() << crowd.summary();
}

// A third store, right after each acknowledgement by one of the others.
void HistoryTest::readAfterWrite_neverMisses()
{
    const auto reader = open(*m_redis, u"reader"_s);
    int misses = 0, checks = 0;
    qint64 next = 0;
    const std::function<void(RedisCustomerStore *)> write = [&](RedisCustomerStore *store) {
        const qint64 id = ++next;
        store->insert(some(id, 1), [&, id, store](const auto &) {
            reader->list([&, id, store](const base::Result<customers::Roll> &roll) {
                misses += roll && roll->find(id) ? 0 : 1;
                if (++checks + 16 <= 600)
                    write(store);
            });
        });
    };

    for (int i = 0; i < 8; ++i) {
        write(m_one.get());
        write(m_two.get());
    }

    QTRY_COMPARE_WITH_TIMEOUT(checks, 600, 60'000);
    QCOMPARE(misses, 0);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
