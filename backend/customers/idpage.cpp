// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/idpage.h"

namespace customers {

CustomerView IdPage::at(qsizetype row) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    const qsizetype begin = row == 0 ? 0 : m_entries[std::size_t(row - 1)].end;
    const auto names = QByteArrayView(m_names).sliced(begin, entry.end - begin);
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
        for (; row < size() && id(row) < edit.customer.id; ++row)
            writer.add(at(row));
        if (row < size() && id(row) == edit.customer.id)
            ++row;
        if (edit.action == Edit::Action::Put)
            writer.add(edit.customer);
    }
    for (; row < size(); ++row)
        writer.add(at(row));
    for (const auto &page : std::move(writer).pages())
        take(page);
}

std::shared_ptr<const IdPage> IdPage::joined(const IdPage &left, const IdPage &right)
{
    IdPageWriter writer(left.weight() + right.weight() + 1);
    for (const IdPage *page : {&left, &right})
        for (qsizetype row = 0; row < page->size(); ++row)
            writer.add(page->at(row));
    return std::move(writer).pages().front();
}

IdPageWriter::IdPageWriter(qsizetype most)
    : m_most(most)
{ }

void IdPageWriter::add(const CustomerView &customer)
{
    m_page.m_names += customer.lastName;
    m_page.m_names += customer.firstName;
    m_page.m_entries.push_back({customer.id, quint32(m_page.m_names.size()),
                                quint16(customer.lastName.size()), quint16(customer.age)});
    if (m_page.weight() >= m_most)
        finish();
}

void IdPageWriter::finish()
{
    m_page.m_names.squeeze();
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
