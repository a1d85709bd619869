// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/history.h"

#include <QHashFunctions>

namespace simulator {

RowNumber RowTable::numberOf(const customers::Customer &row)
{
    const size_t hash = qHashMulti(0, row.id, row.age, row.firstName, row.lastName);
    for (auto at = m_numbers.constFind(hash); at != m_numbers.cend() && at.key() == hash; ++at)
        if (m_rows[at.value()] == row)
            return at.value();
    const auto number = RowNumber(m_rows.size());
    m_rows.push_back(row);
    m_numbers.insert(hash, number);
    return number;
}

} // namespace simulator
