// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"

#include <functional>
#include <map>
#include <random>

// Histories that a correct collection can give: operations take effect one after the other, and
// their calls and returns lie around these moments so that up to `parallel` of them overlap.
class StoryMaker
{
public:
    struct Mix
    {
        int posts = 10;
        int gets = 10;
        int pages = 0;
        int puts = 0;
        int removals = 0;
        int clears = 0;
        double unanswered = 0; // share of the writes
        int already = 0; // rows that are there before, which nobody sent
        bool hasTaken = false; // some POSTs are about ids that are there
    };

    StoryMaker(quint64 seed, Mix mix, int parallel);

    simulator::History tell(int operations);

private:
    using Contents = std::map<qint64, simulator::RowNumber>;

    simulator::Operation next(quint32 number);
    void post(simulator::Operation *operation);
    void put(simulator::Operation *operation);
    void remove(simulator::Operation *operation);
    void page(simulator::Operation *operation);
    void enter(simulator::RowNumber row);
    bool leave(qint64 id);
    std::function<bool(simulator::RowNumber, simulator::RowNumber)> before() const;
    customers::Customer customer(qint64 id);
    int below(int sides) { return int(m_engine() % quint64(sides)); }

    std::mt19937_64 m_engine;
    Mix m_mix;
    int m_parallel;
    simulator::History m_history;
    Contents m_contents;
    std::vector<simulator::RowNumber> m_sorted; // the same, in the order of lists
    qint64 m_nextId = 1;
};
