// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/keyslot.h"
#include "tests/redis/cluster.h"
#include "tests/redis/redistool.h"
#include "tests/redis/sentinelgroup.h"
#include "tests/storage/crowd.h"
#include "tests/storage/storeprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using storage::RedisCustomerStore;

// The store over several servers, which change their parts while a crowd of writers goes on.
// Whatever was promised must hold at the end.
class TopologiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLayouts(); }
    void clusterWhoseSlotsMove_keepsEverything();
    void killedServerOfACluster_keepsEverything();
    void clusterByASingleAddress_isSaidAtOnce();
    void killedMaster_costsNothingThatAReplicaHad();

private:
    static void awaitLoad(const Crowd &crowd);
    static void check(Crowd &crowd, RedisCustomerStore &store);
};

namespace {

constexpr int longWait = 30'000;

} // namespace

void TopologiesTest::awaitLoad(const Crowd &crowd)
{
    const qint64 before = crowd.acknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(crowd.acknowledged() > before + 150, longWait);
}

void TopologiesTest::check(Crowd &crowd, RedisCustomerStore &store)
{
    crowd.stop();
    QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), longWait);
    const auto facts = list(store);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(crowd.verdict(*facts), QString());
    qInfo().noquote() << crowd.summary();
}

// Their keys go one after the other, so that scripts meet a slot with one key here and one there.
void TopologiesTest::clusterWhoseSlotsMove_keepsEverything()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    const auto one = storeprobe::open(cluster.endpoint(), 0, layout()),
               two = storeprobe::open(cluster.endpoint(), 0, layout());
    Crowd crowd({one.get(), two.get()});
    crowd.start(40);
    const auto shards = allKeys(layout());
    std::vector<std::size_t> owners;
    for (const storage::Keys &keys : shards)
        owners.push_back(cluster.ownerOf(redis::slotOfKey(keys.tag)));

    for (std::size_t i = 0; i < 4; ++i) {
        awaitLoad(crowd);
        const std::size_t number = i * 5 % shards.size();
        const storage::Keys &keys = shards[number];
        const quint16 slot = redis::slotOfKey(keys.tag);
        std::size_t &owner = owners[number];
        const std::size_t next = (owner + 1) % 3;
        cluster.beginToMove(slot, owner, next);
        for (const QByteArray &key : {keys.data, keys.log}) {
            redisTool(cluster.port(owner), {u"config"_s, u"resetstat"_s});
            cluster.moveKey(QString::fromLatin1(key), owner, next);
            QTRY_VERIFY_WITH_TIMEOUT( // the writers have met it half moved
                redisTool(cluster.port(owner), {u"info"_s, u"errorstats"_s}).contains("TRYAGAIN"),
                longWait);
        }
        cluster.moveBack(slot, owner, next);
        owner = next;
    }
    awaitLoad(crowd);

    check(crowd, *one);
    QCOMPARE(crowd.unknown(), 0);
    QCOMPARE(crowd.unavailable(), 0);
    QCOMPARE(list(*two)->json(), list(*one)->json());
}

// One that has no replica, with the collection's description.
void TopologiesTest::killedServerOfACluster_keepsEverything()
{
    Cluster cluster(Cluster::Data::Kept);
    QVERIFY(cluster.start());
    const auto one = storeprobe::open(cluster.endpoint(), 0, layout()),
               two = storeprobe::open(cluster.endpoint(), 0, layout());
    Crowd crowd({one.get(), two.get()});
    crowd.start(40);
    const std::size_t victim = cluster.ownerOf(redis::slotOfKey(storage::Keys().tag));
    QCOMPARE(victim, 2U);

    for (int i = 0; i < 3; ++i) {
        awaitLoad(crowd);
        QVERIFY(cluster.node(victim).restart());
        QVERIFY(cluster.isComplete());
    }
    awaitLoad(crowd);

    check(crowd, *one);
    QCOMPARE(list(*two)->json(), list(*one)->json());
}

void TopologiesTest::clusterByASingleAddress_isSaidAtOnce()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    const std::size_t owner = cluster.ownerOf(redis::slotOfKey("{customers}"));
    storage::StoreOptions options;
    options.deadline = 1h;
    options.shards = layout();
    RedisCustomerStore store(redis::Endpoint::tcp(u"127.0.0.1"_s, cluster.port((owner + 1) % 3)),
                             options);
    store.open();

    for (const base::Error &error : {list(store).error(), insert(store, some(1, 1)).error()})
        QVERIFY2(error.detail.contains(u"redis-cluster://"_s), qPrintable(error.detail));
    QVERIFY(base::joined(store.warnings()).english().contains(u"redis-cluster://"_s));
}

void TopologiesTest::killedMaster_costsNothingThatAReplicaHad()
{
    SentinelGroup group(SentinelGroup::Data::Kept, 2s);
    QVERIFY(group.start());
    const auto store = storeprobe::open(group.endpoint(), 1, layout());
    Crowd crowd({store.get()});
    crowd.start(40);
    awaitLoad(crowd);
    const quint16 old = group.masterPort(), other = group.otherPort();

    group.server(old).kill();
    QTRY_COMPARE_WITH_TIMEOUT(group.masterPort(), other, longWait);
    QVERIFY(group.server(old).start());
    awaitLoad(crowd); // hence there is a replica again

    check(crowd, *store);
}

QTEST_GUILESS_MAIN(TopologiesTest)
#include "tst_topologies.moc"
