// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/dice.h"
#include "backend/simulator/names.h"
#include "backend/simulator/plan.h"
#include "backend/simulator/request.h"

namespace simulator {

// The seeded stream of requests: the plan's mix, shuffled, over and over. Ids rise by one across
// the run; no first and last name pair occurs twice within a POST. PUTs and removals are about ids
// that an earlier POST carried. Of chosen requests the others are made up and passed over, so that
// the chosen stay as they were. The stream has no end; who reads it knows when to stop.
class Workload
{
public:
    // Ids begin at firstId unless the plan draws it from the seed.
    explicit Workload(const Plan &plan, qint64 firstId = 1);

    Request next();
    qint64 firstId() const { return m_firstId; }

private:
    Request following();
    Sort nextSort();
    std::vector<customers::Customer> batch();
    customers::Customer customer(qint64 id, quint64 pair);
    qint64 knownId();

    Plan m_plan;
    Dice m_dice;
    Names m_names;
    qint64 m_firstId;
    qint64 m_nextId;
    quint32 m_number = 0;
    std::size_t m_chosen = 0; // of the plan's chosen requests, so many were told
    std::vector<Sort> m_round; // what is left of the shuffled mix
};

} // namespace simulator
