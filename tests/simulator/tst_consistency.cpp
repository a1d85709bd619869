// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/consistency.h"
#include "tests/simulator/storymaker.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;
using Mix = StoryMaker::Mix;
using Fate = Operation::Fate;

namespace {

// A second opinion on "consistent": goes through the order and does what it says.
bool explains(const History &history, const Verdict &verdict)
{
    std::map<quint32, const Operation *> byNumber;
    for (const Operation &operation : history.operations)
        byNumber[operation.number] = &operation;
    std::map<qint64, RowNumber> contents;
    for (const Operation &operation : history.operations) // who was there before
        for (const RowNumber row : operation.listed)
            if (history.rows.at(row).id >= 1'000'000)
                contents[history.rows.at(row).id] = row;
    std::set<quint32> done;
    auto latestCall = std::chrono::nanoseconds::min();
    for (const quint32 number : verdict.order) {
        const Operation &operation = *byNumber.at(number);
        if (!done.insert(number).second)
            return false; // twice
        latestCall = std::max(latestCall, operation.called);
        if (operation.returned < latestCall)
            return false; // after something that was called later than it returned
        std::set<RowNumber> present;
        for (const auto &[id, row] : contents)
            present.insert(row);
        if (operation.sort == Sort::Get
            && present != std::set<RowNumber>(operation.listed.begin(), operation.listed.end()))
            return false;
        if (operation.sort == Sort::Clear)
            contents.clear();
        if (operation.sort == Sort::Remove)
            contents.erase(operation.id);
        for (const RowNumber row : operation.written) {
            const qint64 id = history.rows.at(row).id;
            if (operation.sort == Sort::Post && contents.contains(id))
                return false;
            contents[id] = row;
        }
    }
    return done.size() == history.operations.size();
}

struct Tale
{
    const char *name;
    Mix mix;
    int parallel;
    int operations;
    int most; // how many in a hundred may stay undecided
};

const Tale tales[]{
    {"inserts and lists", {}, 8, 200, 0},
    {"one after the other", {}, 1, 200, 0},
    {"many at once", {}, 64, 300, 0},
    {"almost all at once", {}, 400, 200, 0},
    {"rows that were there, ids that are taken", {.already = 20, .hasTaken = true}, 16, 200, 0},
    {"nothing but taken ids and inserts", {.gets = 0, .already = 9, .hasTaken = true}, 16, 200, 0},
    {"unanswered inserts", {.unanswered = 0.1}, 16, 200, 0},
    {"pages", {.pages = 10, .already = 10}, 16, 200, 5},
    {"deletions of all", {.clears = 1}, 8, 200, 70},
    {"unanswered deletions of all", {.clears = 1, .unanswered = 0.05}, 8, 200, 80},
    {"everything",
     {.pages = 5, .puts = 5, .removals = 5, .clears = 1, .unanswered = 0.02, .already = 5},
     8,
     200,
     75},
};

} // namespace

class ConsistencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truthfulHistory_isNeverViolated_data()
    {
        QTest::addColumn<int>("tale");
        for (int tale = 0; tale < int(std::size(tales)); ++tale)
            QTest::newRow(tales[tale].name) << tale;
    }

    void truthfulHistory_isNeverViolated()
    {
        QFETCH(const int, tale);
        const Tale &told = tales[tale];
        int undecided = 0;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            const History history = StoryMaker(seed, told.mix, told.parallel).tell(told.operations);
            const Verdict verdict = check(history, {.time = 60s, .tries = 10});
            QVERIFY2(verdict.finding != Finding::Violated,
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(verdict.words)));
            undecided += verdict.finding == Finding::Undecided ? 1 : 0;
            if (verdict.finding == Finding::Consistent && told.mix.unanswered == 0)
                QVERIFY2(explains(history, verdict), qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY2(undecided <= told.most, qPrintable(u"%1 undecided"_s.arg(undecided)));
    }

    void lostUpdate_isFoundAndNamed()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            History history = StoryMaker(seed, {}, 16).tell(300);
            const Operation &post = firstPost(history, 60);
            const RowNumber lost = post.written.front();
            for (Operation &operation : history.operations)
                std::erase(operation.listed, lost);

            const Verdict verdict = check(history);

            QCOMPARE(verdict.finding, Finding::Violated);
            QCOMPARE(verdict.violation->sort, Violation::Sort::LostRow);
            QCOMPARE(verdict.violation->customers.front(), history.rows.at(lost));
            QCOMPARE(verdict.violation->requests.size(), std::size_t(2));
            QVERIFY(std::ranges::count(verdict.violation->requests, post.number) == 1);
        }
    }

    // Only the lists that overlap the insertion show the row: lost later on.
    void rowLostLater_isFound()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            History history = StoryMaker(seed, {.clears = 0}, 16).tell(300);
            const RowNumber lost = firstPost(history, 20).written.front();
            for (std::size_t index = 200; index < 300; ++index)
                std::erase(history.operations[index].listed, lost);

            const Verdict verdict = check(history);

            QCOMPARE(verdict.finding, Finding::Violated);
            QCOMPARE(verdict.violation->sort, Violation::Sort::LostRow);
        }
    }

    void staleList_isFound()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            History history = StoryMaker(seed, {}, 8).tell(300);
            Operation &late = lastList(history);
            late.listed = firstList(history).listed;

            QCOMPARE(check(history).finding, Finding::Violated);
        }
    }

    void rowBackFromDeletion_isFound()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            History history = StoryMaker(seed, {}, 8).tell(100);
            const std::vector<RowNumber> before = lastList(history).listed;
            const auto end = history.operations.back().returned;
            Operation clear;
            clear.number = 1001;
            clear.sort = Sort::Clear;
            clear.fate = Fate::Done;
            clear.called = end + 10ns;
            clear.returned = end + 20ns;
            Operation list;
            list.number = 1002;
            list.fate = Fate::Done;
            list.called = end + 30ns;
            list.returned = end + 40ns;
            list.listed = {before.front()};
            history.operations.push_back(clear);
            history.operations.push_back(list);

            const Verdict verdict = check(history);

            QCOMPARE(verdict.finding, Finding::Violated);
            QCOMPARE(verdict.violation->sort, Violation::Sort::ReturnedRow);
            QVERIFY(std::ranges::count(verdict.violation->requests, 1002u) == 1);
        }
    }

    void wrongOrder_isFound()
    {
        History history = StoryMaker(3, {}, 8).tell(300);
        Operation &late = lastList(history);
        std::swap(late.listed.front(), late.listed.back());

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->sort, Violation::Sort::WrongOrder);
        QCOMPARE(verdict.violation->requests, std::vector<quint32>{late.number});
    }

    void duplicateRow_isFound()
    {
        History history = StoryMaker(3, {}, 8).tell(300);
        Operation &late = lastList(history);
        late.listed.push_back(late.listed.back());

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->sort, Violation::Sort::DuplicateRow);
    }

    void changedField_isFound()
    {
        History history = StoryMaker(3, {}, 8).tell(300);
        Operation &late = lastList(history);
        customers::Customer changed = history.rows.at(late.listed.front());
        changed.age += 1;
        late.listed.front() = history.rows.numberOf(changed);

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->sort, Violation::Sort::ChangedRow);
    }

    void rowNobodySent_isFound()
    {
        History history = StoryMaker(3, {}, 8).tell(300);
        Operation &late = lastList(history);
        customers::Customer stranger = history.rows.at(late.listed.back());
        stranger.id = 999'999;
        late.listed.push_back(history.rows.numberOf(stranger));

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->sort, Violation::Sort::UnsentRow);
    }

    void halfOfABatch_isFoundAlsoWhileItIsUnderWay()
    {
        History history;
        const RowNumber one = history.rows.numberOf({"A", "A", 30, 1});
        const RowNumber two = history.rows.numberOf({"B", "B", 30, 2});
        history.operations = {{.number = 2,
                               .sort = Sort::Get,
                               .fate = Fate::Done,
                               .called = 20ns,
                               .returned = 30ns,
                               .listed = {one}},
                              {.number = 1,
                               .sort = Sort::Post,
                               .fate = Fate::Done,
                               .called = 10ns,
                               .returned = 40ns,
                               .written = {one, two}}};

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->sort, Violation::Sort::TornList);
        QCOMPARE(verdict.violation->requests, (std::vector<quint32>{1, 2}));
    }

    void listsThatContradictEachOther_areFound()
    {
        History history;
        const RowNumber one = history.rows.numberOf({"A", "A", 30, 1});
        const RowNumber two = history.rows.numberOf({"B", "B", 30, 2});
        const auto overlapping = [](quint32 number, Sort sort) {
            return Operation{.number = number,
                             .sort = sort,
                             .fate = Fate::Done,
                             .called = 0ns,
                             .returned = 100ns};
        };
        history.operations = {overlapping(1, Sort::Post), overlapping(2, Sort::Post),
                              overlapping(3, Sort::Get), overlapping(4, Sort::Get)};
        history.operations[0].written = {one};
        history.operations[1].written = {two};
        history.operations[2].listed = {one};
        history.operations[3].listed = {two};

        const Verdict verdict = check(history);

        QCOMPARE(verdict.finding, Finding::Violated);
        QCOMPARE(verdict.violation->requests, (std::vector<quint32>{1, 2, 3, 4}));
    }

    void thousandsOfOperations_areDecidedWithinTheBudget()
    {
        const History history = StoryMaker(5, {}, 64).tell(4000);

        const Verdict verdict = check(history, {.time = 60s});

        QCOMPARE(verdict.finding, Finding::Consistent);
        QCOMPARE(verdict.operations, 4000);
    }

    void unwantedCheck_ends()
    {
        const History history = StoryMaker(5, {}, 64).tell(2000);
        const std::atomic<bool> isUnwanted = true;

        QCOMPARE(check(history, {.time = 60s, .tries = 10, .isUnwanted = &isUnwanted}).finding,
                 Finding::Undecided);
    }

    void unwantedCheck_looksForNoFault()
    {
        History history = StoryMaker(3, {}, 8).tell(300);
        Operation &late = lastList(history);
        late.listed.push_back(late.listed.back());
        const std::atomic<bool> isUnwanted = true;

        QCOMPARE(check(history, {.isUnwanted = &isUnwanted}).finding, Finding::Undecided);
    }

    // An id written and removed over and over, by two clients at a time.
    void oneIdOfThousandsOfWrites_isDecided()
    {
        History history;
        for (quint32 number = 1; number <= 3000; ++number) {
            Operation operation{.number = number, .fate = Fate::Done, .id = 1};
            operation.called = number * 10ns;
            operation.returned = operation.called + 15ns;
            operation.sort = number % 2 == 0 ? Sort::Remove : Sort::Put;
            if (operation.sort == Sort::Put)
                operation.written = {history.rows.numberOf({"A", "A", int(number % 90), 1})};
            else
                operation.sightings = {{.id = 1, .presence = Sighting::Presence::Present}};
            history.operations.push_back(operation);
        }

        QCOMPARE(check(history, {.time = 60s}).finding, Finding::Consistent);
    }

    void emptyHistory_isNotChecked()
    {
        const Verdict verdict = check(History());
        QCOMPARE(verdict.finding, Finding::NotChecked);
        QCOMPARE(verdict.words, "No request was answered, so there was nothing to check."_L1);
    }

private:
    static bool isAnsweredPost(const Operation &operation)
    {
        return operation.sort == Sort::Post && operation.fate == Fate::Done
            && !operation.written.empty();
    }

    static const Operation &firstPost(const History &history, int from)
    {
        return *std::find_if(history.operations.begin() + from, history.operations.end(),
                             isAnsweredPost);
    }

    static Operation &firstList(History &history)
    {
        return *std::ranges::find(history.operations, Sort::Get, &Operation::sort);
    }

    static Operation &lastList(History &history)
    {
        const auto last = std::ranges::find(history.operations.rbegin(), history.operations.rend(),
                                            Sort::Get, &Operation::sort);
        return *last;
    }
};

QTEST_GUILESS_MAIN(ConsistencyTest)
#include "tst_consistency.moc"
