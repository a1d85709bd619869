// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"

#include <deque>
#include <map>

// A store in memory that answers when it is told to, so that a test decides in which order and how
// late. What the API does with a real one is tested with Redis.
class HeldStore final : public customers::Store
{
    Q_OBJECT

public:
    enum class Mode { AnswersSoon, Holds, Throws };

    void setMode(Mode mode) { m_mode = mode; }
    std::size_t heldCount() const { return m_held.size(); }
    void releaseAll(); // answers everything, in the order asked
    void dropAll() { m_held.clear(); } // never answers
    void fill(int count); // so many customers, ids from 1, instead of those there are

    void insert(std::vector<customers::Customer> customers,
                Answer<std::vector<Collision>> answer) override;
    void list(Answer<customers::Roll> answer) override;
    void find(qint64 id, Answer<std::optional<customers::Customer>> answer) override;
    void replace(customers::Customer customer, Expected expected, Answer<Change> answer) override;
    void remove(std::vector<qint64> ids, Answer<Removal> answer, Progress progress = {}) override;
    void remove(customers::Customer expected, Answer<> answer) override;
    void clear(Answer<Removal> answer) override;
    void undo(Step step, Answer<Restoration> answer, Progress progress = {}) override;
    void probe(Answer<std::chrono::nanoseconds> answer) override;
    customers::Roll latest() const override;

private:
    void later(base::Callback<void()> answer);

    std::map<qint64, customers::Customer> m_customers;
    mutable std::optional<customers::Roll> m_roll; // of m_customers, made when asked for
    mutable int m_version = 0;
    std::deque<base::Callback<void()>> m_held;
    Mode m_mode = Mode::AnswersSoon;
};
