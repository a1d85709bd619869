// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/heldstore.h"

#include <QTimer>

#include <stdexcept>
#include <utility>

using customers::Customer;

void HeldStore::releaseAll()
{
    for (auto held = std::exchange(m_held, {}); auto &answer : held)
        answer();
}

void HeldStore::fill(int count)
{
    m_customers.clear();
    m_roll.reset();
    for (int id = 1; id <= count; ++id)
        m_customers[id] = {"Leia", "Anderson", 30, id};
}

void HeldStore::insert(std::vector<Customer> customers, Answer<std::vector<Collision>> answer)
{
    later([this, customers = std::move(customers), answer = std::move(answer)] {
        m_roll.reset();
        std::vector<Collision> collisions;
        for (std::size_t i = 0; i < customers.size(); ++i)
            if (!m_customers.emplace(customers[i].id, customers[i]).second)
                collisions.push_back({i, customers::Reason::IdTaken, m_customers[customers[i].id]});
        answer(collisions);
    });
}

void HeldStore::list(Answer<customers::Roll> answer)
{
    later([this, answer = std::move(answer)] { answer(latest()); });
}

void HeldStore::find(qint64 id, Answer<std::optional<Customer>> answer)
{
    later([this, id, answer = std::move(answer)] {
        const auto found = m_customers.find(id);
        answer(found == m_customers.end() ? std::nullopt : std::optional(found->second));
    });
}

void HeldStore::replace(Customer customer, Expected, Answer<Change> answer)
{
    later([this, customer, answer = std::move(answer)] {
        m_roll.reset();
        const bool isNew = m_customers.insert_or_assign(customer.id, customer).second;
        answer(isNew ? Change::Created : Change::Replaced);
    });
}

void HeldStore::remove(std::vector<qint64> ids, Answer<Removal> answer, Progress)
{
    later([this, ids, answer = std::move(answer)] {
        m_roll.reset();
        qint64 removed = 0;
        for (const qint64 id : ids)
            removed += qint64(m_customers.erase(id));
        answer(Removal{removed, {}});
    });
}

void HeldStore::remove(Customer expected, Answer<> answer)
{
    later([this, expected, answer = std::move(answer)] {
        const auto found = m_customers.find(expected.id);
        if (found == m_customers.end() || found->second != expected)
            return answer(base::failure(base::Kind::Stale, QStringLiteral("Another by now.")));
        m_roll.reset();
        m_customers.erase(found);
        answer({});
    });
}

void HeldStore::clear(Answer<Removal> answer)
{
    later([this, answer = std::move(answer)] {
        const auto count = qint64(m_customers.size());
        m_customers.clear();
        m_roll.reset();
        answer(Removal{count, {}});
    });
}

void HeldStore::undo(Step, Answer<Restoration> answer, Progress)
{
    later([answer = std::move(answer)] {
        answer(base::failure(base::Kind::Conflict, QStringLiteral("Nothing to undo.")));
    });
}

void HeldStore::probe(Answer<std::chrono::nanoseconds> answer)
{
    later([answer = std::move(answer)] { answer(std::chrono::nanoseconds(1)); });
}

customers::Roll HeldStore::latest() const
{
    if (!m_roll) {
        std::vector<Customer> all;
        for (const auto &[id, customer] : m_customers)
            all.push_back(customer);
        m_roll = customers::Roll::of(all, QByteArray::number(++m_version) + ":held");
    }
    return *m_roll;
}

void HeldStore::later(base::Callback<void()> answer)
{
    if (m_mode == Mode::Throws)
        throw std::runtime_error("the store is in a bad mood");
    m_held.push_back(std::move(answer));
    if (m_mode == Mode::AnswersSoon)
        QTimer::singleShot(0, this, &HeldStore::releaseAll);
}
