// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customerview.h"

#include <QHash>

#include <algorithm>

using customers::Customer;
using customers::Roll;

namespace gui {

namespace {

constexpr qsizetype stride = 4096; // customers taken from the roll at once

// Whether a customer is meant by what was typed.
class Wanted
{
public:
    explicit Wanted(const QString &text)
        : m_words(text.simplified().toCaseFolded())
        , m_id(m_words.toLongLong())
        , m_isAscii(std::ranges::all_of(m_words, [](QChar c) { return c.unicode() < 0x80; }))
        , m_bytes(m_words.toUtf8())
    { }

    bool operator()(const Customer &customer) const
    {
        return m_words.isEmpty() || (m_id > 0 && customer.id == m_id) || begins(customer.lastName)
            || begins(customer.firstName) || begins(customer.firstName + ' ' + customer.lastName)
            || begins(customer.lastName + ' ' + customer.firstName)
            || begins(customer.lastName + ", " + customer.firstName);
    }

private:
    // Most of a million names are decided by a few bytes; decoding them all would be felt.
    bool begins(const QByteArray &name) const
    {
        if (m_isAscii)
            return name.size() >= m_bytes.size()
                && qstrnicmp(name.constData(), m_bytes.constData(), size_t(m_bytes.size())) == 0;
        return QString::fromUtf8(name).toCaseFolded().startsWith(m_words);
    }

    QString m_words;
    qint64 m_id;
    bool m_isAscii;
    QByteArray m_bytes;
};

template <typename Visit>
void forEach(const Roll &roll, const std::function<bool()> &isStale, Visit visit)
{
    for (qsizetype from = 0; from < roll.size() && !isStale(); from += stride) {
        qsizetype place = from;
        for (const Customer &customer : roll.customers(from, stride))
            visit(place++, customer);
    }
}

} // namespace

CustomerView CustomerView::of(Roll roll, CustomerFilter filter,
                              const std::function<bool()> &isStale)
{
    CustomerView view;
    view.m_roll = std::move(roll);
    view.m_filter = std::move(filter);
    const Wanted isWanted(view.m_filter.text);
    const bool isRearranged = view.m_filter.hidesAny()
        || view.m_filter.order != CustomerOrder::Stored
        || view.m_filter.direction == Qt::DescendingOrder;
    auto ages = std::make_shared<Ages>();
    auto rows = std::make_shared<std::vector<quint32>>();
    forEach(view.m_roll, isStale, [&](qsizetype place, const Customer &customer) {
        view.m_largestId = std::max(view.m_largestId, customer.id);
        if (!isWanted(customer))
            return;
        ++(*ages)[std::size_t(std::clamp(customer.age, 0, customers::oldest))];
        if (isRearranged && customer.age >= view.m_filter.youngest
            && customer.age <= view.m_filter.oldest)
            rows->push_back(quint32(place));
    });
    view.m_ages = std::move(ages);
    if (isRearranged) {
        view.m_rows = std::move(rows);
        view.sort();
    }
    return view;
}

void CustomerView::sort()
{
    auto rows = std::make_shared<std::vector<quint32>>(*m_rows);
    const auto sortBy = [&](auto key) {
        std::vector<std::pair<decltype(key(Customer())), quint32>> keyed;
        keyed.reserve(rows->size());
        for (const quint32 place : *rows)
            keyed.emplace_back(key(m_roll.at(place)), place);
        std::ranges::sort(keyed);
        std::ranges::transform(keyed, rows->begin(), [](const auto &pair) { return pair.second; });
    };
    switch (m_filter.order) {
    case CustomerOrder::Stored:
        break;
    case CustomerOrder::FirstName:
        sortBy([](const Customer &customer) { return customer.firstName; });
        break;
    case CustomerOrder::Age:
        sortBy([](const Customer &customer) { return customer.age; });
        break;
    case CustomerOrder::Id:
        sortBy([](const Customer &customer) { return customer.id; });
        break;
    }
    if (m_filter.direction == Qt::DescendingOrder)
        std::ranges::reverse(*rows);
    m_rows = std::move(rows);
}

std::vector<Customer> CustomerView::customers(qsizetype from, qsizetype count) const
{
    if (!m_rows)
        return m_roll.customers(from, count);
    std::vector<Customer> found;
    for (qsizetype row = from; row < std::min(from + count, size()); ++row)
        found.push_back(m_roll.at(place(row)));
    return found;
}

std::optional<qsizetype> CustomerView::rowOf(const Customer &customer) const
{
    const qsizetype at = m_roll.lowerBound(customer);
    if (at >= m_roll.size() || m_roll.at(at).id != customer.id)
        return {};
    if (!m_rows)
        return at;
    const auto key = [this](quint32 place) {
        const Customer one = m_roll.at(place);
        const auto order = m_filter.order;
        return std::tuple(order == CustomerOrder::FirstName ? one.firstName : QByteArray(),
                          order == CustomerOrder::Age      ? qint64(one.age)
                              : order == CustomerOrder::Id ? one.id
                                                           : 0,
                          place);
    };
    const bool isDescending = m_filter.direction == Qt::DescendingOrder;
    const auto found = std::ranges::lower_bound(
        *m_rows, key(quint32(at)),
        [isDescending](const auto &left, const auto &right) {
            return isDescending ? right < left : left < right;
        },
        key);
    if (found == m_rows->end() || *found != quint32(at))
        return {};
    return found - m_rows->begin();
}

QSet<qint64> changedIds(const Roll &before, const Roll &after, qsizetype most)
{
    QSet<quint64> known;
    for (qsizetype i = 0; i < before.chunkCount(); ++i)
        known.insert(before.chunk(i).serial);
    QSet<qint64> changed;
    qsizetype first = 0;
    for (qsizetype i = 0; i < after.chunkCount() && changed.size() < most; ++i) {
        const auto chunk = after.chunk(i);
        const auto customers = known.contains(chunk.serial) ? std::vector<Customer>()
                                                            : after.customers(first, chunk.count);
        first += chunk.count;
        for (const Customer &customer : customers) {
            const qsizetype at = before.lowerBound(customer);
            if (at < before.size() && before.at(at) == customer)
                continue;
            changed.insert(customer.id);
            if (changed.size() == most)
                break;
        }
    }
    return changed;
}

} // namespace gui
