// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/crowd.h"

#include <QTimer>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using customers::Customer;
using customers::Store;

Crowd::Crowd(std::vector<Store *> stores, quint32 seed)
    : m_stores(std::move(stores))
    , m_chance(seed)
{ }

void Crowd::start(int requests, Ids ids)
{
    m_ids = ids;
    for (int i = 0; i < requests; ++i)
        send();
}

// Many collide, and some are free, however many have been taken.
qint64 Crowd::anyId()
{
    const qint64 near = 20'000 + 2 * m_acknowledged;
    return m_ids.first + qint64(m_chance()) % std::min(near, m_ids.last - m_ids.first + 1);
}

void Crowd::send()
{
    std::map<qint64, Customer> byId;
    for (auto left = m_chance() % 5 + 1; left > 0; --left) {
        const qint64 id = anyId();
        byId[id] = {"A" + QByteArray::number(++m_sent), "B" + QByteArray::number(m_chance() % 9),
                    int(18 + m_chance() % 100), id};
    }
    std::vector<Customer> customers;
    for (const auto &[id, customer] : byId)
        customers.push_back(customer);
    Store *store = m_stores[std::size_t(m_sent) % m_stores.size()];
    ++m_underWay;
    store->insert(customers,
                  [this, robberies = m_robberies, customers,
                   alive = std::weak_ptr(m_alive)](const auto &answer) {
                      if (!alive.expired())
                          take(robberies, customers, answer);
                  });
}

void Crowd::forgive()
{
    ++m_robberies;
    for (auto &[id, attempt] : m_attempts)
        attempt.promise = Promise::Unknown;
}

void Crowd::take(int robberies, const std::vector<Customer> &customers,
                 const base::Result<std::vector<Store::Collision>> &answer)
{
    --m_underWay;
    std::set<std::size_t> refused;
    if (answer)
        for (const Store::Collision &collision : *answer)
            refused.insert(collision.index);
    const bool isUnknown = !answer && answer.error().kind == base::Kind::OutcomeUnknown;
    m_unknown += isUnknown ? 1 : 0;
    m_unavailable += !answer && !isUnknown ? 1 : 0;
    m_refused += qint64(refused.size());
    m_acknowledged += answer ? qint64(customers.size() - refused.size()) : 0;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const Promise promise = robberies < m_robberies ? Promise::Unknown
            : !answer             ? (isUnknown ? Promise::Unknown : Promise::Nothing)
            : refused.contains(i) ? Promise::Refused
                                  : Promise::Inserted;
        m_attempts.insert({customers[i].id, {customers[i], promise}});
    }
    if (m_isStopped)
        return;
    if (answer)
        send();
    else // not in the middle of a connection's fall, and not at full speed
        QTimer::singleShot(1, m_stores.front(), [this, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired() && !m_isStopped)
                send();
        });
}

QString Crowd::verdict(const customers::Roll &facts) const
{
    qint64 explained = 0;
    for (auto attempt = m_attempts.begin(); attempt != m_attempts.end();) {
        const qint64 id = attempt->first;
        const auto stored = facts.find(id);
        int inserted = 0;
        bool isExplained = false;
        for (; attempt != m_attempts.end() && attempt->first == id; ++attempt) {
            const auto &[customer, promise] = attempt->second;
            const bool isStored = stored == customer;
            inserted += promise == Promise::Inserted ? 1 : 0;
            isExplained = isExplained || isStored;
            if (promise == Promise::Inserted && !isStored)
                return u"customer %1 was acknowledged and is lost"_s.arg(id);
            if (promise == Promise::Nothing && isStored)
                return u"customer %1 was said not to be inserted, but is there"_s.arg(id);
            if (promise == Promise::Refused && isStored)
                return u"customer %1 was refused, but is there"_s.arg(id);
            if (promise == Promise::Refused && !stored)
                return u"id %1 was said to be taken, but nobody has it"_s.arg(id);
        }
        if (inserted > 1)
            return u"id %1 was given to %2 customers"_s.arg(id).arg(inserted);
        if (stored && !isExplained)
            return u"customer %1 was never sent"_s.arg(id);
        explained += stored ? 1 : 0;
    }
    qint64 listed = 0;
    for (qsizetype i = 0; i < facts.size(); ++i)
        listed += facts.at(i).id >= m_ids.first && facts.at(i).id <= m_ids.last ? 1 : 0;
    if (explained != listed)
        return u"%1 customers are listed, %2 were sent"_s.arg(listed).arg(explained);
    for (qsizetype i = 1; i < facts.size(); ++i)
        if (!customers::precedes(facts.at(i - 1), facts.at(i)))
            return u"the list is out of order at %1"_s.arg(i);
    return {};
}

QString Crowd::summary() const
{
    return u"%1 customers acknowledged, %2 refused; %3 requests unavailable, %4 unknown"_s
        .arg(m_acknowledged)
        .arg(m_refused)
        .arg(m_unavailable)
        .arg(m_unknown);
}
