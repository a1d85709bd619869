// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"
#include "backend/simulator/verdict.h"

#include <functional>

namespace simulator {

// An id by its place in a CaseFile, from 0.
using Place = quint32;

// Whether the check must end, once and for all; an empty one is never asked.
using TimeCheck = std::function<bool()>;

// A row that is there; which, nobody saw.
inline constexpr RowNumber somebody = nobody - 1;

// What a sighting says is under its id: a row, somebody or nobody.
RowNumber rowSeen(const Sighting &sighting);

// A history made ready for reasoning: ids numbered densely, and for each id who wrote it and which
// lists showed it when. The history outlives it. When the time is over before it is ready, it is
// not to be asked.
class CaseFile
{
public:
    struct Write
    {
        quint32 operation; // index into the history
        RowNumber row;
    };

    // Lists are taken in the order of their returns; a span is a stretch of them that shows the
    // same under one id.
    struct Span
    {
        RowNumber row; // or nobody
        quint32 first; // indices into lists()
        quint32 last;
    };

    // Somebody looked at one id and found this: by a page, or by a refusal.
    struct View
    {
        quint32 operation;
        RowNumber row; // or nobody, or somebody
    };

    explicit CaseFile(const History &history, const TimeCheck &isOutOfTime = {});

    const History &history() const { return m_history; }
    const Operation &operation(quint32 index) const { return m_history.operations[index]; }
    std::size_t places() const { return m_ids.size(); }
    qint64 idAt(Place place) const { return m_ids[place]; }
    Place placeOf(RowNumber row) const { return m_placeOfRow[row]; }
    std::optional<Place> placeOfId(qint64 id) const;

    const std::vector<quint32> &lists() const { return m_lists; } // whole lists: operation indices
    const std::vector<Span> &spans(Place place) const { return m_spans[place]; }
    const std::vector<Write> &writes(Place place) const { return m_writes[place]; }
    const std::vector<View> &views(Place place) const { return m_views[place]; }
    const std::vector<quint32> &removals(Place place) const { return m_removals[place]; }
    const std::vector<quint32> &clears() const { return m_clears; }
    bool isWritten(RowNumber row) const { return m_isWritten[row]; }

    // Nothing ever replaces or removes: each list then tells of each insert whether it was before.
    bool isGrowing() const { return m_isGrowing; }

    // The list of a span that was called last; O(1).
    const Operation &latestCalled(const Span &span) const;
    const Operation &earliestReturned(const Span &span) const
    {
        return operation(m_lists[span.first]);
    }

    // What the first list called after a time shows under an id; empty when there is none.
    std::optional<RowNumber> seenAfter(Place place, std::chrono::nanoseconds when) const;

    bool hasPages() const { return m_hasPages; }

    // What an id had at the start: certain for a growing history, the likeliest for others.
    RowNumber initial(Place place) const;

private:
    static RowNumber firstSeen(const std::vector<View> &views);
    Place numbered(qint64 id);
    void numberIds();
    void fileWrites();
    void fileViews();
    void fileLists(const TimeCheck &isOutOfTime);
    void showRow(Place place, RowNumber row, quint32 list);
    void rankCalls();
    void rankFirstCalled();

    const History &m_history;
    std::vector<qint64> m_ids;
    QHash<qint64, Place> m_places;
    std::vector<Place> m_placeOfRow;
    std::vector<quint8> m_isWritten;
    std::vector<quint32> m_lists;
    std::vector<std::vector<Span>> m_spans;
    std::vector<std::vector<Write>> m_writes;
    std::vector<std::vector<View>> m_views;
    std::vector<std::vector<quint32>> m_removals;
    std::vector<quint32> m_clears;
    // Lists by call, each with the one that returned first of those called then or later.
    std::vector<std::pair<std::chrono::nanoseconds, quint32>> m_firstCalledFrom;
    std::vector<std::vector<quint32>> m_latest; // [k][i]: the latest called of 2^k lists from i
    bool m_isGrowing = true;
    bool m_hasPages = false;
};

} // namespace simulator
