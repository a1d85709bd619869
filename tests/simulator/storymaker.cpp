// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/storymaker.h"

#include <algorithm>

using namespace simulator;
using std::chrono::nanoseconds;
using Fate = Operation::Fate;

StoryMaker::StoryMaker(quint64 seed, Mix mix, int parallel)
    : m_engine(seed)
    , m_mix(mix)
    , m_parallel(parallel)
{ }

History StoryMaker::tell(int operations)
{
    for (int row = 0; row < m_mix.already; ++row) {
        const qint64 id = 1'000'000 + row;
        enter(m_history.rows.numberOf(customer(id)));
    }
    std::vector<Operation> told;
    constexpr int step = 1000; // ns between two moments
    for (int index = 0; index < operations; ++index) {
        Operation operation = next(quint32(index + 1));
        const nanoseconds moment(index * step + step / 2);
        operation.called = moment - nanoseconds(below(m_parallel * step / 2));
        operation.returned = moment + nanoseconds(below(m_parallel * step / 2));
        if (isWrite(operation.sort) && below(1000) < int(m_mix.unanswered * 1000)) {
            operation.fate = Fate::Unknown;
            operation.returned = nanoseconds::max();
            operation.sightings.clear();
        }
        told.push_back(std::move(operation));
    }
    std::ranges::stable_sort(told, {}, &Operation::returned);
    m_history.operations = std::move(told);
    return std::move(m_history);
}

Operation StoryMaker::next(quint32 number)
{
    Operation operation;
    operation.number = number;
    operation.fate = Fate::Done;
    int chosen =
        below(m_mix.posts + m_mix.gets + m_mix.pages + m_mix.puts + m_mix.removals + m_mix.clears);
    if ((chosen -= m_mix.posts) < 0)
        post(&operation);
    else if ((chosen -= m_mix.gets) < 0)
        operation.listed = m_sorted;
    else if ((chosen -= m_mix.pages) < 0)
        page(&operation);
    else if ((chosen -= m_mix.puts) < 0)
        put(&operation);
    else if ((chosen -= m_mix.removals) < 0)
        remove(&operation);
    else {
        operation.sort = Sort::Clear;
        m_contents.clear();
        m_sorted.clear();
    }
    return operation;
}

void StoryMaker::post(Operation *operation)
{
    operation->sort = Sort::Post;
    const Contents before =
        m_mix.hasTaken ? m_contents : Contents(); // an id cannot be taken by the request itself
    for (int rows = 1 + below(4); rows > 0; --rows) {
        const bool isTaken = m_mix.hasTaken && !before.empty() && below(4) == 0;
        if (isTaken) {
            const auto holder = std::next(before.begin(), below(int(before.size())));
            operation->sightings.push_back(
                {.id = holder->first,
                 .presence = below(2) ? Sighting::Presence::Held : Sighting::Presence::Present,
                 .row = holder->second});
            continue;
        }
        const qint64 id = m_nextId++;
        const RowNumber row = m_history.rows.numberOf(customer(id));
        operation->written.push_back(row);
        enter(row);
    }
}

void StoryMaker::put(Operation *operation)
{
    operation->sort = Sort::Put;
    operation->id = 1 + below(int(m_nextId));
    const RowNumber row = m_history.rows.numberOf(customer(operation->id));
    operation->written = {row};
    enter(row);
    m_nextId = std::max(m_nextId, operation->id + 1);
}

void StoryMaker::remove(Operation *operation)
{
    operation->sort = Sort::Remove;
    operation->id = 1 + below(int(m_nextId));
    const bool wasThere = leave(operation->id);
    operation->fate = wasThere ? Fate::Done : Fate::Void;
    operation->sightings = {
        {.id = operation->id,
         .presence = wasThere ? Sighting::Presence::Present : Sighting::Presence::Absent}};
}

void StoryMaker::page(Operation *operation)
{
    constexpr std::size_t size = 20;
    operation->sort = Sort::Page;
    operation->listed = m_sorted;
    operation->isListComplete = operation->listed.size() < size;
    if (!operation->isListComplete)
        operation->listed.resize(size);
}

void StoryMaker::enter(RowNumber row)
{
    leave(m_history.rows.at(row).id);
    m_contents[m_history.rows.at(row).id] = row;
    m_sorted.insert(std::ranges::lower_bound(m_sorted, row, before()), row);
}

bool StoryMaker::leave(qint64 id)
{
    const auto at = m_contents.find(id);
    if (at == m_contents.end())
        return false;
    m_sorted.erase(std::ranges::lower_bound(m_sorted, at->second, before()));
    m_contents.erase(at);
    return true;
}

std::function<bool(RowNumber, RowNumber)> StoryMaker::before() const
{
    return [this](RowNumber left, RowNumber right) {
        return customers::precedes(m_history.rows.at(left), m_history.rows.at(right));
    };
}

customers::Customer StoryMaker::customer(qint64 id)
{
    return {.firstName = "First" + QByteArray::number(below(50)),
            .lastName = "Last" + QByteArray::number(below(50)),
            .age = 18 + below(70),
            .id = id};
}
