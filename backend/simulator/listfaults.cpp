// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/listfaults.h"

#include "backend/simulator/wording.h"

#include <algorithm>
#include <numeric>

using customers::Customer;
using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Violation fault(Violation::Sort sort, const Operation &list, QString words,
                std::vector<Customer> customers)
{
    return {.sort = sort,
            .words = std::move(words),
            .requests = {list.number},
            .customers = std::move(customers),
            .from = list.called,
            .to = list.returned};
}

// Each row's place among all rows of the history, so that lists are compared by numbers.
std::vector<quint32> ranksOf(const RowTable &rows)
{
    std::vector<RowNumber> sorted(rows.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::sort(sorted, [&rows](RowNumber left, RowNumber right) {
        return customers::precedes(rows.at(left), rows.at(right));
    });
    std::vector<quint32> ranks(rows.size());
    for (quint32 rank = 0; rank < sorted.size(); ++rank) {
        const bool isLikeTheOneBefore =
            rank > 0 && customers::compare(rows.at(sorted[rank - 1]), rows.at(sorted[rank])) == 0;
        ranks[sorted[rank]] = isLikeTheOneBefore ? ranks[sorted[rank - 1]] : rank;
    }
    return ranks;
}

Violation orderFault(const CaseFile &file, const Operation &list, std::size_t at)
{
    const Customer &left = file.history().rows.at(list.listed[at - 1]);
    const Customer &right = file.history().rows.at(list.listed[at]);
    return fault(Violation::Sort::WrongOrder, list,
                 u"Request %1 lists %2 before %3, against the order of last name, first name "
                 "and id."_s.arg(list.number)
                     .arg(inWords(left), inWords(right)),
                 {left, right});
}

Violation duplicateFault(const CaseFile &file, const Operation &list, std::size_t at)
{
    const Customer &row = file.history().rows.at(list.listed[at]);
    return fault(
        Violation::Sort::DuplicateRow, list,
        u"Request %1 lists id %2 twice: %3."_s.arg(list.number).arg(row.id).arg(inWords(row)),
        {row});
}

} // namespace

std::optional<Violation> listFault(const CaseFile &file, const TimeCheck &isOutOfTime)
{
    if (isOutOfTime())
        return {};
    const std::vector<quint32> ranks = ranksOf(file.history().rows);
    std::vector<quint32> listedBy(file.places()); // 1 + index of the list that last had the id
    for (quint32 index = 0; index < file.history().operations.size(); ++index) {
        if (isOutOfTime())
            return {};
        const Operation &operation = file.operation(index);
        for (std::size_t at = 0; at < operation.listed.size(); ++at) {
            const RowNumber row = operation.listed[at];
            if (at > 0 && ranks[row] < ranks[operation.listed[at - 1]])
                return orderFault(file, operation, at);
            if (std::exchange(listedBy[file.placeOf(row)], index + 1) == index + 1)
                return duplicateFault(file, operation, at);
        }
    }
    return {};
}

} // namespace simulator
