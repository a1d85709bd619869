// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/history.h"

#include <algorithm>
#include <unordered_map>

namespace customers {

History::History(qint64 newest)
    : m_oldest(newest)
{ }

void History::prepend(const Step &step, std::span<const Change> changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        m_changes.add(*change);
    m_steps.push_back({m_oldest, step.count, step.when.isValid() ? step.when.toSecsSinceEpoch() : 0,
                       step.writer, m_changes.size(), step.act, Time::Exact});
    m_oldest = step.before;
}

// A deletion is not stamped: it was not before what was written before it.
void History::complete(Reach reach, std::vector<Author> authors)
{
    m_reach = reach;
    m_authors = std::move(authors);
    qint64 latest = 0;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (step->seconds == 0) {
            step->time = Time::Earliest;
            step->seconds = latest;
        }
        latest = step->seconds;
    }
}

History::Moment History::moment(std::size_t index) const
{
    if (index == 0)
        return {.number = m_oldest, .when = {}, .author = {}};
    const Kept &step = m_steps[m_steps.size() - index];
    return {step.number,
            step.act,
            step.count,
            step.seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(step.seconds).toUTC(),
            step.time,
            step.writer < m_authors.size() ? m_authors[step.writer] : Author()};
}

qint64 History::number(std::size_t index) const
{
    return index == 0 ? m_oldest : m_steps[m_steps.size() - index].number;
}

std::optional<std::size_t> History::find(qint64 number) const
{
    if (number == m_oldest)
        return 0;
    const auto found = std::ranges::lower_bound(m_steps, number, std::greater(), &Kept::number);
    if (found == m_steps.end() || found->number != number)
        return {};
    return std::size_t(m_steps.end() - found);
}

// Follows the steps from the oldest on. What an id was before its first change is known from an
// earlier one, from what the change itself needed, from the undo of its deletion, or because nobody
// else can have been there.
class Folding
{
public:
    explicit Folding(const History &history)
        : m_history(history)
        , m_isWhole(history.reach() == History::Reach::Beginning)
    { }

    void arrive(std::size_t from);
    void go(std::size_t from, std::size_t to);
    Difference result() const;

private:
    using Place = std::size_t; // of a change
    enum class Before { Known, Lost, Removed }; // the last is told by an undo that comes next

    struct Span
    {
        Before before;
        std::optional<Place> first; // where what it was is found, if it was known and there
        Place last = 0;
        int era = 0; // of the last change
    };

    template <typename Visit>
    void eachChange(std::size_t index, Visit visit) const;
    const History::Kept &step(std::size_t index) const;
    std::optional<CustomerView> customer(std::optional<Place> place) const;
    Span begin(Place place, const History::Kept &step);
    static void follow(Span &span, Place place, History::Act act);
    void clear(qint64 count);
    qint64 present() const;
    std::optional<Difference::Row> row(qint64 id, const Span &span) const;

    const History &m_history;
    bool m_isWhole; // who is not among m_start was not there
    std::unordered_map<qint64, Place> m_start;
    std::unordered_map<qint64, Span> m_spans;
    int m_era = 0; // grows whenever all are deleted
    qint64 m_unnamed = 0;
};

const History::Kept &Folding::step(std::size_t index) const
{
    return m_history.m_steps[m_history.m_steps.size() - index];
}

template <typename Visit>
void Folding::eachChange(std::size_t index, Visit visit) const
{
    const std::size_t newer = m_history.m_steps.size() - index;
    const Place begin = newer == 0 ? 0 : m_history.m_steps[newer - 1].end;
    for (Place place = step(index).end; place > begin; --place)
        visit(place - 1);
}

std::optional<CustomerView> Folding::customer(std::optional<Place> place) const
{
    return place ? m_history.m_changes.customer(*place) : std::nullopt;
}

void Folding::arrive(std::size_t from)
{
    for (std::size_t index = 1; index <= from; ++index) {
        if (step(index).act == History::Act::Cleared) {
            m_start.clear();
            m_isWhole = true;
        }
        eachChange(index, [this](Place place) { m_start[m_history.m_changes.id(place)] = place; });
    }
}

void Folding::go(std::size_t from, std::size_t to)
{
    for (std::size_t index = from + 1; index <= to; ++index) {
        if (step(index).act == History::Act::Cleared)
            clear(step(index).count);
        eachChange(index, [this, &step = step(index)](Place place) {
            const qint64 id = m_history.m_changes.id(place);
            auto span = m_spans.find(id);
            if (span == m_spans.end())
                span = m_spans.emplace(id, begin(place, step)).first;
            else
                follow(span->second, place, step.act);
            span->second.last = place;
            span->second.era = m_era;
        });
    }
}

Folding::Span Folding::begin(Place place, const History::Kept &step)
{
    using Act = History::Act;
    if (const auto start = m_start.find(m_history.m_changes.id(place)); start != m_start.end())
        return {Before::Known, start->second};
    if (m_isWhole)
        return {Before::Known, {}};
    if (m_era > 0 && step.act == Act::Restored) { // as it was when all were deleted
        m_unnamed = std::max<qint64>(m_unnamed - 1, 0);
        return {Before::Known, place};
    }
    if (m_era > 0 || step.act == Act::Added || step.act == Act::Restored)
        return {Before::Known, {}};
    return {step.act == Act::Removed ? Before::Removed : Before::Lost, {}};
}

// What comes back is as it was when it was deleted.
void Folding::follow(Span &span, Place place, History::Act act)
{
    if (span.before != Before::Removed)
        return;
    const bool isBack = act == History::Act::Restored;
    span.before = isBack ? Before::Known : Before::Lost;
    span.first = isBack ? std::optional(place) : std::nullopt;
}

// Whoever is not named here was there from before what the history tells, and is counted alone.
void Folding::clear(qint64 count)
{
    if (!m_isWhole && m_era == 0)
        m_unnamed = std::max<qint64>(count - present(), 0);
    ++m_era;
}

qint64 Folding::present() const
{
    const auto untouched = std::ranges::count_if(m_start, [this](const auto &start) {
        return !m_spans.contains(start.first) && customer(start.second);
    });
    const auto touched = std::ranges::count_if(
        m_spans, [this](const auto &span) { return customer(span.second.last).has_value(); });
    return qint64(untouched + touched);
}

std::optional<Difference::Row> Folding::row(qint64 id, const Span &span) const
{
    using Kind = Difference::Kind;
    const auto owned = [](const CustomerView &view) { return view.customer(); };
    const auto before = customer(span.first);
    const auto after = span.era == m_era ? customer(span.last) : std::nullopt;
    const bool wasThere = before || span.before != Before::Known;
    if (!wasThere && !after)
        return {};
    const Kind kind = !wasThere ? Kind::Added : after ? Kind::Changed : Kind::Removed;
    Difference::Row row{kind, id, {}, {}};
    if (before)
        row.before = owned(*before);
    if (after)
        row.after = owned(*after);
    return before && row.before == row.after ? std::nullopt : std::optional(std::move(row));
}

Difference Folding::result() const
{
    Difference difference{{}, m_unnamed};
    const auto add = [this, &difference](qint64 id, const Span &span) {
        if (auto found = row(id, span))
            difference.rows.push_back(std::move(*found));
    };
    for (const auto &[id, span] : m_spans)
        add(id, span);
    if (m_era > 0)
        for (const auto &[id, place] : m_start)
            if (!m_spans.contains(id))
                add(id, {Before::Known, place, 0, -1});
    std::ranges::sort(difference.rows, [](const auto &left, const auto &right) {
        const auto &one = left.after ? left.after : left.before;
        const auto &other = right.after ? right.after : right.before;
        if (one && other)
            return precedes(*one, *other);
        return one || other ? one.has_value() : left.id < right.id;
    });
    return difference;
}

qsizetype Difference::count(Kind kind) const
{
    return std::ranges::count(rows, kind, &Row::kind) + (kind == Kind::Removed ? unnamed : 0);
}

Difference difference(const History &history, std::size_t from, std::size_t to)
{
    Q_ASSERT(from <= to && to < history.size());
    Folding folding(history);
    folding.arrive(from);
    folding.go(from, to);
    return folding.result();
}

} // namespace customers
