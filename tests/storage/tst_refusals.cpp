// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// What a store says of a Redis that does not let it in, or keeps what is another's.
class RefusalsTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void refusedPassword_isSaid_data();
    void refusedPassword_isSaid();
    void forbiddenCommand_isSaid();
    void foreignKey_isNotTouched();
    void foreignFormat_isNotTouched_data();
    void foreignFormat_isNotTouched();
    void foreignRecord_isNotServed();
};

void RefusalsTest::refusedPassword_isSaid_data()
{
    QTest::addColumn<QString>("password");
    QTest::addRow("none") << QString();
    QTest::addRow("a wrong one") << u"hush"_s;
}

void RefusalsTest::refusedPassword_isSaid()
{
    QFETCH(QString, password);
    m_redis = std::make_unique<PrivateRedis>(QStringList{u"requirepass right"_s});
    QVERIFY2(m_redis->start(), m_redis->output());
    auto endpoint = m_redis->endpoint();
    endpoint.password = password;
    m_store = std::make_unique<RedisCustomerStore>(endpoint);
    m_store->open();

    for (const base::Error &error : {list(*m_store).error(), insert(*m_store, {john}).error(),
                                     find(*m_store, 1).error(), clear(*m_store).error()}) {
        QCOMPARE(error.kind, Kind::Unavailable);
        QVERIFY2(error.detail.contains(u"password"_s), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(u"hush"_s));
    }
    QCOMPARE(m_store->state(), redis::State::Failed);
    QVERIFY(m_store->reason().english().contains(u"password"_s));
}

void RefusalsTest::forbiddenCommand_isSaid()
{
    start({u"user default on nopass ~* &* +@all"_s});
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(!order({"ACL", "SETUSER", "default", "-xadd"}).isError());

    const auto answer = insert(*m_store, {jane});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unavailable);
    QVERIFY2(answer.error().detail.contains(u"permission"_s), qPrintable(answer.error().detail));
    QVERIFY(!order({"ACL", "SETUSER", "default", "+xadd"}).isError());
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void RefusalsTest::foreignKey_isNotTouched()
{
    start();
    const storage::Keys keys = keysOf(john.id, layout());
    QCOMPARE(order({"SET", keys.data, "mine"}).toString(), "OK"_ba);

    QCOMPARE(list(*m_store).error().kind, Kind::Unavailable);
    QVERIFY(list(*m_store).error().detail.contains(u"belongs to something else"_s));
    QCOMPARE(insert(*m_store, {john}).error().kind, Kind::Unavailable);
    QCOMPARE(clear(*m_store).error().kind, Kind::Unavailable);

    QCOMPARE(order({"GET", keys.data}).toString(), "mine"_ba);
    QCOMPARE(order({"EXISTS", keys.log}).toInteger(), 0);
    QTRY_COMPARE(m_store->state(), redis::State::Failed); // rather than looking empty
    QVERIFY(m_store->reason().english().contains(u"belongs to something else"_s));
    const auto probe = [this] {
        return wait<std::chrono::nanoseconds>(
            [this](auto answer) { m_store->probe(std::move(answer)); });
    };
    QCOMPARE(probe().error().kind, Kind::Unavailable);
    QCOMPARE(order({"DEL", keys.data}).toInteger(), 1);
    QTRY_COMPARE(m_store->state(), redis::State::Ready);
    QVERIFY(m_store->reason().isEmpty());
    QVERIFY(probe());
}

void RefusalsTest::foreignFormat_isNotTouched_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("shards");
    QTest::addColumn<QString>("words");
    QTest::addRow("a later one") << "2"_ba
                                 << "1"_ba << u"another format"_s;
    QTest::addRow("other shards") << "1"_ba
                                  << "32"_ba << u"32 shards"_s;
}

void RefusalsTest::foreignFormat_isNotTouched()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, shards);
    QFETCH(QString, words);
    start();
    order({"HSET", "{customers}:meta", "format", format, "shards", shards});
    storage::StoreOptions options;
    options.shards = layout();
    RedisCustomerStore store(m_redis->endpoint(), options);
    store.open();

    QCOMPARE(insert(store, {john}).error().kind, Kind::Unavailable);
    QCOMPARE(clear(store).error().kind, Kind::Unavailable);
    const auto answer = list(store);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unavailable);
    QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    for (const storage::Keys &keys : allKeys(layout()))
        QCOMPARE(order({"EXISTS", keys.data, keys.log}).toInteger(), 0);
}

void RefusalsTest::foreignRecord_isNotServed()
{
    start();
    QCOMPARE(order({"HSET", keysOf(1, layout()).data, "1", "{\"name\":\"John\"}"}).toInteger(), 1);

    const auto roll = wait<void>([&](auto answer) { m_store->reload(std::move(answer)); });

    QCOMPARE(roll.error().kind, Kind::Unavailable);
    const QString remedy = u"\"HDEL "_s + QString::fromUtf8(keysOf(1, layout()).data) + u" 1\""_s;
    QVERIFY2(roll.error().detail.contains(remedy), qPrintable(roll.error().detail));
    QCOMPARE(find(*m_store, 1).error().kind, Kind::Unavailable);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
