// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"

#include <QString>

#include <map>
#include <memory>
#include <random>

// Many clients that insert into one collection through several stores, with ids that collide, and
// what each was told. At the end the facts must agree with every promise.
class Crowd
{
public:
    explicit Crowd(std::vector<customers::Store *> stores, quint32 seed = 1);

    struct Ids
    {
        qint64 first = 1;
        qint64 last = 10'000'000; // more than any machine inserts meanwhile
    };

    // Keeps so many requests under way until stop(); each of 1 to 5 customers with ids of a range,
    // and each customer with a name that no other has.
    void start(int requests, Ids ids);
    void start(int requests) { start(requests, Ids()); }
    void stop() { m_isStopped = true; }
    bool isDone() const { return m_isStopped && m_underWay == 0; }

    // Redis has just been robbed of data: what was sent until now is owed to nobody any more.
    void forgive();

    // What is wrong with the final collection, as far as what was promised about the ids of this
    // crowd; empty: nothing.
    QString verdict(const customers::Roll &facts) const;
    QString summary() const;

    qint64 acknowledged() const { return m_acknowledged; }
    qint64 unknown() const { return m_unknown; }
    qint64 unavailable() const { return m_unavailable; }

private:
    enum class Promise { Inserted, Refused, Nothing, Unknown };

    struct Attempt
    {
        customers::Customer customer;
        Promise promise;
    };

    qint64 anyId();
    void send();
    void take(int robberies, const std::vector<customers::Customer> &customers,
              const base::Result<std::vector<customers::Store::Collision>> &answer);

    std::vector<customers::Store *> m_stores;
    std::mt19937 m_chance;
    Ids m_ids;
    int m_robberies = 0;
    qint64 m_sent = 0;
    int m_underWay = 0;
    bool m_isStopped = false;
    std::multimap<qint64, Attempt> m_attempts; // by id
    qint64 m_acknowledged = 0, m_refused = 0, m_unknown = 0, m_unavailable = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); // answers may outlive the crowd
};
