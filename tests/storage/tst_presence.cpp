// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/record.h"
#include "tests/storage/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using customers::Store;

// Who works on the collection, and who wrote what.
class PresenceTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void provenance_namesInstanceAndTime();
    void provenance_namesWhoWroteEqualValues();
    void provenance_namesOtherMachinesAndOlderPrograms();
    void whoOnlyReads_leavesNoName();
    void instances_seeEachOther();
    void instanceOfLongAgo_isForgotten();
};

void PresenceTest::provenance_namesInstanceAndTime()
{
    const auto other = open(u"two"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(insert(*other, {jane})->empty());

    const auto all = wait<std::vector<storage::Provenance>>([&](auto answer) {
        m_store->provenance({john.id, jane.id, 99}, std::move(answer));
    });

    QVERIFY(all.has_value());
    QCOMPARE((*all)[0].author.name, u"one"_s);
    QVERIFY((*all)[0].when > before && (*all)[0].when <= QDateTime::currentDateTimeUtc());
    QCOMPARE((*all)[1].author.name, u"two"_s);
    QCOMPARE((*all)[2].author.name, QString());
    QVERIFY(!(*all)[2].when.isValid());
}

void PresenceTest::provenance_namesWhoWroteEqualValues()
{
    const Customer older{john.firstName, john.lastName, john.age + 1, john.id};
    const auto other = open(u"two"_s);
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(*replace(*m_store, older), Store::Change::Replaced);
    const QByteArray before = list(*m_store)->version();

    QCOMPARE(*replace(*other, older), Store::Change::Replaced);

    const auto all = wait<std::vector<storage::Provenance>>(
        [&](auto answer) { m_store->provenance({john.id}, std::move(answer)); });
    QVERIFY(all.has_value());
    QCOMPARE(all->front().author.name, u"two"_s);
    QVERIFY(list(*m_store)->version() != before); // or nobody would ask
    QCOMPARE(undo(*m_store)->restored, 1); // of what was changed, not of what was not
    QCOMPARE(listing(*m_store), listOf({john}));
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

// An older version signed by the name of the machine alone.
void PresenceTest::provenance_namesOtherMachinesAndOlderPrograms()
{
    QVERIFY(insert(*m_store, {ann})->empty());
    const auto write = [this](const Customer &customer, const QString &signature) {
        const QByteArray writer = storage::writerOf(signature);
        const QByteArray stamp = storage::stampText({writer, QDateTime::currentDateTimeUtc()});
        order({"HSET", keysOf(customer.id, layout()).data, QByteArray::number(customer.id),
               storage::toRecord(customer, stamp)});
        order({"HSET", storage::Keys().writers, writer, signature.toUtf8()});
    };
    write(john, u"till 7f3a@elsewhere"_s);
    write(jane, u"old desk"_s);

    const auto all = wait<std::vector<storage::Provenance>>([&](auto answer) {
        m_store->provenance({john.id, jane.id, ann.id}, std::move(answer));
    });

    QVERIFY(all.has_value());
    QCOMPARE((*all)[0].author.name, u"till 7f3a"_s);
    QCOMPARE((*all)[0].author.host, u"elsewhere"_s);
    QCOMPARE((*all)[1].author.name, u"old desk"_s);
    QCOMPARE((*all)[1].author.host, QString());
    QCOMPARE((*all)[1].author.who, customers::Author::Who::Other);
    QCOMPARE((*all)[2].author.name, u"one"_s);
    QCOMPARE((*all)[2].author.host, QString());
    QCOMPARE((*all)[2].author.who, customers::Author::Who::Self);
}

// Or a collection would keep one of every command that was ever run.
void PresenceTest::whoOnlyReads_leavesNoName()
{
    const auto names = [this] { return order({"HLEN", storage::Keys().writers}).toInteger(); };
    QVERIFY(list(*m_store).has_value());
    m_store->serveAt(QUrl(u"http://127.0.0.1:8000"_s));
    QVERIFY(wait<std::vector<storage::Instance>>([&](auto answer) {
                m_store->instances(std::move(answer)); // behind all that is told of this one
            }).has_value());
    QCOMPARE(names(), 0);

    QVERIFY(insert(*m_store, {john})->empty());

    QCOMPARE(names(), 1);
}

void PresenceTest::instances_seeEachOther()
{
    auto other = open(u"two"_s);
    other->serveAt(QUrl(u"http://127.0.0.1:8000"_s));
    const auto instances = [&] {
        return wait<std::vector<storage::Instance>>(
                   [&](auto answer) { m_store->instances(std::move(answer)); })
            .value_or(std::vector<storage::Instance>());
    };

    QTRY_COMPARE(instances().size(), 2U);
    QTRY_COMPARE(instances()[1].port, 8000);
    QCOMPARE(instances()[0].who, storage::Instance::Who::Self);
    QCOMPARE(instances()[1].who, storage::Instance::Who::Other);
    QCOMPARE(instances()[1].name, u"two"_s);
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(instances().size(), 1U, 30'000);
}

// As one leaves it that is killed, or whose farewell is lost.
void PresenceTest::instanceOfLongAgo_isForgotten()
{
    const QByteArray key = storage::Keys().instances;
    redis::Client hand(m_redis->endpoint());
    hand.open();
    std::optional<base::Result<redis::Reply>> reply;
    hand.send({"ZADD", key, "1", "gone"}, [&](auto given) { reply = std::move(given); });
    QTRY_VERIFY(reply);
    QCOMPARE(reply->value().toInteger(), 1); // it was not there before
    const auto isThere = [&](const QByteArray &id) {
        reply.reset();
        hand.send({"ZSCORE", key, id}, [&](auto given) { reply = std::move(given); });
        return QTest::qWaitFor([&] { return reply.has_value(); }) && !reply->value().isNil();
    };

    m_store->serveAt(QUrl(u"http://127.0.0.1:8000"_s)); // which is told at once

    QTRY_VERIFY(!isThere("gone"));
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "tst_presence.moc"
