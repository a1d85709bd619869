// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"
#include "backend/simulator/verdict.h"

#include <atomic>

namespace simulator {

// How long the check may take, how often it may start anew where deletions leave a choice, and a
// flag that ends it early from another thread.
struct CheckBudget
{
    std::chrono::milliseconds time = std::chrono::seconds(5);
    int tries = 1000;
    const std::atomic<bool> *isUnwanted = nullptr;
};

// Is there an order of the operations, each at one moment between its call and its return, in which
// every answer is right? That is Herlihy and Wing's linearizability (doi:10.1145/78969.78972) of a
// sorted collection with unique ids. The clients must have been the only writers. A history without
// operations is not checked.
Verdict check(const History &history, const CheckBudget &budget = {});

} // namespace simulator
