// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/contradiction.h"

#include "backend/simulator/wording.h"

#include <QStringList>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

using Fate = Operation::Fate;

constexpr std::size_t mostOperations = 600; // looked at; the square of it is computed

// Why one operation must precede another; the row that shows it, or nobody for time alone.
struct Edge
{
    bool exists = false;
    RowNumber row = nobody;
};

class Circles
{
public:
    Circles(const CaseFile &file, quint32 near, const TimeCheck &isOutOfTime)
        : m_file(file)
        , m_isOutOfTime(isOutOfTime)
    {
        choose(near);
        stampRows();
    }

    std::optional<Violation> shortest();

private:
    void choose(quint32 near);
    void stampRows();
    Edge edge(std::size_t from, std::size_t to) const;
    std::vector<std::size_t> shortestFrom(std::size_t start, std::size_t limit) const;
    Violation told(const std::vector<std::size_t> &circle) const;
    const Operation &at(std::size_t node) const { return m_file.operation(m_nodes[node]); }
    bool lists(std::size_t node, RowNumber row) const;
    QString name(const Operation &operation) const;

    const CaseFile &m_file;
    const TimeCheck &m_isOutOfTime;
    std::vector<quint32> m_nodes;
    std::vector<std::vector<RowNumber>> m_sorted; // rows of each node that is a list
    std::vector<std::vector<std::size_t>> m_next;
};

// The operations whose time is nearest to the one that found no place.
void Circles::choose(quint32 near)
{
    const Operation &center = m_file.operation(near);
    const auto distance = [&](quint32 index) {
        const Operation &operation = m_file.operation(index);
        return std::max(
            std::max(operation.called - center.returned, center.called - operation.returned),
            std::chrono::nanoseconds(0));
    };
    for (quint32 index = 0; index < m_file.history().operations.size(); ++index) {
        const Operation &operation = m_file.operation(index);
        if (operation.fate == Fate::Done && operation.isListComplete)
            m_nodes.push_back(index);
    }
    std::ranges::stable_sort(m_nodes, {}, distance);
    if (m_nodes.size() > mostOperations)
        m_nodes.resize(mostOperations);
}

void Circles::stampRows()
{
    m_sorted.resize(m_nodes.size());
    for (std::size_t node = 0; node < m_nodes.size() && !m_isOutOfTime(); ++node) {
        m_sorted[node] = at(node).listed;
        std::ranges::sort(m_sorted[node]);
    }
    m_next.resize(m_nodes.size());
    for (std::size_t from = 0; from < m_nodes.size() && !m_isOutOfTime(); ++from)
        for (std::size_t to = 0; to < m_nodes.size(); ++to)
            if (from != to && edge(from, to).exists)
                m_next[from].push_back(to);
}

bool Circles::lists(std::size_t node, RowNumber row) const
{
    return std::ranges::binary_search(m_sorted[node], row);
}

Edge Circles::edge(std::size_t from, std::size_t to) const
{
    const Operation &left = at(from);
    const Operation &right = at(to);
    if (left.returned < right.called)
        return {true, nobody};
    if (left.sort == Sort::Post && !isWrite(right.sort))
        for (const RowNumber row : left.written)
            if (lists(to, row))
                return {true, row};
    if (!isWrite(left.sort) && right.sort == Sort::Post)
        for (const RowNumber row : right.written)
            if (!lists(from, row))
                return {true, row};
    return {};
}

std::vector<std::size_t> Circles::shortestFrom(std::size_t start, std::size_t limit) const
{
    std::vector<std::size_t> before(m_nodes.size(), m_nodes.size());
    std::vector<std::size_t> depth(m_nodes.size());
    std::deque<std::size_t> queue{start};
    while (!queue.empty()) {
        const std::size_t node = queue.front();
        queue.pop_front();
        if (depth[node] + 1 >= limit)
            return {};
        for (const std::size_t next : m_next[node]) {
            if (next == start) {
                std::vector<std::size_t> circle;
                for (std::size_t back = node; back != start; back = before[back])
                    circle.push_back(back);
                circle.push_back(start);
                std::ranges::reverse(circle);
                return circle;
            }
            if (before[next] == m_nodes.size()) {
                before[next] = node;
                depth[next] = depth[node] + 1;
                queue.push_back(next);
            }
        }
    }
    return {};
}

std::optional<Violation> Circles::shortest()
{
    std::vector<std::size_t> best;
    for (std::size_t start = 0; start < m_nodes.size() && best.size() != 2; ++start) {
        if (m_isOutOfTime())
            return {};
        const std::size_t limit = best.empty() ? m_nodes.size() + 1 : best.size();
        if (auto circle = shortestFrom(start, limit); !circle.empty())
            best = std::move(circle);
    }
    if (best.empty())
        return {};
    return told(best);
}

QString Circles::name(const Operation &operation) const
{
    return u"%1 %2"_s.arg(sortName(operation.sort)).arg(operation.number);
}

Violation Circles::told(const std::vector<std::size_t> &circle) const
{
    Violation violation{.sort = Violation::Sort::TornList};
    QStringList reasons;
    violation.from = at(circle.front()).called;
    for (std::size_t step = 0; step < circle.size(); ++step) {
        const std::size_t to = circle[(step + 1) % circle.size()];
        const Operation &left = at(circle[step]);
        const Operation &right = at(to);
        const RowNumber row = edge(circle[step], to).row;
        violation.requests.push_back(left.number);
        violation.from = std::min(violation.from, left.called);
        violation.to = std::max(violation.to, left.returned);
        if (row == nobody) {
            reasons << u"%1 was answered before %2 was sent"_s.arg(name(left), name(right));
            continue;
        }
        const customers::Customer &customer = m_file.history().rows.at(row);
        violation.customers.push_back(customer);
        reasons << (isWrite(left.sort)
                        ? u"%1 lists %2 of %3"_s.arg(name(right), inWords(customer), name(left))
                        : u"%1 lacks %2 of %3"_s.arg(name(left), inWords(customer), name(right)));
    }
    std::ranges::sort(violation.requests);
    violation.words = u"No order of requests explains that %1."_s.arg(reasons.join(u", and "_s));
    return violation;
}

} // namespace

std::optional<Violation> circleNear(const CaseFile &file, quint32 operation,
                                    const TimeCheck &isOutOfTime)
{
    return Circles(file, operation, isOutOfTime).shortest();
}

} // namespace simulator
