// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/consistency.h"

#include "backend/simulator/casefile.h"
#include "backend/simulator/contradiction.h"
#include "backend/simulator/idfaults.h"
#include "backend/simulator/listfaults.h"
#include "backend/simulator/witness.h"
#include "backend/simulator/wording.h"

#include <unordered_set>

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace simulator {

namespace {

Verdict violated(Violation violation)
{
    Verdict verdict;
    verdict.finding = Finding::Violated;
    verdict.words = violation.words;
    verdict.violation = std::move(violation);
    return verdict;
}

// A request that may have been done twice is several operations; number 0 is the look at who was
// there before, which no count of the run holds.
qint64 requestsOf(const History &history)
{
    std::unordered_set<quint32> numbers;
    for (const Operation &operation : history.operations)
        if (operation.number > 0)
            numbers.insert(operation.number);
    return qint64(numbers.size());
}

Verdict nothingToCheck()
{
    Verdict verdict;
    verdict.words = u"No request was answered, so there was nothing to check."_s;
    return verdict;
}

Verdict consistent(const History &history, const std::vector<quint32> &order)
{
    if (requestsOf(history) == 0)
        return nothingToCheck();
    Verdict verdict;
    verdict.finding = Finding::Consistent;
    verdict.words = u"There is an order of the %1 that explains every answer."_s.arg(
        counted(requestsOf(history), "request"_L1));
    for (const quint32 index : order)
        verdict.order.push_back(history.operations[index].number);
    return verdict;
}

Verdict undecided(QString words)
{
    Verdict verdict;
    verdict.finding = Finding::Undecided;
    verdict.words = std::move(words);
    return verdict;
}

Violation noOrder(const Operation &operation)
{
    return {.sort = Violation::Sort::NoOrder,
            .words =
                u"No order of requests explains every answer; the first that finds no place is "
                "%1 %2."_s.arg(sortName(operation.sort))
                    .arg(operation.number),
            .requests = {operation.number},
            .customers = {},
            .from = operation.called,
            .to = operation.returned};
}

Verdict outOfTime()
{
    return undecided(u"No fault was found, nor an order of all requests, in the time given."_s);
}

// Nothing is wrong with a part; is there an order of the whole?
Verdict checkWhole(const CaseFile &file, int tries, const TimeCheck &isOutOfTime)
{
    for (int attempt = 0; attempt < tries; ++attempt) {
        if (isOutOfTime())
            return outOfTime();
        Witness witness(file, quint64(attempt), isOutOfTime);
        switch (witness.search()) {
        case Witness::Outcome::Found:
            return consistent(file.history(), witness.order());
        case Witness::Outcome::Stopped:
            return outOfTime();
        case Witness::Outcome::Failed:
            break;
        }
        if (!file.isGrowing() || file.hasPages())
            continue;
        if (auto circle = circleNear(file, witness.failedAt(), isOutOfTime))
            return violated(std::move(*circle));
        return violated(noOrder(file.operation(witness.failedAt())));
    }
    return undecided(
        u"No fault was found, nor an order of all requests, in %1 tries."_s.arg(tries));
}

} // namespace

Verdict check(const History &history, const CheckBudget &budget)
{
    if (history.operations.empty())
        return nothingToCheck();
    const auto start = steady_clock::now();
    const auto isOutOfTime = [&] {
        return steady_clock::now() - start > budget.time
            || (budget.isUnwanted && budget.isUnwanted->load());
    };
    const CaseFile file(history, isOutOfTime);
    Verdict verdict;
    if (auto fault = listFault(file, isOutOfTime))
        verdict = violated(std::move(*fault));
    else if (auto found = idFault(file, isOutOfTime))
        verdict = violated(std::move(*found));
    else
        verdict = checkWhole(file, budget.tries, isOutOfTime);
    verdict.operations = requestsOf(history);
    verdict.took = steady_clock::now() - start;
    return verdict;
}

} // namespace simulator
