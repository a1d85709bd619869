// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/changelist.h"

#include <memory>

namespace customers {

// Which state of the collection this is: opaque, equal only for equal contents; serves as ETag.
using Version = QByteArray;

// The version of a collection that nobody has written to.
inline constexpr QByteArrayView untouched = "0:";

// The sorted collection at one version. A value: copies share their chunks, cost nothing and may go
// to any thread. Each chunk holds about 16 KB of wire bytes, ready to be sent.
class Roll
{
public:
    // A stretch of the array's wire bytes, shared with the roll: whole customers, with commas
    // between them, none at the ends. "[", the chunks with commas between and "]" make the whole.
    struct Chunk
    {
        QByteArray bytes;
        quint64 serial = 0; // equal serials in this process mean equal bytes
        qsizetype count = 0; // customers in it
    };

    // Which names are wanted: those that begin so. Empty: all.
    struct Prefixes
    {
        QByteArray lastName;
        QByteArray firstName;
    };

    struct Page
    {
        QByteArray json; // the array
        qsizetype count = 0; // customers in it
        std::optional<Customer> last; // its last one, when more follow: where the next page begins
    };

    Roll(); // nobody, untouched
    static Roll of(const std::vector<Customer> &customers, Version version); // in any order

    Version version() const;
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }

    Customer at(qsizetype index) const; // O(log n); index in [0, size)
    std::vector<Customer> customers(qsizetype from, qsizetype count) const; // what there is of it
    std::optional<Customer> find(qint64 id) const; // O(log n)

    // The place of the first customer not before the given one, and of the first after it. O(log
    // n).
    qsizetype lowerBound(const Customer &customer) const;
    qsizetype upperBound(const Customer &customer) const;

    // The next version: the changes in their order, the last one for an id decides.
    Roll changed(const ChangeList &changes, Version version) const;
    Roll changed(const std::vector<Change> &changes, Version version) const;

    // The JSON array of all customers, and of a page of it.
    QByteArray json() const;
    QByteArray json(qsizetype from, qsizetype count) const;
    qsizetype jsonSize() const; // bytes of json(). O(1).

    qsizetype chunkCount() const;
    Chunk chunk(qsizetype index) const; // O(log n); index in [0, chunkCount)

    // Those with the wanted names, from the first after `after`, at most `limit` of them.
    Page page(const Prefixes &prefixes, const std::optional<Customer> &after,
              qsizetype limit) const;

    qsizetype count(const Prefixes &prefixes) const; // customers with the wanted names

private:
    friend class RollBuilder;

    struct Contents;
    explicit Roll(std::shared_ptr<const Contents> contents);

    qint64 largestId() const;
    template <typename Visit>
    void eachStretch(qsizetype from, qsizetype count, Visit visit) const;
    std::pair<qsizetype, qsizetype> range(QByteArrayView lastName) const;

    std::shared_ptr<const Contents> m_contents;
};

} // namespace customers
