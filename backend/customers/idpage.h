// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/stretch.h"

namespace customers {

// A leaf of the roll by id: a few hundred customers in a compact form, so that one is found by its
// id without a look at the chunks. Immutable, hence safe on any thread.
class IdPage
{
public:
    static constexpr qsizetype mostWeight = 16 * 1024; // bytes
    static constexpr qsizetype leastWeight = 4 * 1024;

    IdPage() = default;

    qsizetype size() const { return qsizetype(m_entries.size()); }
    qsizetype weight() const { return m_names.size() + size() * qsizetype(sizeof(Entry)); }

    qint64 id(qsizetype row) const { return m_entries[std::size_t(row)].id; }
    CustomerView at(qsizetype row) const; // as long as the page lives
    bool isAfter(qsizetype row, const Edit &edit) const { return id(row) > edit.customer.id; }

    using Take = std::function<void(const std::shared_ptr<const IdPage> &)>;
    void edited(std::span<const Edit> edits, const Take &take) const;
    static std::shared_ptr<const IdPage> joined(const IdPage &left, const IdPage &right);

private:
    friend class IdPageWriter;

    // 16 bytes, since a million of these are in memory.
    struct Entry
    {
        qint64 id;
        quint32 end; // of the names
        quint16 lastName; // bytes; the rest is the firstName
        quint16 age;
    };

    qsizetype begin(qsizetype row) const; // of its names

    QByteArray m_names;
    std::vector<Entry> m_entries;
};

// Writes customers, by rising id, into pages of at most a weight.
class IdPageWriter
{
public:
    explicit IdPageWriter(qsizetype most = IdPage::mostWeight);

    void add(const CustomerView &customer);
    void add(const IdPage &page, qsizetype from, qsizetype to); // rows [from, to)
    std::vector<std::shared_ptr<const IdPage>> pages() &&;

private:
    void finish();

    qsizetype weight() const;

    qsizetype m_most;
    base::ByteBuilder m_names; // of the page that is being written
    IdPage m_page;
    std::vector<std::shared_ptr<const IdPage>> m_pages;
};

} // namespace customers
