// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/replica.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace storage;
using customers::Customer;
using customers::Roll;

class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewChanges_areWorkedInAtOnce();
    void manyChanges_holdNobodyUp();
    void whatComesMeanwhile_isNotLost();
    void whoAsksMeanwhile_isToldWhatCameSince_data();
    void whoAsksMeanwhile_isToldWhatCameSince();
    void whoLooksMeanwhile_seesEverything();
    void renewed_forgetsWhatIsBeingWorkedIn_data();
    void renewed_forgetsWhatIsBeingWorkedIn();
    void anotherLayout_isNoAnswerToWhoAskedBefore();
    void unwatched_isWorkedInByItself();
    void deletedMeanwhile_tellsNobody();
};

namespace {

constexpr int many = 5'000;
const ShardPlace whole{0, 1};

// One entry after the other, each of a customer more.
class Log
{
public:
    explicit Log(Replica &replica)
        : m_replica(replica)
    { }

    void add(int count)
    {
        Entry entry{m_token, QByteArray::number(m_next + count) + ":a", false, {}, {}, 0, {}};
        for (const int end = m_next + count; m_next < end; ++m_next)
            entry.changes.push_back({m_next, customer(m_next)});
        QVERIFY(m_replica.apply(whole, entry));
        m_token = entry.after;
    }

    void clear()
    {
        Entry entry{m_token, m_token + 'c', true, {}, {}, 0, {}};
        QVERIFY(m_replica.apply(whole, entry));
        m_token = entry.after;
        m_first = m_next;
    }

    // What the replica has to know.
    Roll roll() const
    {
        std::vector<Customer> all;
        for (int id = m_first; id < m_next; ++id)
            all.push_back(customer(id));
        return Roll::of(all, m_token);
    }

    void renew(int first, int count)
    {
        m_first = first;
        m_next = first + count;
        m_token = QByteArray::number(m_next) + ":r";
        m_replica.reset(whole, roll());
    }

private:
    static Customer customer(int id)
    {
        return {"N" + QByteArray::number(id % 97), "L" + QByteArray::number(id % 89), 18 + id % 70,
                id};
    }

    Replica &m_replica;
    customers::Version m_token = customers::untouched.toByteArray();
    int m_first = 1;
    int m_next = 1;
};

bool areEqual(const Roll &left, const Roll &right)
{
    return left.version() == right.version() && left.json() == right.json();
}

// Who has asked, and what each was told.
struct Asked
{
    void ask(Replica &replica)
    {
        replica.prepare([this](Roll roll) { told.push_back(std::move(roll)); });
    }

    std::vector<Roll> told;
};

} // namespace

void ReplicaTest::fewChanges_areWorkedInAtOnce()
{
    Replica replica;
    Log log(replica);
    Asked asked;
    log.add(10);

    asked.ask(replica);

    QCOMPARE(asked.told.size(), 1U);
    QVERIFY(areEqual(asked.told.front(), log.roll()));
}

void ReplicaTest::manyChanges_holdNobodyUp()
{
    Replica replica;
    Log log(replica);
    Asked asked;
    log.add(many);

    asked.ask(replica);

    QCOMPARE(asked.told.size(), 0U);
    QTRY_COMPARE(asked.told.size(), 1U);
    QVERIFY(areEqual(asked.told.front(), log.roll()));
}

void ReplicaTest::whatComesMeanwhile_isNotLost()
{
    Replica replica;
    Log log(replica);
    Asked asked;
    log.add(many);
    asked.ask(replica);
    const Roll before = log.roll();
    log.add(3);

    QTRY_COMPARE(asked.told.size(), 1U);

    QVERIFY(areEqual(asked.told.front(), before));
    QVERIFY(areEqual(replica.roll(), log.roll()));
}

void ReplicaTest::whoAsksMeanwhile_isToldWhatCameSince_data()
{
    QTest::addColumn<int>("since");
    QTest::newRow("nothing") << 0;
    QTest::newRow("few changes") << 3;
    QTest::newRow("many changes") << many;
}

void ReplicaTest::whoAsksMeanwhile_isToldWhatCameSince()
{
    QFETCH(int, since);
    Replica replica;
    Log log(replica);
    Asked first, second;
    log.add(many);
    first.ask(replica);
    const Roll before = log.roll();
    if (since > 0)
        log.add(since);
    second.ask(replica);

    QTRY_COMPARE(second.told.size(), 1U);

    QVERIFY(areEqual(second.told.front(), log.roll()));
    QCOMPARE(first.told.size(), 1U);
    QVERIFY(first.told.front().size() >= before.size());
}

void ReplicaTest::whoLooksMeanwhile_seesEverything()
{
    Replica replica;
    Log log(replica);
    Asked asked;
    log.add(many);
    asked.ask(replica);
    log.add(3);

    QVERIFY(areEqual(replica.roll(), log.roll()));
    QTRY_COMPARE(asked.told.size(), 1U);

    QVERIFY(areEqual(asked.told.front(), log.roll())); // none older than what was seen
}

void ReplicaTest::renewed_forgetsWhatIsBeingWorkedIn_data()
{
    QTest::addColumn<bool>("isCleared");
    QTest::newRow("everybody was deleted") << true;
    QTest::newRow("everybody was read anew") << false;
}

void ReplicaTest::renewed_forgetsWhatIsBeingWorkedIn()
{
    QFETCH(bool, isCleared);
    Replica replica;
    Log log(replica);
    Asked asked;
    log.add(many);
    asked.ask(replica);
    isCleared ? log.clear() : log.renew(5, 2);
    log.add(3);

    QTRY_COMPARE(asked.told.size(), 1U);

    QVERIFY(areEqual(replica.roll(), log.roll()));
}

void ReplicaTest::anotherLayout_isNoAnswerToWhoAskedBefore()
{
    Replica replica;
    Log log(replica);
    Asked first, second;
    log.add(many);
    first.ask(replica);
    log.add(3);
    second.ask(replica);

    replica.become(manyShards);

    QTRY_COMPARE(first.told.size(), 1U);
    QCOMPARE(second.told.size(), 1U);
    QVERIFY(areEqual(first.told.front(), log.roll()));
    QVERIFY(areEqual(second.told.front(), log.roll()));
    QVERIFY(replica.roll().isEmpty());
}

void ReplicaTest::unwatched_isWorkedInByItself()
{
    Replica replica;
    Log log(replica);
    for (int i = 0; i < 11; ++i)
        log.add(many); // more than are remembered
    log.add(3);

    Asked asked;
    asked.ask(replica);

    QCOMPARE(asked.told.size(), 0U); // since it has begun already
    QTRY_COMPARE(asked.told.size(), 1U);
    QVERIFY(areEqual(asked.told.front(), log.roll()));
}

void ReplicaTest::deletedMeanwhile_tellsNobody()
{
    auto replica = std::make_unique<Replica>();
    Asked asked;
    Log(*replica).add(many);
    asked.ask(*replica);

    replica.reset();
    QCoreApplication::processEvents(); // what it has told itself finds nobody

    QCOMPARE(asked.told.size(), 0U);
}

QTEST_GUILESS_MAIN(ReplicaTest)

#include "tst_replica.moc"
