// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/roll.h"

#include "backend/customers/json.h"

#include <algorithm>
#include <atomic>
#include <map>

namespace customers {

struct Roll::Contents
{
    std::vector<Customer> rows;
    Version version = untouched.toByteArray();
    quint64 serial = 0;
};

namespace {

quint64 nextSerial()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

bool matches(const Customer &customer, const Roll::Prefixes &prefixes)
{
    return customer.lastName.startsWith(prefixes.lastName)
        && customer.firstName.startsWith(prefixes.firstName);
}

} // namespace

Roll::Roll()
    : m_contents(std::make_shared<Contents>())
{ }

Roll::Roll(std::shared_ptr<const Contents> contents)
    : m_contents(std::move(contents))
{ }

Roll Roll::of(std::vector<Customer> customers, Version version)
{
    std::sort(customers.begin(), customers.end(), precedes);
    return Roll(std::make_shared<Contents>(
        Contents{std::move(customers), std::move(version), nextSerial()}));
}

Version Roll::version() const
{
    return m_contents->version;
}

qsizetype Roll::size() const
{
    return qsizetype(m_contents->rows.size());
}

Customer Roll::at(qsizetype index) const
{
    return m_contents->rows[std::size_t(index)];
}

std::vector<Customer> Roll::customers(qsizetype from, qsizetype count) const
{
    const auto begin = m_contents->rows.begin() + std::min(from, size());
    return {begin, begin + std::min<qsizetype>(count, m_contents->rows.end() - begin)};
}

std::optional<Customer> Roll::find(qint64 id) const
{
    const auto found = std::find_if(m_contents->rows.begin(), m_contents->rows.end(),
                                    [id](const Customer &row) { return row.id == id; });
    return found == m_contents->rows.end() ? std::nullopt : std::optional(*found);
}

qsizetype Roll::lowerBound(const Customer &customer) const
{
    const auto &rows = m_contents->rows;
    return std::lower_bound(rows.begin(), rows.end(), customer, precedes) - rows.begin();
}

qsizetype Roll::upperBound(const Customer &customer) const
{
    const auto &rows = m_contents->rows;
    return std::upper_bound(rows.begin(), rows.end(), customer, precedes) - rows.begin();
}

Roll Roll::changed(std::vector<Change> changes, Version version) const
{
    std::map<qint64, Customer> rows;
    for (const Customer &row : m_contents->rows)
        rows[row.id] = row;
    for (Change &change : changes) {
        if (change.customer)
            rows[change.id] = std::move(*change.customer);
        else
            rows.erase(change.id);
    }
    std::vector<Customer> customers;
    for (auto &[id, customer] : rows)
        customers.push_back(std::move(customer));
    return of(std::move(customers), std::move(version));
}

QByteArray Roll::json() const
{
    return toJson(m_contents->rows);
}

QByteArray Roll::json(qsizetype from, qsizetype count) const
{
    return toJson(customers(from, count));
}

qsizetype Roll::jsonSize() const
{
    return json().size();
}

qsizetype Roll::chunkCount() const
{
    return isEmpty() ? 0 : 1;
}

Roll::Chunk Roll::chunk(qsizetype) const
{
    const QByteArray whole = json();
    return {whole.mid(1, whole.size() - 2), m_contents->serial};
}

Roll::Page Roll::page(const Prefixes &prefixes, const std::optional<Customer> &after,
                      qsizetype limit) const
{
    std::vector<Customer> wanted;
    for (qsizetype i = after ? upperBound(*after) : 0; i < size(); ++i) {
        if (!matches(at(i), prefixes))
            continue;
        if (qsizetype(wanted.size()) == limit)
            return {toJson(wanted), limit, wanted.back()};
        wanted.push_back(at(i));
    }
    return {toJson(wanted), qsizetype(wanted.size()), {}};
}

} // namespace customers
