// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/casefile.h"

#include <memory>
#include <random>
#include <span>
#include <unordered_map>

namespace simulator {

// Looks for an order of the operations that explains every answer, by going through the calls and
// returns as they came and letting operations take effect as late as they can: a write when it
// returns or when a list that returns shows it, a list as soon as the collection equals it. Before
// a write takes effect, the lists under way that lack it do. Where nothing is ever removed these
// choices are forced, so that failing proves there is no order. Where deletions leave a choice, the
// next list called afterwards tells which of two writes was the last; some of these choices are
// left to chance, and another try may fare better.
class Witness
{
public:
    enum class Outcome { Found, Failed, Stopped };

    Witness(const CaseFile &file, quint64 seed, TimeCheck isOutOfTime);

    Outcome search();
    const std::vector<quint32> &order() const { return m_order; } // operation indices
    quint32 failedAt() const { return m_failedAt; } // the operation that found no place

private:
    using Needs = std::unordered_map<Place, RowNumber>; // what must become true under these ids

    // An answered operation that has not taken effect yet.
    struct Pending
    {
        quint32 operation;
        Needs needs; // what keeps it from taking effect now
        Needs listed; // of a page: its rows
        bool isBusy = false; // being given its turn
    };
    using PendingList = std::vector<std::unique_ptr<Pending>>; // by call

    // What a write does to the collection.
    struct Effect
    {
        Sort sort;
        Place place; // of a removal
        std::span<const RowNumber> rows; // of the others
    };

    void begin(quint32 index);
    void beginUnanswered(quint32 index);
    bool force(quint32 index);
    bool satisfy(quint32 index);
    static std::pair<Place, RowNumber> firstNeed(const Needs &needs);
    bool supply(Place place, RowNumber row);
    bool supplyUnanswered(Place place, RowNumber row);
    bool remove(Place place);
    bool takeEffect(quint32 index);
    void apply(const Effect &effect);
    void letOthersPass(const Effect &effect, const Pending *writer);
    bool isBrokenBy(const Pending &observer, const Effect &effect) const;
    bool canPass(const Pending &observer, const Effect &effect, const Pending *writer) const;
    bool letRivalsPass(const Pending &writer);
    bool mustPrecede(const Pending &rival, const Pending &writer) const;
    Pending *writerOf(RowNumber row, const Pending *besides) const;
    Pending *removerOf(Place place) const;
    Pending *singleRemoverOf(Place place) const;
    Pending *pendingAt(quint32 index) const;
    Effect effectOf(const Operation &operation) const;

    bool isLeftToChance();

    void change(Place place, RowNumber row);
    void followChange(Pending *observer, Place place, RowNumber before, RowNumber row);
    void fillNeeds(Pending *pending);
    void fillListNeeds(Pending *pending);
    bool admits(const Pending &page, Place place, RowNumber row) const;
    void passSatisfied();
    void finish(quint32 index);

    bool isList(quint32 index) const;
    bool isPage(quint32 index) const;
    bool isEffective(quint32 index) const; // it changes something

    const CaseFile &m_file;
    std::mt19937_64 m_chance;
    bool m_isDaring;
    TimeCheck m_isOutOfTime;
    std::vector<RowNumber> m_state; // by place
    std::size_t m_present = 0;
    PendingList m_observers;
    PendingList m_changers;
    std::unordered_map<quint32, Pending *> m_pending; // both, by operation
    std::unordered_map<RowNumber, Pending *> m_writers; // the changers, by what they write
    std::unordered_map<RowNumber, std::vector<quint32>> m_maybeWritten; // by unanswered requests
    std::unordered_map<Place, quint32> m_maybeRemoved;
    std::optional<quint32> m_maybeCleared;
    std::vector<quint32> m_stamps; // by place
    quint32 m_stamp = 0;
    std::vector<quint32> m_order;
    quint32 m_failedAt = 0;
};

} // namespace simulator
