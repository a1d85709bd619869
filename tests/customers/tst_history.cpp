// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace customers;
using Act = History::Act;
using Kind = Difference::Kind;
using Reach = History::Reach;

// What is known of the past, and what became of the customers between two moments of it.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moments_areInTheirOrder();
    void deletion_isNotBeforeWhatWasWrittenBefore();
    void nothingKnown_isOneMoment();
    void difference_hasTheOldAndTheNew();
    void whatCameAndWent_isNoDifference();
    void difference_isBetweenTheMomentsAlone();
    void whatWasBeforeTheHistory_isNotMadeUp();
    void deletionTakenBack_isNoDifference();
    void whoWasDeletedBeforeTheHistory_isAddedAgain();
    void whoWasEditedBeforeTheHistory_isChangedBack();
    void deletionOfAll_removesEveryoneKnown();
    void deletionOfAll_countsWhomTheHistoryDoesNotName();
    void deletionOfAllTakenBack_isNoDifference();
    void severalDeletionsOfAll_leaveWhatCameAfterTheLast();
};

namespace {

const Customer ann{"Ann"_ba, "Abel"_ba, 25, 1};
const Customer bob{"Bob"_ba, "Berg"_ba, 30, 2};
const Customer cid{"Cid"_ba, "Cole"_ba, 40, 3};
const Customer bobby{"Bobby"_ba, "Berg"_ba, 30, 2};

struct Past
{
    Act act;
    std::vector<Change> changes;
    qint64 count = 0; // of a deletion of all
    qint64 seconds = 0;
};

Change put(const Customer &customer)
{
    return {customer.id, customer};
}

Change gone(const Customer &customer)
{
    return {customer.id, {}};
}

// The oldest first.
History history(const std::vector<Past> &steps, Reach reach = Reach::Beginning)
{
    const qint64 first = reach == Reach::Beginning ? 0 : 500;
    History history(first + qint64(steps.size()));
    for (std::size_t i = steps.size(); i > 0; --i) {
        const Past &step = steps[i - 1];
        const qint64 count = step.act == Act::Cleared ? step.count : qint64(step.changes.size());
        history.prepend(
            {first + qint64(i) - 1, step.act, count,
             step.seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(step.seconds).toUTC(),
             step.seconds == 0 ? History::noWriter : 0},
            step.changes);
    }
    history.complete(reach, {{u"desk"_s}});
    return history;
}

// "+1 -2 ~3", and "…" where what was before is not known.
QString words(const Difference &difference)
{
    QStringList words;
    for (const auto &row : difference.rows) {
        const QString sign = row.kind == Kind::Added ? u"+"_s
            : row.kind == Kind::Removed              ? u"-"_s
                                                     : u"~"_s;
        words << sign + QString::number(row.id)
                + (row.kind != Kind::Added && !row.before ? u"…"_s : u""_s);
    }
    if (difference.unnamed > 0)
        words << u"-%1 unnamed"_s.arg(difference.unnamed);
    return words.join(u' ');
}

QString words(const History &history)
{
    return words(difference(history, 0, history.size() - 1));
}

} // namespace

void HistoryTest::moments_areInTheirOrder()
{
    const History past =
        history({{Act::Added, {put(ann), put(bob)}, 0, 100}, {Act::Replaced, {put(bobby)}, 0, 200}},
                Reach::Forgotten);

    QCOMPARE(past.size(), 3U);
    QCOMPARE(past.moment(0).number, 500);
    QCOMPARE(past.moment(0).act, Act::None);
    QVERIFY(!past.moment(0).when.isValid());
    QCOMPARE(past.moment(1).act, Act::Added);
    QCOMPARE(past.moment(1).count, 2);
    QCOMPARE(past.moment(1).author.name, u"desk"_s);
    QCOMPARE(past.moment(2).when.toSecsSinceEpoch(), 200);
    QCOMPARE(past.reach(), Reach::Forgotten);
    for (std::size_t i = 0; i < past.size(); ++i)
        QCOMPARE(past.find(past.number(i)), std::optional(i));
    QVERIFY(!past.find(499));
    QVERIFY(!past.find(503));
}

void HistoryTest::deletion_isNotBeforeWhatWasWrittenBefore()
{
    const History past = history({{Act::Removed, {gone(ann)}},
                                  {Act::Added, {put(bob)}, 0, 100},
                                  {Act::Removed, {gone(bob)}}},
                                 Reach::Forgotten);

    QVERIFY(!past.moment(1).when.isValid());
    QCOMPARE(past.moment(3).when.toSecsSinceEpoch(), 100);
    QCOMPARE(past.moment(3).time, History::Time::Earliest);
    QVERIFY(past.moment(3).author.name.isEmpty());
    QCOMPARE(past.moment(2).time, History::Time::Exact);
}

void HistoryTest::nothingKnown_isOneMoment()
{
    const History past = history({});

    QCOMPARE(past.size(), 1U);
    QVERIFY(difference(past, 0, 0).rows.empty());
}

void HistoryTest::difference_hasTheOldAndTheNew()
{
    const History past = history({{Act::Added, {put(ann), put(bob)}},
                                  {Act::Replaced, {put(bobby)}},
                                  {Act::Removed, {gone(ann)}},
                                  {Act::Added, {put(cid)}}});

    const Difference found = difference(past, 1, 4);

    QCOMPARE(words(found), u"-1 ~2 +3"_s);
    QCOMPARE(found.rows[0].before, std::optional(ann));
    QVERIFY(!found.rows[0].after);
    QCOMPARE(found.rows[1].before, std::optional(bob));
    QCOMPARE(found.rows[1].after, std::optional(bobby));
    QVERIFY(!found.rows[2].before);
    QCOMPARE(found.rows[2].after, std::optional(cid));
    QCOMPARE(found.count(Kind::Changed), 1);
}

void HistoryTest::whatCameAndWent_isNoDifference()
{
    const History past = history({{Act::Added, {put(ann)}},
                                  {Act::Added, {put(bob)}},
                                  {Act::Removed, {gone(bob)}},
                                  {Act::Removed, {gone(ann)}},
                                  {Act::Restored, {put(ann)}}});

    QCOMPARE(words(difference(past, 1, 5)), QString());
    QCOMPARE(words(past), u"+1"_s);
}

void HistoryTest::difference_isBetweenTheMomentsAlone()
{
    const History past = history(
        {{Act::Added, {put(ann)}}, {Act::Added, {put(bob)}}, {Act::Replaced, {put(bobby)}}});

    const Difference found = difference(past, 1, 2);

    QCOMPARE(words(found), u"+2"_s);
    QCOMPARE(found.rows[0].after, std::optional(bob));
}

void HistoryTest::whatWasBeforeTheHistory_isNotMadeUp()
{
    const History past = history(
        {{Act::Replaced, {put(bobby)}}, {Act::Removed, {gone(ann)}}, {Act::Added, {put(cid)}}},
        Reach::Forgotten);

    QCOMPARE(words(past), u"~2… +3 -1…"_s);
    QCOMPARE(words(difference(past, 1, 3)), u"+3 -1…"_s);
}

// The history does not tell what they were until they are back.
void HistoryTest::deletionTakenBack_isNoDifference()
{
    const Customer other{"Ann"_ba, "Abel"_ba, 26, ann.id};
    const History past = history({{Act::Removed, {gone(ann), gone(bob)}},
                                  {Act::Restored, {put(bob)}},
                                  {Act::Replaced, {put(bobby)}},
                                  {Act::Added, {put(other)}},
                                  {Act::Removed, {gone(other)}},
                                  {Act::Restored, {put(other)}}},
                                 Reach::Forgotten);

    QCOMPARE(words(difference(past, 0, 1)), u"-1… -2…"_s);
    QCOMPARE(words(difference(past, 0, 2)), u"-1…"_s);
    QCOMPARE(words(past), u"~1… ~2"_s); // the other is not the one who was deleted first
    QCOMPARE(difference(past, 0, 3).rows[0].before, std::optional(bob));
}

void HistoryTest::whoWasDeletedBeforeTheHistory_isAddedAgain()
{
    const History past = history(
        {{Act::Restored, {put(ann), put(cid)}}, {Act::Restored, {put(bob)}}}, Reach::Forgotten);

    QCOMPARE(words(past), u"+1 +2 +3"_s);
    QCOMPARE(words(difference(past, 1, 2)), u"+2"_s);
}

void HistoryTest::whoWasEditedBeforeTheHistory_isChangedBack()
{
    const History past = history({{Act::Reverted, {put(bob)}}}, Reach::Forgotten);

    QCOMPARE(words(past), u"~2…"_s);
}

void HistoryTest::deletionOfAll_removesEveryoneKnown()
{
    const History past = history({{Act::Added, {put(ann), put(bob)}},
                                  {Act::Added, {put(cid)}},
                                  {Act::Cleared, {}, 3},
                                  {Act::Added, {put(bobby)}}});

    QCOMPARE(words(difference(past, 1, 3)), u"-1 -2"_s);
    QCOMPARE(words(difference(past, 1, 4)), u"-1 ~2"_s);
    QCOMPARE(words(past), u"+2"_s);
}

void HistoryTest::deletionOfAll_countsWhomTheHistoryDoesNotName()
{
    const History past = history({{Act::Added, {put(ann)}},
                                  {Act::Replaced, {put(bobby)}},
                                  {Act::Cleared, {}, 10},
                                  {Act::Added, {put(cid)}}},
                                 Reach::Forgotten);

    const Difference found = difference(past, 1, 4);

    QCOMPARE(words(found), u"-1 +3 -2… -8 unnamed"_s);
    QCOMPARE(found.count(Kind::Removed), 10);
    QCOMPARE(words(difference(past, 3, 4)), u"+3"_s);
}

void HistoryTest::deletionOfAllTakenBack_isNoDifference()
{
    const History past = history({{Act::Added, {put(ann)}},
                                  {Act::Cleared, {}, 3},
                                  {Act::Restored, {put(cid), put(ann)}},
                                  {Act::Restored, {put(bob)}}},
                                 Reach::Forgotten);

    QCOMPARE(words(difference(past, 1, 4)), QString());
    QCOMPARE(words(difference(past, 1, 3)), u"-1 unnamed"_s);
    QCOMPARE(words(difference(past, 2, 4)), u"+1 +2 +3"_s);
}

void HistoryTest::severalDeletionsOfAll_leaveWhatCameAfterTheLast()
{
    const History past = history({{Act::Added, {put(ann)}},
                                  {Act::Cleared, {}, 5},
                                  {Act::Added, {put(bob)}},
                                  {Act::Cleared, {}, 1},
                                  {Act::Added, {put(cid)}}},
                                 Reach::Broken);

    QCOMPARE(words(difference(past, 1, 5)), u"-1 +3 -4 unnamed"_s);
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "tst_history.moc"
