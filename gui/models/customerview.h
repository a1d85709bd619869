// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"

#include <QMetaType>
#include <QSet>

#include <array>
#include <functional>
#include <memory>

namespace gui {

enum class CustomerOrder { Stored, FirstName, Age, Id };

// Which customers are to be seen, and how.
struct CustomerFilter
{
    QString text; // begins a name, or is an id; empty: everyone
    int youngest = 0; // years
    int oldest = customers::oldest;
    CustomerOrder order = CustomerOrder::Stored;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool hasAges() const { return youngest > 0 || oldest < customers::oldest; }
    bool hidesAny() const { return !text.isEmpty() || hasAges(); }

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

// The rows of a roll that a filter lets through, in its order. A value: copies cost nothing and may
// go to any thread.
class CustomerView
{
public:
    using Ages = std::array<qsizetype, customers::oldest + 1>; // customers by years

    CustomerView() = default;

    // Looks through the roll: some 100 ms for a million. Gives up, with what there is, as soon as
    // `isStale` says that nobody wants it any more.
    static CustomerView of(customers::Roll roll, CustomerFilter filter,
                           const std::function<bool()> &isStale);

    const customers::Roll &roll() const { return m_roll; }
    const CustomerFilter &filter() const { return m_filter; }
    qsizetype size() const { return m_rows ? qsizetype(m_rows->size()) : m_roll.size(); }
    const Ages &ages() const { return *m_ages; } // of those whose name or id match
    qint64 largestId() const { return m_largestId; } // on the whole roll; 0 when it is empty
    qsizetype place(qsizetype row) const { return m_rows ? (*m_rows)[std::size_t(row)] : row; }

    std::vector<customers::Customer> customers(qsizetype from, qsizetype count) const;
    std::optional<qsizetype> rowOf(const customers::Customer &customer) const; // O(log² n)

private:
    void sort();

    customers::Roll m_roll;
    CustomerFilter m_filter;
    std::shared_ptr<const std::vector<quint32>> m_rows; // places on the roll; null: all, as stored
    std::shared_ptr<const Ages> m_ages = std::make_shared<Ages>();
    qint64 m_largestId = 0;
};

// The ids of customers that came or changed between two rolls, found by looking only into chunks
// that the two do not share; at most `most` of them.
QSet<qint64> changedIds(const customers::Roll &before, const customers::Roll &after,
                        qsizetype most);

} // namespace gui

Q_DECLARE_METATYPE(gui::CustomerView)
