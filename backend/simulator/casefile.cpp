// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/casefile.h"

#include <algorithm>
#include <bit>

namespace simulator {

using Fate = Operation::Fate;

RowNumber rowSeen(const Sighting &sighting)
{
    switch (sighting.presence) {
    case Sighting::Presence::Absent:
        return nobody;
    case Sighting::Presence::Present:
        return somebody;
    case Sighting::Presence::Held:
        return sighting.row;
    }
    Q_UNREACHABLE();
}

CaseFile::CaseFile(const History &history, const TimeCheck &isOutOfTime)
    : m_history(history)
{
    numberIds();
    fileWrites();
    fileViews();
    fileLists(isOutOfTime);
    rankCalls();
    rankFirstCalled();
}

std::optional<Place> CaseFile::placeOfId(qint64 id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.cend() ? std::nullopt : std::optional(*at);
}

Place CaseFile::numbered(qint64 id)
{
    const auto at = m_places.constFind(id);
    if (at != m_places.cend())
        return *at;
    const auto place = Place(m_ids.size());
    m_ids.push_back(id);
    m_places.insert(id, place);
    return place;
}

void CaseFile::numberIds()
{
    for (RowNumber row = 0; row < m_history.rows.size(); ++row)
        m_placeOfRow.push_back(numbered(m_history.rows.at(row).id));
    for (const Operation &operation : m_history.operations) {
        if (operation.id != 0)
            numbered(operation.id);
        for (const Sighting &sighting : operation.sightings)
            numbered(sighting.id);
    }
    m_spans.resize(places());
    m_writes.resize(places());
    m_views.resize(places());
    m_removals.resize(places());
    m_isWritten.resize(m_history.rows.size());
}

void CaseFile::fileWrites()
{
    for (quint32 index = 0; index < m_history.operations.size(); ++index) {
        const Operation &operation = m_history.operations[index];
        for (const RowNumber row : operation.written) {
            m_writes[m_placeOfRow[row]].push_back({index, row});
            m_isWritten[row] = true;
        }
        if (operation.fate == Fate::Void)
            continue;
        if (operation.sort == Sort::Clear)
            m_clears.push_back(index);
        if (operation.sort == Sort::Remove)
            m_removals[numbered(operation.id)].push_back(index);
        if (isWrite(operation.sort) && operation.sort != Sort::Post)
            m_isGrowing = false;
    }
}

void CaseFile::fileViews()
{
    for (quint32 index = 0; index < m_history.operations.size(); ++index) {
        const Operation &operation = m_history.operations[index];
        if (!operation.isListComplete) {
            m_hasPages = true;
            for (const RowNumber row : operation.listed)
                m_views[m_placeOfRow[row]].push_back({index, row});
        }
        for (const Sighting &sighting : operation.sightings)
            m_views[*placeOfId(sighting.id)].push_back({index, rowSeen(sighting)});
    }
}

void CaseFile::fileLists(const TimeCheck &isOutOfTime)
{
    for (quint32 index = 0; index < m_history.operations.size(); ++index) {
        const Operation &operation = m_history.operations[index];
        if (!isWrite(operation.sort) && operation.fate == Fate::Done && operation.isListComplete)
            m_lists.push_back(index);
    }
    std::ranges::stable_sort(
        m_lists, {}, [this](quint32 index) { return m_history.operations[index].returned; });
    std::vector<quint32> shown(places(), ~quint32(0)); // by which list last
    const std::vector<RowNumber> *before = nullptr;
    for (quint32 list = 0; list < m_lists.size(); ++list) {
        if (isOutOfTime && isOutOfTime())
            return;
        const std::vector<RowNumber> &rows = operation(m_lists[list]).listed;
        for (const RowNumber row : rows) {
            shown[m_placeOfRow[row]] = list;
            showRow(m_placeOfRow[row], row, list);
        }
        if (before)
            for (const RowNumber row : *before)
                if (shown[m_placeOfRow[row]] != list)
                    showRow(m_placeOfRow[row], nobody, list);
        before = &rows;
    }
    if (!m_lists.empty())
        for (Place place = 0; place < places(); ++place)
            if (m_spans[place].empty())
                m_spans[place].push_back({nobody, 0, 0});
    for (std::vector<Span> &spans : m_spans)
        for (std::size_t at = 0; at < spans.size(); ++at)
            spans[at].last =
                at + 1 < spans.size() ? spans[at + 1].first - 1 : quint32(m_lists.size() - 1);
}

void CaseFile::showRow(Place place, RowNumber row, quint32 list)
{
    std::vector<Span> &spans = m_spans[place];
    if (spans.empty() && list > 0)
        spans.push_back({nobody, 0, 0});
    if (spans.empty() || spans.back().row != row)
        spans.push_back({row, list, list});
}

void CaseFile::rankFirstCalled()
{
    for (quint32 list = 0; list < m_lists.size(); ++list)
        m_firstCalledFrom.emplace_back(operation(m_lists[list]).called, list);
    std::ranges::sort(m_firstCalledFrom);
    for (std::size_t at = m_firstCalledFrom.size(); at-- > 1;)
        m_firstCalledFrom[at - 1].second =
            std::min(m_firstCalledFrom[at - 1].second, m_firstCalledFrom[at].second);
}

// A sparse table of maxima: m_latest[k][i] answers for the 2^k lists from i.
void CaseFile::rankCalls()
{
    const auto called = [this](quint32 list) { return operation(m_lists[list]).called; };
    m_latest.emplace_back(m_lists.size());
    for (quint32 list = 0; list < m_lists.size(); ++list)
        m_latest[0][list] = list;
    for (std::size_t width = 2; width <= m_lists.size(); width *= 2) {
        const std::vector<quint32> &half = m_latest.back();
        std::vector<quint32> whole(m_lists.size() - width + 1);
        for (std::size_t from = 0; from < whole.size(); ++from)
            whole[from] = std::max(half[from], half[from + width / 2],
                                   [&](quint32 a, quint32 b) { return called(a) < called(b); });
        m_latest.push_back(std::move(whole));
    }
}

std::optional<RowNumber> CaseFile::seenAfter(Place place, std::chrono::nanoseconds when) const
{
    const auto later = std::ranges::upper_bound(m_firstCalledFrom, when, {},
                                                &decltype(m_firstCalledFrom)::value_type::first);
    if (later == m_firstCalledFrom.end())
        return {};
    const auto span = std::ranges::upper_bound(m_spans[place], later->second, {}, &Span::first);
    return std::prev(span)->row;
}

const Operation &CaseFile::latestCalled(const Span &span) const
{
    const auto length = span.last - span.first + 1;
    const auto level = std::size_t(std::bit_width(length)) - 1;
    const Operation &left = operation(m_lists[m_latest[level][span.first]]);
    const Operation &right =
        operation(m_lists[m_latest[level][span.last + 1 - (quint32(1) << level)]]);
    return left.called < right.called ? right : left;
}

// The first of the views; a later one tells who, if the first has just seen somebody.
RowNumber CaseFile::firstSeen(const std::vector<View> &views)
{
    if (views.empty() || views.front().row != somebody)
        return views.empty() ? nobody : views.front().row;
    const auto named =
        std::ranges::find_if(views, [](const View &view) { return view.row < somebody; });
    return named == views.end() ? somebody : named->row;
}

RowNumber CaseFile::initial(Place place) const
{
    const auto isAcknowledged = [this](const Write &write) {
        return operation(write.operation).fate == Fate::Done;
    };
    if (m_isGrowing && std::ranges::any_of(m_writes[place], isAcknowledged))
        return nobody; // an insertion succeeds only where nobody is
    const std::vector<Span> &spans = m_spans[place];
    if (spans.empty())
        return firstSeen(m_views[place]);
    if (m_isGrowing && std::ranges::find(spans, nobody, &Span::row) != spans.end())
        return nobody;
    const RowNumber first = spans.front().row;
    return m_isGrowing || first == nobody || !m_isWritten[first] ? first : nobody;
}

} // namespace simulator
