// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/replica.h"

#include <algorithm>

namespace storage {

namespace {

constexpr std::size_t mostPending = 50'000; // changes; bounds the memory of what nobody looks at

} // namespace

const customers::Roll &Replica::roll()
{
    fold();
    return m_roll;
}

bool Replica::apply(Entry entry)
{
    if (entry.before != m_token)
        return false;
    m_trail.push_back(std::exchange(m_token, std::move(entry.after)));
    if (entry.isCleared) {
        m_pending.clear();
        m_roll = customers::Roll::of({}, m_token);
    }
    m_pending.insert(m_pending.end(), std::make_move_iterator(entry.changes.begin()),
                     std::make_move_iterator(entry.changes.end()));
    if (m_pending.size() > mostPending)
        fold();
    return true;
}

void Replica::reset(customers::Roll roll)
{
    m_pending.clear();
    m_trail.clear();
    m_token = roll.version();
    m_roll = std::move(roll);
}

bool Replica::hasPassed(const customers::Version &token) const
{
    return token == m_token || std::find(m_trail.begin(), m_trail.end(), token) != m_trail.end();
}

void Replica::fold()
{
    if (m_roll.version() != m_token)
        m_roll = m_roll.changed(std::exchange(m_pending, {}), m_token);
}

} // namespace storage
