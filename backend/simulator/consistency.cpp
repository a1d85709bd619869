// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/consistency.h"

#include "backend/simulator/listfaults.h"

using namespace Qt::StringLiterals;

namespace simulator {

Verdict check(const History &history, const CheckBudget &budget)
{
    Q_UNUSED(budget)
    Verdict verdict;
    verdict.operations = qint64(history.operations.size());
    if (auto fault = listFault(history)) {
        verdict.finding = Finding::Violated;
        verdict.words = fault->words;
        verdict.violation = std::move(fault);
        return verdict;
    }
    verdict.finding = Finding::Undecided;
    verdict.words = u"No list shows a fault by itself."_s;
    return verdict;
}

} // namespace simulator
