// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/crowd.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QTest>

#include <filesystem>

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
    void initTestCase_data() { addLayouts(); }
    void init();
    void cleanup();

    void acknowledgedWrites_survive_data();
    void acknowledgedWrites_survive();
    void acknowledgedWrites_reachTheDiskWhenItHasRoomAgain();
    void robbedData_costsNothingAcknowledgedLater_data();
    void robbedData_costsNothingAcknowledgedLater();
    void olderCopy_keepsWhatItHeldAndWhatFollows();
    void readAfterWrite_neverMisses();

public:
    // What may be left open: where the log cannot tell any more, or where of one request a part
    // was made, and another refused or not asked for in time.
    enum class Unknown { Nothing, SomeOfManyShards, Some };
    Q_ENUM(Unknown)

private:
    void strike(const QString &fault, const Crowd &crowd);
    void refuse(const Crowd &crowd, std::vector<QByteArray> begin, std::vector<QByteArray> end);
    void order(std::vector<QByteArray> words);
    void orderAtLogs(const std::vector<QByteArray> &words);
    void takeKey(const Crowd &crowd);
    void rob(const QString &robbery);
    static void finish(Crowd &crowd);
    static void awaitLoad(const Crowd &crowd);
    QString verdict(const Crowd &crowd);

    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<RedisCustomerStore> m_one;
    std::unique_ptr<RedisCustomerStore> m_two;
    std::unique_ptr<redis::Client> m_hand;
    int m_losses = 0; // that the stores told of
};

namespace {

const QByteArray takeIt = "redis.call('RENAME', KEYS[1], KEYS[2]) "
                          "return redis.call('SET', KEYS[1], 'mine')";
const QByteArray giveItBack = "return redis.call('RENAME', KEYS[2], KEYS[1])";

std::unique_ptr<RedisCustomerStore> open(const PrivateRedis &server, const QString &name)
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.deadline = 2s;
    options.shards = layout();
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
    m_losses = 0;
    for (const auto &store : {m_one.get(), m_two.get()})
        connect(store, &RedisCustomerStore::customersLost, this, [this] { ++m_losses; });
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
    const auto reply = std::make_shared<std::optional<base::Result<redis::Reply>>>();
    m_hand->send(redis::Command(std::move(words)),
                 [reply](base::Result<redis::Reply> answer) { *reply = std::move(answer); });
    QTRY_VERIFY(reply->has_value());
    QVERIFY((*reply)->has_value());
    QVERIFY2(!(**reply)->isError(), (**reply)->errorText().constData());
}

void HistoryTest::awaitLoad(const Crowd &crowd)
{
    const qint64 before = crowd.acknowledged();
    QTRY_VERIFY(crowd.acknowledged() > before + 150);
}

// Begins something that makes Redis refuse, and ends it when somebody has been told.
void HistoryTest::refuse(const Crowd &crowd, std::vector<QByteArray> begin,
                         std::vector<QByteArray> end)
{
    const qint64 before = crowd.unavailable();
    order(std::move(begin));
    QTRY_VERIFY(crowd.unavailable() > before);
    order(std::move(end));
}

void HistoryTest::strike(const QString &fault, const Crowd &crowd)
{
    if (fault == u"kill"_s)
        QVERIFY(m_redis->restart());
    else if (fault == u"fill the disk"_s) {
        m_redis->fillDisk(5000); // and Redis ends itself, rather than promise what it cannot write
        QTRY_VERIFY(!m_redis->isRunning());
        QVERIFY(m_redis->start());
    } else if (fault == u"fill the memory"_s)
        refuse(crowd, {"CONFIG", "SET", "maxmemory", "1"}, {"CONFIG", "SET", "maxmemory", "0"});
    else if (fault == u"make it a replica"_s)
        refuse(crowd, {"REPLICAOF", "127.0.0.1", "1"}, {"REPLICAOF", "NO", "ONE"});
    else if (fault == u"take the key"_s)
        takeKey(crowd);
    else if (fault == u"change the password"_s) {
        order({"CONFIG", "SET", "requirepass", "hush"});
        order({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
        QTRY_COMPARE(m_one->state(), redis::State::Failed);
        QTRY_COMPARE(m_two->state(), redis::State::Failed);
        order({"CONFIG", "SET", "requirepass", ""});
    } else if (fault == u"hang"_s) {
        m_redis->pause();
        QTRY_VERIFY(m_one->state() != redis::State::Ready); // given up at the deadline of a call
        QTRY_VERIFY(m_two->state() != redis::State::Ready);
        m_redis->resume();
    } else if (fault == u"cut"_s)
        order({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    else if (fault == u"forget scripts"_s)
        order({"SCRIPT", "FLUSH"});
    else if (fault == u"trim the log"_s)
        orderAtLogs({"XTRIM", {}, "MAXLEN", "3"});
    else if (fault == u"delete the log"_s)
        orderAtLogs({"DEL", {}});
}

// A command for each log; its key is the second word.
void HistoryTest::orderAtLogs(const std::vector<QByteArray> &words)
{
    for (const storage::Keys &keys : allKeys(layout())) {
        auto some = words;
        some[1] = keys.log;
        order(std::move(some));
    }
}

void HistoryTest::takeKey(const Crowd &crowd)
{
    const storage::Keys keys = keysOf(1, layout());
    refuse(crowd, {"EVAL", takeIt, "2", keys.data, keys.tag + ":aside"},
           {"EVAL", giveItBack, "2", keys.data, keys.tag + ":aside"});
}

void HistoryTest::acknowledgedWrites_survive_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<Unknown>("unknown");

    QTest::addRow("nothing goes wrong") << u"nothing"_s << 3 << Unknown::Nothing;
    QTest::addRow("Redis is killed and started again") << u"kill"_s << 3 << Unknown::Nothing;
    QTest::addRow("connections are cut") << u"cut"_s << 8 << Unknown::Nothing;
    QTest::addRow("scripts are forgotten") << u"forget scripts"_s << 5 << Unknown::Nothing;
    QTest::addRow("the log is trimmed") << u"trim the log"_s << 5 << Unknown::Some;
    QTest::addRow("the log is deleted") << u"delete the log"_s << 5 << Unknown::Some;
    QTest::addRow("Redis hangs") << u"hang"_s << 1 << Unknown::SomeOfManyShards;
    QTest::addRow("the disk is full") << u"fill the disk"_s << 2 << Unknown::SomeOfManyShards;
    QTest::addRow("the memory is full") << u"fill the memory"_s << 3 << Unknown::Some;
    QTest::addRow("Redis becomes a replica") << u"make it a replica"_s << 1 << Unknown::Some;
    // On a busy machine a call may come back too late, and then the key tells nobody what it did.
    QTest::addRow("the key is something else") << u"take the key"_s << 3 << Unknown::Some;
    QTest::addRow("the password is another") << u"change the password"_s << 1 << Unknown::Some;
}

void HistoryTest::acknowledgedWrites_survive()
{
    QFETCH(QString, fault);
    QFETCH(int, times);
    QFETCH(Unknown, unknown);
    Crowd crowd({m_one.get(), m_two.get()});

    crowd.start(40);
    for (int i = 0; i < times; ++i) {
        awaitLoad(crowd); // there is load when it strikes
        strike(fault, crowd);
    }
    awaitLoad(crowd); // and all is well again
    finish(crowd);

    QCOMPARE(verdict(crowd), QString());
    const bool mayBe =
        unknown == Unknown::Some || (unknown == Unknown::SomeOfManyShards && layout() > 1);
    QVERIFY2(mayBe || crowd.unknown() == 0, qPrintable(crowd.summary()));
    QCOMPARE(m_losses, 0);
    qInfo().noquote() << crowd.summary();
}

void HistoryTest::finish(Crowd &crowd)
{
    crowd.stop();
    QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), 30'000);
}

QString HistoryTest::verdict(const Crowd &crowd)
{
    const auto facts = list(*m_one);
    if (!facts)
        return facts.error().detail;
    const auto others = list(*m_two);
    if (!others || others->json() != facts->json())
        return u"the stores list different customers"_s;
    return crowd.verdict(*facts);
}

// With fsync once a second Redis goes on with a full disk, but takes no more changes; those it has
// acknowledged are in its memory until there is room.
void HistoryTest::acknowledgedWrites_reachTheDiskWhenItHasRoomAgain()
{
    order({"CONFIG", "SET", "appendfsync", "everysec"});
    Crowd crowd({m_one.get(), m_two.get()});
    crowd.start(40);
    awaitLoad(crowd);

    m_redis->fillDisk(5000);
    QTRY_VERIFY(crowd.unavailable() > 0);
    const auto refused = insert(*m_one, some(50'000, 1));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"disk"_s), qPrintable(refused.error().detail));
    QVERIFY(list(*m_one).has_value()); // reading goes on
    m_redis->makeRoom();
    awaitLoad(crowd);
    finish(crowd);
    m_redis->stop();
    QVERIFY(m_redis->start());

    QTRY_COMPARE(verdict(crowd), QString());
    QVERIFY(layout() > 1 || crowd.unknown() == 0);
    qInfo().noquote() << crowd.summary();
}

void HistoryTest::robbedData_costsNothingAcknowledgedLater_data()
{
    QTest::addColumn<QString>("robbery");

    QTest::addRow("everything is flushed") << u"all"_s;
    QTest::addRow("the customers are deleted") << u"data"_s;
    QTest::addRow("all but the log is deleted") << u"data and meta"_s;
}

void HistoryTest::rob(const QString &robbery)
{
    if (robbery == u"all"_s)
        return order({"FLUSHALL"});
    std::vector<QByteArray> words{"DEL"};
    if (robbery.contains(u"meta"_s))
        words.push_back(storage::Keys().meta);
    for (const storage::Keys &keys : allKeys(layout())) {
        words.push_back(keys.data);
        if (robbery.contains(u"meta"_s))
            words.push_back(keys.meta);
    }
    order(words);
}

// Whoever deletes our keys behind our back deletes customers; but only those.
void HistoryTest::robbedData_costsNothingAcknowledgedLater()
{
    QFETCH(QString, robbery);
    Crowd crowd({m_one.get(), m_two.get()});

    crowd.start(40);
    for (int i = 0; i < 5; ++i) {
        awaitLoad(crowd);
        rob(robbery);
        crowd.forgive();
    }
    awaitLoad(crowd);
    finish(crowd);

    QCOMPARE(verdict(crowd), QString());
    QVERIFY(m_losses > 0);
    qInfo().noquote() << crowd.summary();
}

// Somebody stops Redis, puts a copy of its files from before in their place, and starts it again.
void HistoryTest::olderCopy_keepsWhatItHeldAndWhatFollows()
{
    namespace fs = std::filesystem;
    const fs::path files = (m_redis->directory() + u"/appendonlydir"_s).toStdString();
    const fs::path copy = (m_redis->directory() + u"/copy"_s).toStdString();
    Crowd before({m_one.get(), m_two.get()}), between({m_one.get(), m_two.get()}, 2),
        after({m_one.get(), m_two.get()}, 3);

    before.start(40, {1, 5000});
    awaitLoad(before);
    finish(before);
    fs::copy(files, copy, fs::copy_options::recursive);
    between.start(40, {5001, 10'000});
    awaitLoad(between);
    finish(between);
    m_redis->kill();
    fs::remove_all(files);
    fs::rename(copy, files);
    QVERIFY(m_redis->start());
    after.start(40, {10'001, 15'000});
    awaitLoad(after);
    finish(after);

    QCOMPARE(verdict(before), QString());
    QCOMPARE(verdict(after), QString());
    QVERIFY(verdict(between).contains(u"is lost"_s));
    const auto facts = list(*m_one);
    for (qsizetype i = 0; i < facts->size(); ++i)
        QVERIFY(facts->at(i).id <= 5000 || facts->at(i).id > 10'000);
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
