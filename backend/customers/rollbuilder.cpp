// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/rollbuilder.h"

#include "backend/customers/rollcontents.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <future>

namespace customers {

namespace {

constexpr qsizetype wordSize = 8; // bytes

// What stands before the names of each customer. Behind each name stands a zero, and behind both so
// many more that whole words can be read.
struct Header
{
    qint64 id;
    qint32 age;
    quint16 lastName; // bytes
    quint16 firstName;
};

// In the order of the ids, as numbers without a sign.
quint64 wordOf(qint64 id)
{
    return quint64(id) ^ (quint64(1) << 63);
}

} // namespace

void RollBuilder::add(const CustomerView &customer)
{
    const Header header{customer.id, customer.age, quint16(customer.lastName.size()),
                        quint16(customer.firstName.size())};
    m_ids.push_back({wordOf(customer.id), m_customers.size()});
    m_customers.append(reinterpret_cast<const char *>(&header), sizeof header);
    m_customers.append(customer.lastName).append('\0').append(customer.firstName);
    m_customers.append(wordSize, '\0');
    m_hasZero = m_hasZero || customer.lastName.contains('\0') || customer.firstName.contains('\0');
}

CustomerView RollBuilder::at(qsizetype offset) const
{
    Header header;
    const char *begin = m_customers.constData() + offset;
    std::memcpy(&header, begin, sizeof header);
    const char *names = begin + sizeof header;
    return {{names + header.lastName + 1, qsizetype(header.firstName)},
            {names, qsizetype(header.lastName)},
            header.age,
            header.id};
}

// The next bytes of both names, as a number that compares as they do.
quint64 RollBuilder::nameWord(const Key &key, qsizetype index) const
{
    const qsizetype names = key.offset + qsizetype(sizeof(Header));
    return qFromBigEndian<quint64>(m_customers.constData() + names + index * wordSize);
}

bool RollBuilder::hasNameWord(const Key &key, qsizetype index) const
{
    const CustomerView customer = at(key.offset);
    return index * wordSize < customer.lastName.size() + customer.firstName.size() + 2;
}

// By id, of equal ones only the last added.
void RollBuilder::sortIds()
{
    std::sort(m_ids.begin(), m_ids.end(), [](const Key &left, const Key &right) {
        return left.word != right.word ? left.word < right.word : left.offset > right.offset;
    });
    const auto end = std::unique(m_ids.begin(), m_ids.end(), [](const Key &left, const Key &right) {
        return left.word == right.word;
    });
    m_ids.erase(end, m_ids.end());
}

// A word at a time: customers who share their names so far are looked at once for each word, rather
// than at each comparison, which would be one of memory far apart. Those with equal names are
// sorted by id.
void RollBuilder::sortNames(std::span<Key> keys, qsizetype index) const
{
    const bool isNamed = hasNameWord(keys.front(), index);
    for (Key &key : keys)
        key.word = isNamed ? nameWord(key, index) : wordOf(at(key.offset).id);
    std::sort(keys.begin(), keys.end(),
              [](const Key &left, const Key &right) { return left.word < right.word; });
    for (auto from = keys.begin(); isNamed && from != keys.end();) {
        const auto to = std::find_if(from, keys.end(),
                                     [&from](const Key &key) { return key.word != from->word; });
        if (to - from > 1)
            sortNames({from, to}, index + 1);
        from = to;
    }
}

Shelf<IdPage> RollBuilder::pages() const
{
    IdPageWriter writer;
    for (const Key &key : m_ids)
        writer.add(at(key.offset));
    return Shelf<IdPage>::of(std::move(writer).pages());
}

Shelf<Stretch> RollBuilder::stretches(std::vector<Key> keys) const
{
    if (m_hasZero)
        std::sort(keys.begin(), keys.end(), [this](const Key &left, const Key &right) {
            return compare(at(left.offset), at(right.offset)) < 0;
        });
    else if (!keys.empty())
        sortNames(keys, 0);
    StretchWriter writer;
    for (const Key &key : keys)
        writer.add(at(key.offset));
    return Shelf<Stretch>::of(std::move(writer).stretches());
}

Roll RollBuilder::build(Version version) &&
{
    constexpr std::size_t worthAThread = 10'000; // customers
    sortIds();
    auto order =
        std::async(m_ids.size() < worthAThread ? std::launch::deferred
                                               : std::launch::async | std::launch::deferred,
                   [this] { return stretches(m_ids); });
    Shelf<IdPage> ids = pages();
    return Roll(std::make_shared<Roll::Contents>(
        Roll::Contents{std::move(version), order.get(), std::move(ids)}));
}

Roll Roll::of(const std::vector<Customer> &customers, Version version)
{
    RollBuilder builder;
    for (const Customer &customer : customers)
        builder.add(CustomerView::of(customer));
    return std::move(builder).build(std::move(version));
}

} // namespace customers
