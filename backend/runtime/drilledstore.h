// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/runtime/drilling.h"

#include <memory>

namespace runtime {

// The store as the server sees it: the real one, with what a failure drill does to it in between.
// Nothing else in the program goes through it, so a drill reaches only clients of the server. Lives
// on its store's thread; the store outlives it.
class DrilledStore final : public customers::Store
{
    Q_OBJECT

public:
    DrilledStore(customers::Store &store, std::shared_ptr<Drilling> drilling);

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

Q_SIGNALS:
    void killWanted(); // of the private Redis; at most once a drill

private:
    template <typename T, typename Use>
    void use(Answer<T> answer, Use use);

    customers::Store &m_store;
    const std::shared_ptr<Drilling> m_drilling;
};

} // namespace runtime
