// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/workload.h"

#include <algorithm>

namespace simulator {

namespace {

// High enough to meet nobody, low enough to leave room for any run below 2^53.
qint64 randomFirstId(Dice *dice)
{
    constexpr quint64 lowest = 1'000'000'000;
    constexpr quint64 highest = quint64(customers::largestId) / 2;
    return qint64(lowest + dice->below(highest - lowest));
}

Names namesFor(const Plan &plan, Dice *dice)
{
    return plan.names > 0 ? Names::madeUp(plan.names, dice) : Names::ofTheHouse();
}

} // namespace

Workload::Workload(const Plan &plan, qint64 firstId)
    : m_plan(plan)
    , m_dice(plan.seed)
    , m_names(namesFor(plan, &m_dice))
    , m_firstId(plan.startId == StartId::Random ? randomFirstId(&m_dice) : firstId)
    , m_nextId(m_firstId)
{ }

Request Workload::next()
{
    Request request = following();
    if (m_chosen < m_plan.only.size()) {
        while (request.number < m_plan.only[m_chosen])
            request = following();
        ++m_chosen;
    }
    return request;
}

Request Workload::following()
{
    Request request;
    request.number = ++m_number;
    request.sort = nextSort();
    switch (request.sort) {
    case Sort::Post:
        request.rows = batch();
        break;
    case Sort::Put:
        request.id = knownId();
        request.rows = {
            customer(request.id, m_dice.below(m_names.first.size() * m_names.last.size()))};
        break;
    case Sort::Remove:
        request.id = knownId();
        break;
    case Sort::Page:
        request.pageSize = m_plan.pageSize;
        break;
    case Sort::Get:
    case Sort::Clear:
        break;
    }
    return request;
}

Sort Workload::nextSort()
{
    if (m_round.empty()) {
        const Mix &mix = m_plan.mix;
        m_round.insert(m_round.end(), std::size_t(mix.posts), Sort::Post);
        m_round.insert(m_round.end(), std::size_t(mix.gets), Sort::Get);
        m_round.insert(m_round.end(), std::size_t(mix.pages), Sort::Page);
        m_round.insert(m_round.end(), std::size_t(mix.puts), Sort::Put);
        m_round.insert(m_round.end(), std::size_t(mix.removals), Sort::Remove);
        m_round.insert(m_round.end(), std::size_t(mix.clears), Sort::Clear);
        m_dice.shuffle(&m_round);
    }
    const Sort sort = m_round.back();
    m_round.pop_back();
    return sort;
}

std::vector<customers::Customer> Workload::batch()
{
    const int size = m_dice.between(m_plan.smallestBatch, m_plan.largestBatch);
    const quint64 pairs = m_names.first.size() * m_names.last.size();
    std::vector<quint64> taken;
    std::vector<customers::Customer> rows;
    while (int(rows.size()) < size) {
        const quint64 pair = m_dice.below(pairs);
        if (const auto at = std::ranges::lower_bound(taken, pair); at == taken.end() || *at != pair)
            taken.insert(at, pair);
        else
            continue;
        rows.push_back(customer(m_nextId++, pair));
    }
    return rows;
}

customers::Customer Workload::customer(qint64 id, quint64 pair)
{
    return {.firstName = m_names.first.at(pair / m_names.last.size()),
            .lastName = m_names.last.at(pair % m_names.last.size()),
            .age = m_dice.between(m_plan.youngest, m_plan.oldest),
            .id = id};
}

qint64 Workload::knownId()
{
    if (m_nextId == m_firstId)
        return m_firstId;
    return m_firstId + qint64(m_dice.below(quint64(m_nextId - m_firstId)));
}

} // namespace simulator
