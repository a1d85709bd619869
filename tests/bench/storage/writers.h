// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"

#include <functional>
#include <memory>
#include <random>

// Writers that insert one to five customers at a time through a store, each again as soon as it
// has its answer. Their ids overlap, with each other's and with those of other programs; each
// customer's firstName is his alone.
class Writers
{
public:
    struct Plan
    {
        QByteArray name; // no other program's
        int count = 32; // of writers
        qint64 largestId = 1'000'000;
    };
    using Acknowledge = std::function<void(const customers::Customer &)>;

    Writers(customers::Store &store, Plan plan, Acknowledge acknowledge);

    void start();
    void stop() { m_isStopped = true; }
    bool isDone() const { return m_isStopped && m_underWay == 0; }

    qint64 refused() const { return m_refused; } // customers whose id was taken
    qint64 unavailable() const { return m_unavailable; } // requests said not to be carried out
    qint64 unknown() const { return m_unknown; } // requests that may have been carried out

private:
    using Answer = base::Result<std::vector<customers::Store::Collision>>;

    std::vector<customers::Customer> some();
    void send();
    void take(const std::vector<customers::Customer> &customers, const Answer &answer);

    customers::Store &m_store;
    Plan m_plan;
    Acknowledge m_acknowledge;
    std::mt19937_64 m_chance;
    qint64 m_made = 0;
    int m_underWay = 0;
    bool m_isStopped = false;
    qint64 m_refused = 0, m_unavailable = 0, m_unknown = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); // answers may outlive the writers
};
