// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/keyslot.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::manyShards;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// What is particular about a collection that is spread over shards, and how programs agree about
// whether it is.
class ShardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keys_areThoseOfEver();
    void ids_areSpreadEvenly();
    void newCollection_isLaidOutAsWanted();
    void existingCollection_saysItself();
    void programsThatBeginAtOnce_agree();
    void programsThatBeginAtOnceAnew_agree();
    void collectionLaidOutAnew_isFollowed_data();
    void collectionLaidOutAnew_isFollowed();
    void lostDescription_isRestored();
    void lostDescriptionOfAShard_isRestored();
    void insertThatAShardCannotMake_isToldTruly();
    void clearThatAShardCannotMake_isToldTrulyAndCanBeUndone();
    void removalFromManyShards_isOneStep();
    void versions_areEqualForEqualContents();
    void storeThatEndsWhileWriting_leavesNothingTorn();

private:
    std::unique_ptr<RedisCustomerStore> open(int shards = manyShards);
    redis::Reply order(const std::vector<QByteArray> &words);
    void take(qint64 id); // makes the key of its shard something else
    void giveBack(qint64 id);

    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<redis::Client> m_hand;
};

namespace {

// Of shards 2, 1 and 0.
const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jane"_ba, "Doe"_ba, 30, 2};
const Customer ann{"Ann"_ba, "Able"_ba, 40, 3};

} // namespace

void ShardsTest::init()
{
    m_redis = std::make_unique<PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    m_hand = std::make_unique<redis::Client>(m_redis->endpoint());
    m_hand->open();
}

void ShardsTest::cleanup()
{
    m_hand.reset();
    m_redis.reset();
}

std::unique_ptr<RedisCustomerStore> ShardsTest::open(int shards)
{
    return storeprobe::open(m_redis->endpoint(), 0, shards);
}

redis::Reply ShardsTest::order(const std::vector<QByteArray> &words)
{
    std::optional<base::Result<redis::Reply>> reply;
    m_hand->send(redis::Command(words), [&](auto answer) { reply = std::move(answer); });
    const bool isAnswered = QTest::qWaitFor([&] { return reply.has_value(); }, 10'000);
    return isAnswered && reply->has_value() ? **reply : redis::Reply::error("no answer");
}

void ShardsTest::take(qint64 id)
{
    const storage::Keys keys = keysOf(id, manyShards);
    order({"RENAME", keys.data, keys.tag + ":aside"});
    QCOMPARE(order({"SET", keys.data, "mine"}).toString(), "OK"_ba);
}

void ShardsTest::giveBack(qint64 id)
{
    const storage::Keys keys = keysOf(id, manyShards);
    QCOMPARE(order({"RENAME", keys.tag + ":aside", keys.data}).toString(), "OK"_ba);
}

// Another version of the program must find what this one has written.
void ShardsTest::keys_areThoseOfEver()
{
    const QByteArrayList tags{
        "{customers:0:5}",    "{customers:1:117}",  "{customers:2:357}",  "{customers:3:19}",
        "{customers:4:55}",   "{customers:5:49}",   "{customers:6:66}",   "{customers:7:123}",
        "{customers:8:153}",  "{customers:9:353}",  "{customers:10:317}", "{customers:11:3}",
        "{customers:12:356}", "{customers:13:156}", "{customers:14:363}", "{customers:15:52}"};

    for (int number = 0; number < manyShards; ++number) {
        const storage::Keys keys({number, manyShards});
        QCOMPARE(keys.tag, tags[number]);
        QCOMPARE(redis::slotOfKey(keys.data) / 1024, number);
        QCOMPARE(keys.data, tags[number] + ":data");
    }
    QCOMPARE(storage::Keys().data, "{customers}:data"_ba);
    for (const auto &[id, shard] : std::map<qint64, int>{
             {0, 3}, {1, 2}, {2, 1}, {3, 0}, {100, 3}, {-1, 8}, {9'007'199'254'740'993, 4}})
        QCOMPARE(storage::shardOf(id, manyShards), shard);
}

void ShardsTest::ids_areSpreadEvenly()
{
    std::map<int, int> counts;
    for (qint64 id = 1; id <= 10'000; ++id)
        ++counts[storage::shardOf(id, manyShards)];

    QCOMPARE(counts.size(), std::size_t(manyShards));
    for (const auto &[shard, count] : counts)
        QVERIFY2(count > 550 && count < 700, QByteArray::number(count));
}

void ShardsTest::newCollection_isLaidOutAsWanted()
{
    QVERIFY(insert(*open(), {john})->empty());

    QCOMPARE(order({"HGET", "{customers}:meta", "shards"}).toString(), "16"_ba);
    QCOMPARE(order({"EXISTS", "{customers}:data"}).toInteger(), 0);
    QCOMPARE(order({"HLEN", keysOf(john.id, manyShards).data}).toInteger(), 2); // with the token
    QCOMPARE(order({"HGET", keysOf(jane.id, manyShards).meta, "shards"}).toString(), "16"_ba);
}

void ShardsTest::existingCollection_saysItself()
{
    QVERIFY(insert(*open(), {john, jane})->empty());

    const auto other = open(1);

    QCOMPARE(*find(*other, john.id), std::optional(john));
    QVERIFY(insert(*other, {ann})->empty());
    QCOMPARE(listing(*other), listOf({ann, jane, john}));
    QCOMPARE(listing(*open()), listOf({ann, jane, john}));
    QCOMPARE(other->shards(), manyShards);
}

void ShardsTest::programsThatBeginAtOnce_agree()
{
    for (int round = 0; round < 10; ++round) {
        order({"FLUSHALL"});
        const auto one = open(1), many = open();
        int answers = 0;
        const auto count = [&](const auto &collisions) {
            answers += collisions && collisions->empty() ? 1 : 0;
        };
        for (RedisCustomerStore *store :
             {round % 2 ? one.get() : many.get(), round % 2 ? many.get() : one.get()})
            store->insert(store == one.get() ? std::vector{john} : std::vector{jane, ann}, count);
        QTRY_COMPARE(answers, 2);

        QCOMPARE(listing(*one), listOf({ann, jane, john}));
        QCOMPARE(listing(*many), listOf({ann, jane, john}));
    }
}

// Both had looked before either wrote.
void ShardsTest::programsThatBeginAtOnceAnew_agree()
{
    const auto one = open(1), many = open();
    QCOMPARE(listing(*one), "[]"_ba);
    QCOMPARE(listing(*many), "[]"_ba);

    QVERIFY(insert(*many, {john})->empty());

    QCOMPARE(listing(*one), listOf({john}));
    QVERIFY(insert(*one, {jane})->empty());
    QCOMPARE(listing(*many), listOf({jane, john}));
}

void ShardsTest::collectionLaidOutAnew_isFollowed_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addRow("in one piece, then over shards") << 1 << manyShards;
    QTest::addRow("over shards, then in one piece") << manyShards << 1;
}

// Somebody wipes the database, and another program begins there as it was told.
void ShardsTest::collectionLaidOutAnew_isFollowed()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const auto store = open(before);
    QVERIFY(insert(*store, {john, jane})->empty());
    QCOMPARE(listing(*store), listOf({jane, john}));
    QSignalSpy losses(store.get(), &RedisCustomerStore::customersLost);
    order({"FLUSHALL"});
    QVERIFY(insert(*open(after), {ann})->empty());

    QCOMPARE(*find(*store, ann.id), std::optional(ann));
    QCOMPARE(listing(*store), listOf({ann}));
    QVERIFY(insert(*store, {john})->empty());
    QCOMPARE(listing(*open(after)), listOf({ann, john}));
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses.first().first().value<customers::Roll>().json(), listOf({jane, john}));
}

void ShardsTest::lostDescription_isRestored()
{
    const auto store = open();
    QVERIFY(insert(*store, {john})->empty());
    QCOMPARE(order({"DEL", "{customers}:meta"}).toInteger(), 1);

    QCOMPARE(listing(*store), listOf({john}));

    QTRY_COMPARE(order({"HGET", "{customers}:meta", "shards"}).toString(), "16"_ba);
    QCOMPARE(listing(*open(1)), listOf({john}));
}

void ShardsTest::lostDescriptionOfAShard_isRestored()
{
    const auto store = open();
    QVERIFY(insert(*store, {john})->empty());
    QCOMPARE(order({"DEL", keysOf(jane.id, manyShards).meta}).toInteger(), 1);

    const auto refused = insert(*store, {jane});

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Unavailable);
    QVERIFY(insert(*store, {jane})->empty());
    QCOMPARE(listing(*store), listOf({jane, john}));
}

void ShardsTest::insertThatAShardCannotMake_isToldTruly()
{
    const auto store = open();
    QVERIFY(insert(*store, {john})->empty());
    take(john.id);

    const auto none = insert(*store, {{"A"_ba, "B"_ba, 20, john.id}});
    const auto some = insert(*store, {john, jane});

    QCOMPARE(none.error().kind, Kind::Unavailable);
    QCOMPARE(some.error().kind, Kind::OutcomeUnknown);
    QVERIFY2(some.error().detail.contains(u"something else"_s), qPrintable(some.error().detail));
    giveBack(john.id);
    QCOMPARE(listing(*store), listOf({jane, john}));
}

void ShardsTest::clearThatAShardCannotMake_isToldTrulyAndCanBeUndone()
{
    auto store = open();
    QVERIFY(insert(*store, some(1, 1000))->empty());
    const QByteArray before = listing(*store);
    take(john.id);

    const auto answer = clear(*store);

    QCOMPARE(answer.error().kind, Kind::OutcomeUnknown);
    giveBack(john.id);
    store = open();
    const qsizetype left = list(*store)->size();
    QVERIFY(left > 0 && left < 100);
    const auto restoration = undo(*store);
    QVERIFY(restoration.has_value());
    QCOMPARE(restoration->restored, 1000 - left);
    QCOMPARE(listing(*store), before);
    QCOMPARE(undo(*store).error().kind, Kind::Conflict);
}

void ShardsTest::removalFromManyShards_isOneStep()
{
    const auto store = open();
    QVERIFY(insert(*store, some(1, 1000))->empty());
    const QByteArray before = listing(*store);
    std::vector<qint64> ids(500);
    std::iota(ids.begin(), ids.end(), 1);
    QCOMPARE(*remove(*store, ids), 500);
    QCOMPARE(*remove(*store, {2000}), 0); // nobody: no step to take back
    const auto other = open();

    QCOMPARE(undo(*other)->restored, 500);

    QCOMPARE(listing(*store), before);
    QCOMPARE(undo(*store).error().kind, Kind::Conflict);
}

void ShardsTest::versions_areEqualForEqualContents()
{
    const auto one = open(), two = open();
    std::vector<customers::Version> seen{list(*one)->version()};
    QCOMPARE(seen.front(), customers::untouched);

    for (const Customer &customer : {john, jane, ann}) {
        QVERIFY(insert(*one, {customer})->empty());
        const customers::Version version = list(*one)->version();
        QVERIFY(std::find(seen.begin(), seen.end(), version) == seen.end());
        QCOMPARE(list(*two)->version(), version);
        QCOMPARE(list(*open())->version(), version); // read anew
        seen.push_back(version);
    }
}

// The program ends with requests under way: each customer is there or not, and whoever asks again
// learns which.
void ShardsTest::storeThatEndsWhileWriting_leavesNothingTorn()
{
    auto store = open();
    int answers = 0;
    for (int request = 0; request < 40; ++request)
        store->insert(some(1 + 50 * request, 50), [&](const auto &) { ++answers; });
    QTRY_VERIFY(answers > 0);
    store.reset();

    store = open();
    const auto before = list(*store);
    const auto again = insert(*store, some(1, 2000));

    QCOMPARE(qsizetype(again->size()), before->size());
    for (const auto &collision : *again)
        QCOMPARE(collision.existing, std::optional(some(1 + qint64(collision.index), 1).front()));
    QCOMPARE(list(*store)->size(), 2000);
}

QTEST_GUILESS_MAIN(ShardsTest)
#include "tst_shards.moc"
