// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/recorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

constexpr std::size_t mostListed = 40'000'000; // 160 MB of row numbers

Operation bare(const Request &request, nanoseconds called)
{
    Operation operation;
    operation.number = request.number;
    operation.sort = request.sort;
    operation.called = called;
    operation.id = request.id;
    return operation;
}

std::optional<Sighting> sightingOf(const RefusedRow &row, RowTable *rows)
{
    if (row.code == "not_found"_L1)
        return Sighting{.id = row.id, .presence = Sighting::Presence::Absent};
    if (row.code != "id_taken"_L1)
        return {};
    if (!row.existing)
        return Sighting{.id = row.id, .presence = Sighting::Presence::Present};
    return Sighting{
        .id = row.id, .presence = Sighting::Presence::Held, .row = rows->numberOf(*row.existing)};
}

bool isAbsence(const Sighting &sighting)
{
    return sighting.presence == Sighting::Presence::Absent;
}

} // namespace

Recorder::Recorder(int requests)
    : m_last(quint32(requests))
{ }

void Recorder::begin(const Request &request, nanoseconds called)
{
    if (wants(request.number)) {
        m_begun = std::max(m_begun, request.number);
        ++m_wantedOpen;
        return;
    }
    m_isWhole = false;
    if (m_wantedOpen > 0 && isWrite(request.sort))
        addOpen(request, called);
}

void Recorder::addOpen(const Request &request, nanoseconds called)
{
    Operation operation = bare(request, called);
    for (const customers::Customer &row : request.rows)
        operation.written.push_back(m_history.rows.numberOf(row));
    m_late.push_back(std::move(operation));
}

void Recorder::end(const Request &request, const Judgement &judgement, int sends,
                   nanoseconds called, nanoseconds returned)
{
    if (!wants(request.number))
        return;
    --m_wantedOpen;
    const bool isUnknown = judgement.fate == Operation::Fate::Unknown;
    // A sound answer is to one of the copies that were sent; any other may have been done.
    const int open = isWrite(request.sort) ? std::max(sends, 1) - (isUnknown ? 0 : 1) : 0;
    for (int copy = 0; copy < open; ++copy)
        addOpen(request, called);
    if (isUnknown || (judgement.fate == Operation::Fate::Void && judgement.refused.empty()))
        return;
    if (open == 0)
        addTakenByItself(request, judgement, called);
    Operation operation = operationOf(request, judgement);
    operation.called = called;
    operation.returned = returned;
    m_listed += operation.listed.size();
    m_history.operations.push_back(std::move(operation));
    if (m_listed > mostListed)
        m_last = std::min(m_last, m_begun);
}

// An id taken by the very row that was sent: the request may have arrived twice, as not every
// client tells, and the first have inserted it.
void Recorder::addTakenByItself(const Request &request, const Judgement &judgement,
                                nanoseconds called)
{
    for (const RefusedRow &refused : judgement.refused) {
        const auto sent = std::ranges::find(request.rows, refused.id, &customers::Customer::id);
        if (refused.existing && sent != request.rows.end() && *refused.existing == *sent) {
            Operation operation = bare(request, called);
            operation.written = {m_history.rows.numberOf(*sent)};
            m_late.push_back(std::move(operation));
        }
    }
}

Operation Recorder::operationOf(const Request &request, const Judgement &judgement)
{
    Operation operation = bare(request, {});
    operation.fate = judgement.fate;
    const bool isRead = !isWrite(request.sort);
    std::vector<RowNumber> &numbers = isRead ? operation.listed : operation.written;
    numbers.reserve(judgement.rows.size());
    for (const customers::Customer &row : judgement.rows)
        numbers.push_back(m_history.rows.numberOf(row));
    for (const RefusedRow &row : judgement.refused)
        if (const auto sighting = sightingOf(row, &m_history.rows))
            operation.sightings.push_back(*sighting);
    if (request.sort == Sort::Page)
        operation.isListComplete = int(judgement.rows.size()) < request.pageSize;
    if (request.sort == Sort::Remove && judgement.outcome == Outcome::Accepted) {
        m_hasRemoved = true;
        operation.sightings.push_back({.id = request.id, .presence = Sighting::Presence::Present});
    }
    return operation;
}

History Recorder::take()
{
    // A server that never removed anybody has answered 404 because it lacks the route.
    if (!m_hasRemoved)
        for (Operation &operation : m_history.operations)
            std::erase_if(operation.sightings, isAbsence);
    std::ranges::move(m_late, std::back_inserter(m_history.operations));
    m_late.clear();
    return std::exchange(m_history, {});
}

} // namespace simulator
