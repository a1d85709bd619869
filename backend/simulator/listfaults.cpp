// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/listfaults.h"

#include "backend/simulator/wording.h"

#include <QSet>

#include <algorithm>

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

std::optional<Violation> orderFault(const History &history, const Operation &list)
{
    const auto before = [&history](RowNumber left, RowNumber right) {
        return !customers::precedes(history.rows.at(right), history.rows.at(left));
    };
    const auto at = std::ranges::adjacent_find(list.listed, std::not_fn(before));
    if (at == list.listed.end())
        return {};
    const Customer &left = history.rows.at(*at);
    const Customer &right = history.rows.at(*std::next(at));
    return fault(Violation::Sort::WrongOrder, list,
                 u"Request %1 lists %2 before %3, against the order of last name, first name "
                 "and id."_s.arg(list.number)
                     .arg(inWords(left), inWords(right)),
                 {left, right});
}

std::optional<Violation> duplicateFault(const History &history, const Operation &list,
                                        QSet<qint64> *ids)
{
    ids->clear();
    for (const RowNumber number : list.listed) {
        const Customer &row = history.rows.at(number);
        if (!ids->contains(row.id)) {
            ids->insert(row.id);
            continue;
        }
        return fault(
            Violation::Sort::DuplicateRow, list,
            u"Request %1 lists id %2 twice: %3."_s.arg(list.number).arg(row.id).arg(inWords(row)),
            {row});
    }
    return {};
}

} // namespace

std::optional<Violation> listFault(const History &history)
{
    QSet<qint64> ids;
    for (const Operation &operation : history.operations) {
        if (auto found = orderFault(history, operation))
            return found;
        if (auto found = duplicateFault(history, operation, &ids))
            return found;
    }
    return {};
}

} // namespace simulator
