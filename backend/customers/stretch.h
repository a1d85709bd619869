// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/bytebuilder.h"
#include "backend/customers/customer.h"

#include <functional>
#include <memory>
#include <span>

namespace customers {

// A customer that lies in somebody else's memory.
struct CustomerView
{
    QByteArrayView firstName;
    QByteArrayView lastName;
    int age = 0;
    qint64 id = 0;

    static CustomerView of(const Customer &customer);
    Customer customer() const;
};

std::strong_ordering compare(const CustomerView &left, const CustomerView &right);

// What becomes of a place in a leaf: a customer goes in, in place of the one with the same key if
// there is one, or out.
struct Edit
{
    enum class Action { Put, Take };

    CustomerView customer;
    Action action = Action::Put;
};

// A leaf of the roll in order: a stretch of customers as the wire bytes of a JSON array, commas
// between them. Immutable, hence safe on any thread.
class Stretch
{
public:
    static constexpr qsizetype mostWeight = 16 * 1024; // bytes; a single customer may have more
    static constexpr qsizetype leastWeight = 4 * 1024;

    Stretch() = default;

    qsizetype size() const { return qsizetype(m_rows.size()); }
    qsizetype weight() const { return m_bytes.size(); }
    const QByteArray &bytes() const { return m_bytes; }
    quint64 serial() const { return m_serial; } // another one for each in this process

    QByteArrayView json(qsizetype from, qsizetype to) const; // rows [from, to), not none
    Customer at(qsizetype row) const;
    bool hasFirstName(qsizetype row, QByteArrayView prefix) const;

    // How the row's customer stands to another, in the order of the collection.
    std::strong_ordering compare(qsizetype row, const CustomerView &other) const;
    // How the row's lastName stands to a prefix: equal when it begins so.
    std::strong_ordering compareLastName(qsizetype row, QByteArrayView prefix) const;
    bool isAfter(qsizetype row, const Edit &edit) const;

    using Take = std::function<void(const std::shared_ptr<const Stretch> &)>;
    void edited(std::span<const Edit> edits, const Take &take) const;
    static std::shared_ptr<const Stretch> joined(const Stretch &left, const Stretch &right);

private:
    friend class StretchWriter;

    // Where a row ends, and the lengths of its names as they are written. 8 bytes, since a million
    // of these are in memory.
    struct Row
    {
        quint32 end : 31;
        quint32 isEscaped : 1; // a name has a backslash; all others are compared as they stand
        quint16 firstName;
        quint16 lastName;
    };

    qsizetype begin(qsizetype row) const;
    QByteArrayView writtenFirstName(qsizetype row) const;
    QByteArrayView writtenLastName(qsizetype row) const;
    qint64 id(qsizetype row) const;

    QByteArray m_bytes;
    std::vector<Row> m_rows;
    quint64 m_serial = 0;
};

// Writes customers, in their order, into stretches of at most a weight.
class StretchWriter
{
public:
    explicit StretchWriter(qsizetype most = Stretch::mostWeight);

    void add(const CustomerView &customer);
    void add(const Stretch &other, qsizetype from, qsizetype to); // rows [from, to)
    std::vector<std::shared_ptr<const Stretch>> stretches() &&;

private:
    void finish();

    qsizetype m_most;
    base::ByteBuilder m_bytes; // of the stretch that is being written
    Stretch m_stretch;
    std::vector<std::shared_ptr<const Stretch>> m_stretches;
};

} // namespace customers
