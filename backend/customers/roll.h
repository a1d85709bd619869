// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <memory>

namespace customers {

// Which state of the collection this is: opaque, equal only for equal contents; serves as ETag.
using Version = QByteArray;

// The sorted collection at one version. A value: copies share their chunks, cost nothing and may go
// to any thread. Each chunk holds about 16 KB of wire bytes, ready to be sent.
class Roll
{
public:
    Roll();

    Version version() const;
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }

    Customer at(qsizetype index) const; // O(log n); index in [0, size)
    std::optional<Customer> find(qint64 id) const; // O(log n)

    // The place of the first customer not before the given one. O(log n).
    qsizetype lowerBound(const Customer &customer) const;

    // The JSON array of all customers, and of a page of it.
    QByteArray json() const;
    QByteArray json(qsizetype from, qsizetype count) const;
};

} // namespace customers
