// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storage/ledger.h"

#include <algorithm>

void Ledger::add(qint64 id, const QByteArray &firstName)
{
    ++m_acknowledged;
    m_twice += m_names.emplace(id, firstName).second ? 0 : 1;
}

qint64 Ledger::lostFrom(const customers::Roll &stored) const
{
    return std::count_if(m_names.begin(), m_names.end(), [&stored](const auto &entry) {
        const auto found = stored.find(entry.first);
        return !found || found->firstName != entry.second;
    });
}
