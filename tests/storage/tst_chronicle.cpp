// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/chronicle.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using customers::Difference;
using customers::History;
using customers::HistoryPointer;
using storage::RedisCustomerStore;
using Act = History::Act;

// What a store remembers of its past, read from the log of changes in a Redis of its own.
class ChronicleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyStore_hasOneMoment();
    void everyChange_isAMomentWithItsAuthor();
    void whatOthersWrite_bearsTheirName();
    void difference_isWhatTheStoreHolds();
    void longLog_isReadByPages();
    void trimmedLog_reachesAsFarAsItGoes();
    void undoingBeyondTheLog_bringsBackOrChangesBack();
    void lostLog_leavesThePresentMoment();
    void gap_endsTheHistory();
    void tooMuchForOneAnswer_isLeftOut();
    void laterChanges_areNotFollowed();
    void strangeLog_isAnError();
    void lostStore_isAnError();
    void manyShards_haveNoHistory();

private:
    void order(std::vector<QByteArray> words);
    base::Result<HistoryPointer> past();
    base::Result<HistoryPointer> pastWithin(const storage::ChronicleLimits &limits);

    std::unique_ptr<support::PrivateRedis> m_redis;
    std::unique_ptr<RedisCustomerStore> m_store;
    std::unique_ptr<redis::Client> m_hand;
};

namespace {

std::unique_ptr<RedisCustomerStore> open(const support::PrivateRedis &server, const QString &name,
                                         int shards = 1)
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.deadline = 2s;
    options.shards = shards;
    auto store = std::make_unique<RedisCustomerStore>(server.endpoint(), options);
    store->open();
    return store;
}

std::vector<Act> actsOf(const History &history)
{
    std::vector<Act> acts;
    for (std::size_t i = 0; i < history.size(); ++i)
        acts.push_back(history.moment(i).act);
    return acts;
}

} // namespace

void ChronicleTest::init()
{
    m_redis = std::make_unique<support::PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    m_store = open(*m_redis, u"desk"_s);
    m_hand = std::make_unique<redis::Client>(m_redis->endpoint());
    m_hand->open();
}

void ChronicleTest::cleanup()
{
    m_hand.reset();
    m_store.reset();
    m_redis.reset();
}

void ChronicleTest::order(std::vector<QByteArray> words)
{
    const auto reply = wait<redis::Reply>([&](auto answer) {
        m_hand->send(redis::Command(std::move(words)),
                     [answer = std::move(answer)](const base::Result<redis::Reply> &result) {
                         answer(result);
                     });
    });
    QVERIFY(reply && !reply->isError());
}

base::Result<HistoryPointer> ChronicleTest::past()
{
    return wait<HistoryPointer>([&](auto answer) { m_store->history(std::move(answer)); });
}

base::Result<HistoryPointer> ChronicleTest::pastWithin(const storage::ChronicleLimits &limits)
{
    storage::Chronicle chronicle(*m_hand, storage::Signature::ofThisHost(u"desk"_s), 2s, limits);
    return wait<HistoryPointer>([&](auto answer) { chronicle.read(std::move(answer)); });
}

void ChronicleTest::emptyStore_hasOneMoment()
{
    const auto history = past();

    QVERIFY(history);
    QCOMPARE((*history)->size(), 1U);
    QCOMPARE((*history)->number(0), 0);
    QCOMPARE((*history)->reach(), History::Reach::Beginning);
}

void ChronicleTest::everyChange_isAMomentWithItsAuthor()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(insert(*m_store, some(1, 3)));
    QVERIFY(replace(*m_store, {"Zoe"_ba, "Ray"_ba, 30, 2}));
    QVERIFY(replace(*m_store, {"New"_ba, "Ray"_ba, 30, 9}));
    QVERIFY(remove(*m_store, {1}));
    QVERIFY(undo(*m_store));
    QVERIFY(clear(*m_store));

    const auto history = past();

    QVERIFY(history);
    const History &found = **history;
    const std::vector<Act> acts{Act::None,    Act::Added,    Act::Replaced, Act::Added,
                                Act::Removed, Act::Restored, Act::Cleared};
    QCOMPARE(actsOf(found), acts);
    QCOMPARE(found.moment(1).count, 3);
    QCOMPARE(found.moment(1).number, 3);
    QCOMPARE(found.moment(6).count, 4);
    QCOMPARE(found.moment(3).author.name, u"desk"_s);
    QVERIFY(found.moment(3).when >= before);
    QVERIFY(found.moment(3).when <= QDateTime::currentDateTimeUtc());
    for (const std::size_t index : {4U, 5U, 6U}) {
        QVERIFY(found.moment(index).author.name.isEmpty());
        QCOMPARE(found.moment(index).time, History::Time::Earliest);
        QCOMPARE(found.moment(index).when, found.moment(3).when);
    }
}

void ChronicleTest::whatOthersWrite_bearsTheirName()
{
    const auto other = open(*m_redis, u"cellar"_s);
    QVERIFY(insert(*m_store, some(1, 1)));
    QVERIFY(insert(*other, some(2, 1)));

    const auto history = past();

    QVERIFY(history);
    const customers::Author own = (*history)->moment(1).author;
    QCOMPARE(own.name, u"desk"_s);
    QCOMPARE(own.who, customers::Author::Who::Self);
    QCOMPARE(own.host, QString()); // it is this one
    const customers::Author theirs = (*history)->moment(2).author;
    QCOMPARE(theirs.name, u"cellar"_s);
    QCOMPARE(theirs.who, customers::Author::Who::Other);
}

void ChronicleTest::difference_isWhatTheStoreHolds()
{
    QVERIFY(insert(*m_store, some(1, 300)));
    QVERIFY(replace(*m_store, {"Zoe"_ba, "Ray"_ba, 30, 2}));
    QVERIFY(clear(*m_store));
    QVERIFY(undo(*m_store));
    QVERIFY(remove(*m_store, {1, 300}));

    const auto history = past();

    QVERIFY(history);
    const auto all = customers::difference(**history, 0, (*history)->size() - 1);
    std::vector<customers::Customer> added;
    for (const auto &row : all.rows) {
        QCOMPARE(row.kind, Difference::Kind::Added);
        added.push_back(*row.after);
    }
    QCOMPARE(listOf(added), listing(*m_store));
}

void ChronicleTest::longLog_isReadByPages()
{
    for (qint64 id = 1; id <= 50; ++id)
        QVERIFY(insert(*m_store, some(id, 1)));
    QVERIFY(insert(*m_store, some(1000, 500)));

    const auto history = pastWithin({.changes = 200'000, .bytes = 1'000'000, .page = 3});

    QVERIFY(history);
    QCOMPARE((*history)->reach(), History::Reach::Beginning);
    QCOMPARE((*history)->number((*history)->size() - 1), 550);
    const auto all = customers::difference(**history, 0, (*history)->size() - 1);
    QCOMPARE(all.count(Difference::Kind::Added), 550);
}

void ChronicleTest::trimmedLog_reachesAsFarAsItGoes()
{
    for (qint64 id = 1; id <= 5; ++id)
        QVERIFY(insert(*m_store, some(id, 1)));
    order({"XTRIM", storage::Keys().log, "MINID", "=", "4-0"});

    const auto history = past();

    QVERIFY(history);
    QCOMPARE((*history)->reach(), History::Reach::Forgotten);
    QCOMPARE((*history)->number(0), 3);
    QCOMPARE((*history)->size(), 3U);
}

// One of each, so that their number tells nothing.
void ChronicleTest::undoingBeyondTheLog_bringsBackOrChangesBack()
{
    QVERIFY(insert(*m_store, some(1, 2)));
    QVERIFY(replace(*m_store, {"Zoe"_ba, "Ray"_ba, 30, 2}));
    QVERIFY(remove(*m_store, {1}));
    QVERIFY(undo(*m_store));
    QVERIFY(undo(*m_store));
    order({"XTRIM", storage::Keys().log, "MINID", "=", "5-0"});

    const auto history = past();

    QVERIFY(history);
    const std::vector<Act> acts{Act::None, Act::Restored, Act::Reverted};
    QCOMPARE(actsOf(**history), acts);
    const auto all = customers::difference(**history, 0, 2);
    QCOMPARE(all.count(Difference::Kind::Added), 1);
    QCOMPARE(all.count(Difference::Kind::Changed), 1);
}

void ChronicleTest::lostLog_leavesThePresentMoment()
{
    QVERIFY(insert(*m_store, some(1, 2)));
    order({"DEL", storage::Keys().log});

    const auto history = past();

    QVERIFY(history);
    QCOMPARE((*history)->reach(), History::Reach::Forgotten);
    QCOMPARE((*history)->size(), 1U);
    QCOMPARE((*history)->number(0), 2);
}

void ChronicleTest::gap_endsTheHistory()
{
    for (qint64 id = 1; id <= 5; ++id)
        QVERIFY(insert(*m_store, some(id, 1)));
    order({"XDEL", storage::Keys().log, "3-0"});

    const auto history = past();

    QVERIFY(history);
    QCOMPARE((*history)->reach(), History::Reach::Broken);
    QCOMPARE((*history)->number(0), 3);
}

void ChronicleTest::tooMuchForOneAnswer_isLeftOut()
{
    for (qint64 id = 1; id <= 9; ++id)
        QVERIFY(insert(*m_store, some(id, 1)));

    const auto byChanges = pastWithin({.changes = 4, .bytes = 1'000'000, .page = 200});
    const auto byBytes = pastWithin({.changes = 200'000, .bytes = 20, .page = 200});

    QVERIFY(byChanges && byBytes);
    for (const auto &history : {*byChanges, *byBytes}) {
        QCOMPARE(history->reach(), History::Reach::Limited);
        QVERIFY(history->size() > 1 && history->size() < 10);
        QCOMPARE(history->number(history->size() - 1), 9);
    }
}

// The token is older than the log: so it is when somebody writes between the two questions.
void ChronicleTest::laterChanges_areNotFollowed()
{
    QVERIFY(insert(*m_store, some(1, 2)));
    const auto token = list(*m_store);
    QVERIFY(token);
    QVERIFY(insert(*m_store, some(3, 1)));
    order({"HSET", storage::Keys().data, "", token->version()});

    const auto history = pastWithin({});

    QVERIFY(history);
    QCOMPARE((*history)->number((*history)->size() - 1), 2);
    QCOMPARE((*history)->size(), 2U);
}

void ChronicleTest::strangeLog_isAnError()
{
    QVERIFY(insert(*m_store, some(1, 1)));
    order({"DEL", storage::Keys().log});
    order({"XADD", storage::Keys().log, "1-0", "weather", "fine"});

    const auto history = past();

    QVERIFY(!history);
    QCOMPARE(history.error().kind, base::Kind::Unavailable);
}

void ChronicleTest::lostStore_isAnError()
{
    QVERIFY(insert(*m_store, some(1, 1)));
    m_redis->kill();

    const auto history = past();

    QVERIFY(!history);
    QCOMPARE(history.error().kind, base::Kind::Unavailable);
}

void ChronicleTest::manyShards_haveNoHistory()
{
    m_store = open(*m_redis, u"desk"_s, storage::manyShards);
    QVERIFY(insert(*m_store, some(1, 1)));

    const auto history = past();

    QVERIFY(!history);
    QCOMPARE(history.error().kind, base::Kind::Invalid);
    QVERIFY2(history.error().detail.contains(u"16"_s), qPrintable(history.error().detail));
}

QTEST_GUILESS_MAIN(ChronicleTest)
#include "tst_chronicle.moc"
