// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/rollbuilder.h"

#include "backend/customers/rollcontents.h"

#include <QtEndian>

#include <cstring>

namespace customers {

namespace {

// What stands before the names of each customer.
struct Header
{
    qint64 id;
    qint32 age;
    quint16 lastName; // bytes
    quint16 firstName;
};

quint64 beginning(QByteArrayView name)
{
    char bytes[8] = {};
    std::memcpy(bytes, name.data(), std::size_t(std::min(name.size(), qsizetype(8))));
    return qFromBigEndian<quint64>(bytes);
}

} // namespace

void RollBuilder::add(const CustomerView &customer)
{
    const Header header{customer.id, customer.age, quint16(customer.lastName.size()),
                        quint16(customer.firstName.size())};
    m_ids.push_back({customer.id, m_customers.size()});
    m_customers.append(reinterpret_cast<const char *>(&header), sizeof header);
    m_customers += customer.lastName;
    m_customers += customer.firstName;
}

CustomerView RollBuilder::at(qsizetype offset) const
{
    Header header;
    const char *begin = m_customers.constData() + offset;
    std::memcpy(&header, begin, sizeof header);
    const char *names = begin + sizeof header;
    return {{names + header.lastName, qsizetype(header.firstName)},
            {names, qsizetype(header.lastName)},
            header.age,
            header.id};
}

// By id, of equal ones only the last added.
void RollBuilder::sortIds()
{
    std::sort(m_ids.begin(), m_ids.end(), [](const IdKey &left, const IdKey &right) {
        return left.id != right.id ? left.id < right.id : left.offset > right.offset;
    });
    const auto end =
        std::unique(m_ids.begin(), m_ids.end(),
                    [](const IdKey &left, const IdKey &right) { return left.id == right.id; });
    m_ids.erase(end, m_ids.end());
}

Roll RollBuilder::build(Version version) &&
{
    sortIds();
    std::vector<Key> keys;
    keys.reserve(m_ids.size());
    IdPageWriter pages;
    for (const IdKey &key : m_ids) {
        pages.add(at(key.offset));
        keys.push_back({beginning(at(key.offset).lastName), key.offset});
    }
    m_ids = {};
    std::sort(keys.begin(), keys.end(), [this](const Key &left, const Key &right) {
        return left.begin != right.begin ? left.begin < right.begin
                                         : compare(at(left.offset), at(right.offset)) < 0;
    });
    StretchWriter stretches;
    for (const Key &key : keys)
        stretches.add(at(key.offset));
    m_customers = {};
    return Roll(std::make_shared<Roll::Contents>(
        Roll::Contents{std::move(version), Shelf<Stretch>::of(std::move(stretches).stretches()),
                       Shelf<IdPage>::of(std::move(pages).pages())}));
}

Roll Roll::of(const std::vector<Customer> &customers, Version version)
{
    RollBuilder builder;
    for (const Customer &customer : customers)
        builder.add(CustomerView::of(customer));
    return std::move(builder).build(std::move(version));
}

} // namespace customers
