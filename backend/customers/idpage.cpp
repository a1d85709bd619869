// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/idpage.h"

#include <algorithm>

namespace customers {

qsizetype IdPage::begin(qsizetype row) const
{
    return row == 0 ? 0 : m_entries[std::size_t(row - 1)].end;
}

CustomerView IdPage::at(qsizetype row) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    const auto names = QByteArrayView(m_names).sliced(begin(row), entry.end - begin(row));
    return {names.sliced(entry.lastName), names.first(entry.lastName), entry.age, entry.id};
}

void IdPage::edited(std::span<const Edit> edits, const Take &take) const
{
    qsizetype estimate = weight();
    for (const Edit &edit : edits)
        if (edit.action == Edit::Action::Put)
            estimate += qsizetype(sizeof(Entry)) + edit.customer.firstName.size()
                + edit.customer.lastName.size();
    const qsizetype parts = (estimate + mostWeight - 1) / mostWeight;
    IdPageWriter writer(parts > 1 ? estimate / parts + 1 : mostWeight);
    qsizetype row = 0;
    for (const Edit &edit : edits) {
        const auto from = m_entries.begin() + row;
        const auto to = std::partition_point(from, m_entries.end(), [&edit](const Entry &entry) {
            return entry.id < edit.customer.id;
        });
        writer.add(*this, row, row + (to - from));
        row += to - from;
        if (row < size() && id(row) == edit.customer.id)
            ++row;
        if (edit.action == Edit::Action::Put)
            writer.add(edit.customer);
    }
    writer.add(*this, row, size());
    for (const auto &page : std::move(writer).pages())
        take(page);
}

std::shared_ptr<const IdPage> IdPage::joined(const IdPage &left, const IdPage &right)
{
    IdPageWriter writer(left.weight() + right.weight() + 1);
    writer.add(left, 0, left.size());
    writer.add(right, 0, right.size());
    return std::move(writer).pages().front();
}

IdPageWriter::IdPageWriter(qsizetype most)
    : m_most(most)
{ }

qsizetype IdPageWriter::weight() const
{
    return m_names.size() + m_page.weight();
}

void IdPageWriter::add(const CustomerView &customer)
{
    m_names += customer.lastName;
    m_names += customer.firstName;
    m_page.m_entries.push_back({customer.id, quint32(m_names.size()),
                                quint16(customer.lastName.size()), quint16(customer.age)});
    if (weight() >= m_most)
        finish();
}

void IdPageWriter::add(const IdPage &page, qsizetype from, qsizetype to)
{
    while (from < to) {
        const qsizetype start = page.begin(from);
        const qsizetype room = m_most - weight();
        const auto first = page.m_entries.begin() + from;
        const auto fits = std::partition_point(
            first, page.m_entries.begin() + to, [&](const IdPage::Entry &entry) {
                const qsizetype rows = &entry - &*first + 1;
                return entry.end - start + rows * qsizetype(sizeof(IdPage::Entry)) <= room;
            });
        const qsizetype count = std::min<qsizetype>(fits - first + 1, to - from); // one beyond
        const qsizetype shift = m_names.size() - start;
        m_names += QByteArrayView(page.m_names).sliced(start, first[count - 1].end - start);
        for (IdPage::Entry entry : std::span(first, std::size_t(count))) {
            entry.end = quint32(entry.end + shift);
            m_page.m_entries.push_back(entry);
        }
        from += count;
        if (weight() >= m_most)
            finish();
    }
}

void IdPageWriter::finish()
{
    m_page.m_names = m_names.view().toByteArray();
    m_names.clear();
    m_page.m_entries.shrink_to_fit();
    m_pages.push_back(std::make_shared<const IdPage>(std::move(m_page)));
    m_page = IdPage();
}

std::vector<std::shared_ptr<const IdPage>> IdPageWriter::pages() &&
{
    if (m_page.size() > 0)
        finish();
    return std::move(m_pages);
}

} // namespace customers
