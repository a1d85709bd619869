// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storage/writers.h"

#include <QHashFunctions>
#include <QTimer>

#include <unordered_set>

using customers::Customer;

Writers::Writers(customers::Store &store, Plan plan, Acknowledge acknowledge)
    : m_store(store)
    , m_plan(std::move(plan))
    , m_acknowledge(std::move(acknowledge))
    , m_chance(qHash(m_plan.name, 1))
{ }

void Writers::start()
{
    for (int i = 0; i < m_plan.count; ++i)
        send();
}

std::vector<Customer> Writers::some()
{
    std::vector<Customer> customers;
    std::unordered_set<qint64> ids;
    for (auto left = m_chance() % 5 + 1; left > 0; --left) {
        const qint64 id = 1 + qint64(m_chance() % quint64(m_plan.largestId));
        if (ids.insert(id).second)
            customers.push_back({m_plan.name + '.' + QByteArray::number(++m_made),
                                 "Doe" + QByteArray::number(m_chance() % 1000), 30, id});
    }
    return customers;
}

void Writers::send()
{
    ++m_underWay;
    auto customers = some();
    m_store.insert(customers,
                   [this, customers, alive = std::weak_ptr(m_alive)](const Answer &answer) {
                       if (!alive.expired())
                           take(customers, answer);
                   });
}

void Writers::take(const std::vector<Customer> &customers, const Answer &answer)
{
    --m_underWay;
    if (answer) {
        std::unordered_set<std::size_t> refused;
        for (const auto &collision : *answer)
            refused.insert(collision.index);
        m_refused += qint64(refused.size());
        for (std::size_t i = 0; i < customers.size(); ++i)
            if (!refused.contains(i))
                m_acknowledge(customers[i]);
    } else {
        ++(answer.error().kind == base::Kind::OutcomeUnknown ? m_unknown : m_unavailable);
    }
    if (m_isStopped)
        return;
    if (answer)
        return send();
    QTimer::singleShot(1, &m_store, [this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired() && !m_isStopped)
            send();
    });
}
