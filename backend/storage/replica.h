// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/changelog.h"

namespace storage {

// What this instance knows of the collection: a roll, brought along the log entry by entry. Changes
// are gathered and worked into the roll only when somebody looks, many at a time.
class Replica
{
public:
    const customers::Version &token() const { return m_token; }
    const customers::Roll &roll();

    // False, and nothing is done, when the entry does not continue from here.
    bool apply(Entry entry);
    void reset(customers::Roll roll);

    // Whether the replica stands at a token or has passed it since beginTrail().
    bool hasPassed(const customers::Version &token) const;
    void beginTrail() { m_trail.clear(); }

private:
    void fold();

    customers::Version m_token = customers::untouched.toByteArray();
    customers::Roll m_roll;
    std::vector<customers::Change> m_pending;
    std::vector<customers::Version> m_trail;
};

} // namespace storage
