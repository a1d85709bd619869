// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/witness.h"

#include <algorithm>

namespace simulator {

using Fate = Operation::Fate;
using std::chrono::nanoseconds;

namespace {

struct Event
{
    nanoseconds when;
    bool isReturn; // of two at one time the call comes first: they may have overlapped
    quint32 operation;

    friend auto operator<=>(const Event &, const Event &) = default;
};

std::vector<Event> eventsOf(const History &history)
{
    std::vector<Event> events;
    for (quint32 index = 0; index < history.operations.size(); ++index) {
        const Operation &operation = history.operations[index];
        events.push_back({operation.called, false, index});
        if (operation.fate != Fate::Unknown)
            events.push_back({operation.returned, true, index});
    }
    std::ranges::sort(events);
    return events;
}

bool isMet(RowNumber required, RowNumber actual)
{
    return required == actual || (required == somebody && actual != nobody);
}

} // namespace

Witness::Witness(const CaseFile &file, quint64 seed, TimeCheck isOutOfTime)
    : m_file(file)
    , m_chance(seed)
    , m_isDaring(seed > 0)
    , m_isOutOfTime(std::move(isOutOfTime))
    , m_state(file.places())
    , m_stamps(file.places())
{
    for (Place place = 0; place < file.places(); ++place) {
        m_state[place] = file.initial(place);
        m_present += m_state[place] != nobody ? 1 : 0;
    }
}

Witness::Outcome Witness::search()
{
    for (const Event &event : eventsOf(m_file.history())) {
        if (m_isOutOfTime())
            return Outcome::Stopped;
        if (!event.isReturn) {
            begin(event.operation);
        } else if (!force(event.operation)) {
            m_failedAt = event.operation;
            return m_isOutOfTime() ? Outcome::Stopped : Outcome::Failed; // it may have given up
        }
    }
    return Outcome::Found;
}

void Witness::begin(quint32 index)
{
    const Operation &operation = m_file.operation(index);
    if (operation.fate == Fate::Unknown)
        return beginUnanswered(index);
    PendingList &list = isEffective(index) ? m_changers : m_observers;
    list.push_back(std::make_unique<Pending>(Pending{index, {}, {}, false}));
    Pending *pending = list.back().get();
    m_pending[index] = pending;
    for (const RowNumber row : operation.written)
        m_writers[row] = pending;
    fillNeeds(pending);
    if (pending->needs.empty() && !isEffective(index))
        finish(index);
}

void Witness::beginUnanswered(quint32 index)
{
    const Operation &operation = m_file.operation(index);
    for (const RowNumber row : operation.written)
        m_maybeWritten[row].push_back(index);
    if (operation.sort == Sort::Clear && !m_maybeCleared)
        m_maybeCleared = index;
    if (operation.sort == Sort::Remove)
        m_maybeRemoved.emplace(*m_file.placeOfId(operation.id), index);
}

// An operation that returns now has taken effect before, or does so at the latest here.
bool Witness::force(quint32 index)
{
    return satisfy(index) && takeEffect(index);
}

// Lets others take effect until nothing keeps this one from doing so.
bool Witness::satisfy(quint32 index)
{
    Pending *pending = pendingAt(index);
    if (!pending)
        return true;
    if (pending->isBusy)
        return false; // it would have to come before itself
    pending->isBusy = true;
    while ((pending = pendingAt(index))) {
        if (isEffective(index))
            fillNeeds(pending);
        if (pending->needs.empty())
            break;
        const auto [place, row] = firstNeed(pending->needs);
        if (m_isOutOfTime() || !(row == nobody ? remove(place) : supply(place, row)))
            return false;
    }
    if (pending)
        pending->isBusy = false;
    return true;
}

// Deletions first: what must be there afterwards must not be swept away by them.
std::pair<Place, RowNumber> Witness::firstNeed(const Needs &needs)
{
    std::pair<Place, RowNumber> first;
    for (const auto &[place, row] : needs) {
        first = {place, row};
        if (row == nobody)
            break;
    }
    return first;
}

bool Witness::supply(Place place, RowNumber row)
{
    if (row == somebody)
        return std::ranges::any_of(m_file.writes(place), [this, place](const auto &write) {
            return supply(place, write.row);
        });
    if (const Pending *writer = writerOf(row, nullptr)) {
        const quint32 index = writer->operation;
        return satisfy(index) && takeEffect(index);
    }
    return supplyUnanswered(place, row);
}

bool Witness::supplyUnanswered(Place place, RowNumber row)
{
    const auto maybe = m_maybeWritten.find(row);
    if (maybe == m_maybeWritten.end())
        return false;
    // A POST inserts only where nobody is; a PUT replaces.
    const auto canWrite = [this, place](quint32 index) {
        return m_state[place] == nobody || m_file.operation(index).sort == Sort::Put;
    };
    const auto source = std::ranges::find_if(maybe->second, canWrite);
    if (source == maybe->second.end())
        return false;
    const Effect effect{Sort::Put, place, {&row, 1}};
    letOthersPass(effect, nullptr);
    m_order.push_back(*source);
    apply(effect);
    return true;
}

bool Witness::remove(Place place)
{
    if (const Pending *remover = removerOf(place)) {
        const quint32 index = remover->operation;
        return satisfy(index) && takeEffect(index);
    }
    if (const auto maybe = m_maybeRemoved.find(place); maybe != m_maybeRemoved.end()) {
        letOthersPass({Sort::Remove, place, {}}, nullptr);
        m_order.push_back(maybe->second);
        apply({Sort::Remove, place, {}});
        return true;
    }
    if (!m_maybeCleared)
        return false;
    letOthersPass({Sort::Clear, 0, {}}, nullptr);
    m_order.push_back(*m_maybeCleared);
    apply({Sort::Clear, 0, {}});
    return true;
}

bool Witness::takeEffect(quint32 index)
{
    Pending *pending = pendingAt(index);
    if (!pending)
        return true;
    if (!isEffective(index)) {
        finish(index);
        return true;
    }
    const Effect effect = effectOf(m_file.operation(index));
    pending->isBusy = true;
    if (!letRivalsPass(*pending))
        return false;
    letOthersPass(effect, pending);
    pending->isBusy = false;
    if (!satisfy(index)) // what passed may have taken the ground from under it
        return false;
    finish(index);
    apply(effect);
    return true;
}

void Witness::apply(const Effect &effect)
{
    if (effect.sort == Sort::Clear)
        for (Place place = 0; place < m_state.size(); ++place)
            change(place, nobody);
    if (effect.sort == Sort::Remove)
        change(effect.place, nobody);
    for (const RowNumber row : effect.rows)
        change(m_file.placeOf(row), row);
    passSatisfied();
}

// What is under way and would be belied by the change takes effect before it, if it can.
void Witness::letOthersPass(const Effect &effect, const Pending *writer)
{
    const auto next = [&]() -> const Pending * {
        const Pending *best = nullptr;
        for (const auto &observer : m_observers)
            if (!observer->isBusy && isBrokenBy(*observer, effect)
                && (!best || observer->needs.size() < best->needs.size())
                && canPass(*observer, effect, writer))
                best = observer.get();
        return best;
    };
    while (const Pending *observer = next()) {
        const quint32 index = observer->operation;
        if (isLeftToChance() || !satisfy(index) || !takeEffect(index))
            return;
    }
}

// Only what is right so far can be broken.
bool Witness::isBrokenBy(const Pending &observer, const Effect &effect) const
{
    const auto breaks = [&](Place place, RowNumber row) {
        if (observer.needs.contains(place))
            return false;
        if (isPage(observer.operation))
            return !admits(observer, place, row);
        return isList(observer.operation) && m_state[place] != row;
    };
    if (effect.sort == Sort::Clear)
        return isList(observer.operation) && m_present > 0;
    if (effect.sort == Sort::Remove)
        return breaks(effect.place, nobody);
    return std::ranges::any_of(effect.rows,
                               [&](RowNumber row) { return breaks(m_file.placeOf(row), row); });
}

// A list that needs all to be gone comes after the deletion, not before it.
bool Witness::canPass(const Pending &observer, const Effect &effect, const Pending *writer) const
{
    if (effect.sort == Sort::Clear) {
        const auto isThere = [this](const auto &need) { return m_state[need.first] != nobody; };
        if (m_present == std::size_t(std::ranges::count_if(observer.needs, isThere)))
            return false;
    }
    return std::ranges::all_of(observer.needs, [&](const auto &need) {
        const auto &[place, row] = need;
        if (row == nobody)
            return singleRemoverOf(place) || m_maybeRemoved.contains(place);
        return row == somebody || writerOf(row, writer) || m_maybeWritten.contains(row);
    });
}

// Of two writes under one id the last is what later lists show: the other takes effect before it.
bool Witness::letRivalsPass(const Pending &writer)
{
    if (m_file.isGrowing())
        return true;
    const auto next = [&]() -> const Pending * {
        for (const auto &rival : m_changers)
            if (!rival->isBusy && rival.get() != &writer && mustPrecede(*rival, writer))
                return rival.get();
        return nullptr;
    };
    while (const Pending *rival = next()) {
        const quint32 index = rival->operation;
        if (isLeftToChance())
            return true;
        if (!satisfy(index) || !takeEffect(index))
            return false;
    }
    return true;
}

bool Witness::mustPrecede(const Pending &rival, const Pending &writer) const
{
    const Operation &last = m_file.operation(writer.operation);
    const Operation &first = m_file.operation(rival.operation);
    const auto after = std::max(last.returned, first.returned);
    const auto isLast = [&](Place place, RowNumber row) {
        return m_file.seenAfter(place, after) == row;
    };
    const auto touches = [&](const Operation &operation, Place place) {
        return operation.sort == Sort::Clear
            || (operation.sort == Sort::Remove && m_file.placeOfId(operation.id) == place)
            || std::ranges::any_of(operation.written,
                                   [&](RowNumber row) { return m_file.placeOf(row) == place; });
    };
    if (last.sort == Sort::Clear)
        return std::ranges::any_of(
            first.written, [&](RowNumber row) { return isLast(m_file.placeOf(row), nobody); });
    if (last.sort == Sort::Remove) {
        const Place place = *m_file.placeOfId(last.id);
        return first.sort == Sort::Put && touches(first, place) && isLast(place, nobody);
    }
    return std::ranges::any_of(last.written, [&](RowNumber row) {
        const Place place = m_file.placeOf(row);
        return touches(first, place) && isLast(place, row);
    });
}

// The first try keeps to the rules; later ones break one in eight.
bool Witness::isLeftToChance()
{
    return m_isDaring && m_chance() % 8 == 0;
}

Witness::Pending *Witness::writerOf(RowNumber row, const Pending *besides) const
{
    const auto at = m_writers.find(row);
    if (at == m_writers.end() || at->second->isBusy || at->second == besides)
        return nullptr;
    return at->second;
}

// Who removes one customer is preferred to who removes all.
Witness::Pending *Witness::removerOf(Place place) const
{
    if (Pending *single = singleRemoverOf(place))
        return single;
    const auto at = std::ranges::find_if(m_changers, [this](const auto &changer) {
        return !changer->isBusy && m_file.operation(changer->operation).sort == Sort::Clear;
    });
    return at == m_changers.end() ? nullptr : at->get();
}

Witness::Pending *Witness::singleRemoverOf(Place place) const
{
    const auto at = std::ranges::find_if(m_changers, [this, place](const auto &changer) {
        const Operation &operation = m_file.operation(changer->operation);
        return !changer->isBusy && operation.sort == Sort::Remove
            && m_file.placeOfId(operation.id) == place;
    });
    return at == m_changers.end() ? nullptr : at->get();
}

Witness::Pending *Witness::pendingAt(quint32 index) const
{
    const auto at = m_pending.find(index);
    return at == m_pending.end() ? nullptr : at->second;
}

Witness::Effect Witness::effectOf(const Operation &operation) const
{
    const Place place = operation.sort == Sort::Remove ? *m_file.placeOfId(operation.id) : Place(0);
    return {operation.sort, place, operation.written};
}

void Witness::change(Place place, RowNumber row)
{
    const RowNumber before = std::exchange(m_state[place], row);
    if (before == row)
        return;
    if (row != nobody)
        ++m_present;
    if (before != nobody)
        --m_present;
    for (const auto &observer : m_observers)
        followChange(observer.get(), place, before, row);
}

// What a whole list needs under an id that it does not need anything under is what is there: so the
// rows of a list need not be looked up.
void Witness::followChange(Pending *observer, Place place, RowNumber before, RowNumber row)
{
    if (isPage(observer->operation)) {
        const auto listed = observer->listed.find(place);
        if (admits(*observer, place, row))
            observer->needs.erase(place);
        else
            observer->needs[place] = listed == observer->listed.end() ? nobody : listed->second;
    } else if (!isList(observer->operation)) {
        fillNeeds(observer);
    } else if (const auto need = observer->needs.find(place); need == observer->needs.end()) {
        observer->needs.emplace(place, before);
    } else if (need->second == row) {
        observer->needs.erase(need);
    }
}

void Witness::fillNeeds(Pending *pending)
{
    pending->needs.clear();
    const Operation &operation = m_file.operation(pending->operation);
    if (!isWrite(operation.sort))
        return fillListNeeds(pending);
    const auto require = [&](Place place, RowNumber row) {
        if (!isMet(row, m_state[place]))
            pending->needs.emplace(place, row);
    };
    if (operation.sort == Sort::Post)
        for (const RowNumber row : operation.written)
            require(m_file.placeOf(row), nobody);
    for (const Sighting &sighting : operation.sightings)
        require(*m_file.placeOfId(sighting.id), rowSeen(sighting));
}

void Witness::fillListNeeds(Pending *pending)
{
    const bool keepsRows = isPage(pending->operation);
    ++m_stamp;
    std::size_t met = 0;
    for (const RowNumber row : m_file.operation(pending->operation).listed) {
        const Place place = m_file.placeOf(row);
        m_stamps[place] = m_stamp;
        if (keepsRows)
            pending->listed[place] = row;
        if (m_state[place] == row)
            ++met;
        else
            pending->needs.emplace(place, row);
    }
    if (met == m_present)
        return;
    for (Place place = 0; place < m_state.size(); ++place)
        if (m_state[place] != nobody && m_stamps[place] != m_stamp
            && (!keepsRows || !admits(*pending, place, m_state[place])))
            pending->needs.emplace(place, nobody);
}

// Whether a page allows this under an id: the row it shows, or, if it shows none, nobody or a row
// beyond its last.
bool Witness::admits(const Pending &page, Place place, RowNumber row) const
{
    const std::vector<RowNumber> &listed = m_file.operation(page.operation).listed;
    if (const auto at = page.listed.find(place); at != page.listed.end())
        return at->second == row;
    if (row == nobody || row == somebody || listed.empty())
        return true;
    const RowTable &rows = m_file.history().rows;
    return customers::precedes(rows.at(listed.back()), rows.at(row));
}

// A list, and whatever else changes nothing, takes effect as soon as it can: it takes no choice
// away from the others.
void Witness::passSatisfied()
{
    std::vector<quint32> satisfied;
    for (const auto &observer : m_observers)
        if (observer->needs.empty())
            satisfied.push_back(observer->operation);
    std::ranges::for_each(satisfied, [this](quint32 index) { finish(index); });
}

void Witness::finish(quint32 index)
{
    const Pending *pending = pendingAt(index);
    m_order.push_back(index);
    m_pending.erase(index);
    for (const RowNumber row : m_file.operation(index).written)
        if (const auto at = m_writers.find(row); at != m_writers.end() && at->second == pending)
            m_writers.erase(at);
    std::erase_if(isEffective(index) ? m_changers : m_observers,
                  [pending](const auto &each) { return each.get() == pending; });
}

bool Witness::isList(quint32 index) const
{
    const Operation &operation = m_file.operation(index);
    return !isWrite(operation.sort) && operation.isListComplete;
}

bool Witness::isPage(quint32 index) const
{
    return !m_file.operation(index).isListComplete;
}

bool Witness::isEffective(quint32 index) const
{
    const Operation &operation = m_file.operation(index);
    return operation.fate == Fate::Done
        && (!operation.written.empty() || operation.sort == Sort::Clear
            || operation.sort == Sort::Remove);
}

} // namespace simulator
