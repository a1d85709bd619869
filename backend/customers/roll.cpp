// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/roll.h"

#include "backend/customers/idpage.h"
#include "backend/customers/rollcontents.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace customers {

Roll::Roll()
    : m_contents(std::make_shared<Contents>())
{ }

Roll::Roll(std::shared_ptr<const Contents> contents)
    : m_contents(std::move(contents))
{ }

Version Roll::version() const
{
    return m_contents->version;
}

qsizetype Roll::size() const
{
    return m_contents->order.size();
}

Customer Roll::at(qsizetype index) const
{
    const auto place = m_contents->order.at(index);
    return place.leaf->at(place.row);
}

std::vector<Customer> Roll::customers(qsizetype from, qsizetype count) const
{
    std::vector<Customer> customers;
    eachStretch(from, count, [&customers](const Stretch &stretch, qsizetype begin, qsizetype end) {
        for (qsizetype row = begin; row < end; ++row)
            customers.push_back(stretch.at(row));
    });
    return customers;
}

std::optional<Customer> Roll::find(qint64 id) const
{
    const auto &ids = m_contents->ids;
    const qsizetype index =
        ids.partitionPoint([id](const IdPage &page, qsizetype row) { return page.id(row) < id; });
    if (index == ids.size())
        return {};
    const auto place = ids.at(index);
    return place.leaf->id(place.row) == id ? std::optional(place.leaf->at(place.row).customer())
                                           : std::nullopt;
}

qsizetype Roll::lowerBound(const Customer &customer) const
{
    const auto wanted = CustomerView::of(customer);
    return m_contents->order.partitionPoint([&wanted](const Stretch &stretch, qsizetype row) {
        return stretch.compare(row, wanted) < 0;
    });
}

qsizetype Roll::upperBound(const Customer &customer) const
{
    const auto wanted = CustomerView::of(customer);
    return m_contents->order.partitionPoint([&wanted](const Stretch &stretch, qsizetype row) {
        return stretch.compare(row, wanted) <= 0;
    });
}

// Less than any id there could be, where there is nobody.
qint64 Roll::largestId() const
{
    const auto &ids = m_contents->ids;
    if (ids.size() == 0)
        return std::numeric_limits<qint64>::min();
    const auto place = ids.at(ids.size() - 1);
    return place.leaf->id(place.row);
}

// Calls visit(stretch, begin, end) for the rows of each leaf in [from, from + count).
template <typename Visit>
void Roll::eachStretch(qsizetype from, qsizetype count, Visit visit) const
{
    const qsizetype end = std::min(size(), from + std::min(count, size()));
    while (from < end) {
        const auto place = m_contents->order.at(from);
        const qsizetype rows = std::min(place.leaf->size() - place.row, end - from);
        visit(*place.leaf, place.row, place.row + rows);
        from += rows;
    }
}

QByteArray Roll::json() const
{
    return json(0, size());
}

QByteArray Roll::json(qsizetype from, qsizetype count) const
{
    QByteArray json = "["_ba;
    if (count >= size())
        json.reserve(jsonSize());
    eachStretch(from, count, [&json](const Stretch &stretch, qsizetype begin, qsizetype end) {
        if (json.size() > 1)
            json += ',';
        json += stretch.json(begin, end);
    });
    return json += ']';
}

qsizetype Roll::jsonSize() const
{
    const qsizetype commas = std::max(chunkCount() - 1, qsizetype(0));
    return m_contents->order.weight() + commas + 2;
}

qsizetype Roll::chunkCount() const
{
    return m_contents->order.leafCount();
}

Roll::Chunk Roll::chunk(qsizetype index) const
{
    const Stretch &leaf = m_contents->order.leaf(index);
    return {leaf.bytes(), leaf.serial(), leaf.size()};
}

std::pair<qsizetype, qsizetype> Roll::range(QByteArrayView lastName) const
{
    const auto &order = m_contents->order;
    return {order.partitionPoint([&](const Stretch &stretch, qsizetype row) {
                return stretch.compareLastName(row, lastName) < 0;
            }),
            order.partitionPoint([&](const Stretch &stretch, qsizetype row) {
                return stretch.compareLastName(row, lastName) <= 0;
            })};
}

// Those of one lastName prefix stand together; among them a firstName has to be looked for.
Roll::Page Roll::page(const Prefixes &prefixes, const std::optional<Customer> &after,
                      qsizetype limit) const
{
    const auto [begin, end] = range(prefixes.lastName);
    const qsizetype from = std::max(begin, after ? upperBound(*after) : 0);
    if (prefixes.firstName.isEmpty()) {
        const qsizetype count = std::clamp(end - from, qsizetype(0), limit);
        const bool hasMore = from + count < end;
        return {json(from, count), count,
                hasMore && count > 0 ? std::optional(at(from + count - 1)) : std::nullopt};
    }
    Page page{"["_ba, 0, {}};
    qsizetype last = -1; // the place of the last one taken
    bool hasMore = false;
    for (qsizetype i = from; i < end && !hasMore;) {
        const auto place = m_contents->order.at(i);
        const qsizetype rows = std::min(place.leaf->size(), place.row + end - i);
        for (qsizetype row = place.row; row < rows && !hasMore; ++row, ++i) {
            if (!place.leaf->hasFirstName(row, prefixes.firstName))
                continue;
            hasMore = page.count == limit;
            if (hasMore)
                break;
            page.json += page.count++ > 0 ? "," : "";
            page.json += place.leaf->json(row, row + 1);
            last = i;
        }
    }
    if (hasMore && last >= 0)
        page.last = at(last);
    page.json += ']';
    return page;
}

qsizetype Roll::count(const Prefixes &prefixes) const
{
    const auto [begin, end] = range(prefixes.lastName);
    if (prefixes.firstName.isEmpty())
        return end - begin;
    qsizetype count = 0;
    eachStretch(begin, end - begin, [&](const Stretch &stretch, qsizetype row, qsizetype last) {
        for (; row < last; ++row)
            count += stretch.hasFirstName(row, prefixes.firstName);
    });
    return count;
}

namespace {

// The places of the last change of each id, by rising id.
std::vector<std::size_t> decisive(const ChangeList &changes)
{
    std::vector<std::size_t> last(changes.size());
    std::iota(last.begin(), last.end(), std::size_t(0));
    const auto precedes = [&changes](std::size_t left, std::size_t right) {
        const qint64 leftId = changes.id(left), rightId = changes.id(right);
        return leftId != rightId ? leftId < rightId : left > right;
    };
    if (!std::is_sorted(last.begin(), last.end(), precedes)) // as of who numbers the new ones on
        std::sort(last.begin(), last.end(), precedes);
    const auto end =
        std::unique(last.begin(), last.end(), [&changes](std::size_t left, std::size_t right) {
            return changes.id(left) == changes.id(right);
        });
    last.erase(end, last.end());
    return last;
}

// The first bytes of both names with a zero between, as a number that compares as they do. Not
// where a lastName has a zero of its own.
quint64 beginningOf(const CustomerView &customer)
{
    std::array<char, sizeof(quint64)> bytes{};
    const auto last = customer.lastName.first(std::min<qsizetype>(customer.lastName.size(), 8));
    std::copy(last.begin(), last.end(), bytes.begin());
    const qsizetype room = std::max<qsizetype>(7 - last.size(), 0);
    const auto first = customer.firstName.first(std::min(customer.firstName.size(), room));
    std::copy(first.begin(), first.end(), bytes.end() - room);
    return qFromBigEndian<quint64>(bytes.data());
}

// In the order of the collection. Most comparisons need no more than what lies beside the key: the
// names lie far apart.
std::vector<Edit> inOrder(const std::vector<Edit> &edits)
{
    struct Key
    {
        quint64 beginning;
        const Edit *edit;
    };
    const bool hasZero = std::any_of(edits.begin(), edits.end(), [](const Edit &edit) {
        return edit.customer.lastName.contains('\0');
    });
    std::vector<Key> keys;
    keys.reserve(edits.size());
    for (const Edit &edit : edits)
        keys.push_back({hasZero ? 0 : beginningOf(edit.customer), &edit});
    std::sort(keys.begin(), keys.end(), [](const Key &left, const Key &right) {
        return left.beginning != right.beginning
            ? left.beginning < right.beginning
            : compare(left.edit->customer, right.edit->customer) < 0;
    });
    std::vector<Edit> sorted;
    sorted.reserve(edits.size());
    for (const Key &key : keys)
        sorted.push_back(*key.edit);
    return sorted;
}

} // namespace

Roll Roll::changed(const ChangeList &changes, Version version) const
{
    const std::vector<std::size_t> last = decisive(changes);
    std::vector<Customer> gone;
    gone.reserve(last.size()); // the edits look into it
    std::vector<Edit> byId, byOrder;
    byId.reserve(last.size());
    byOrder.reserve(last.size());
    const qint64 largest = largestId();
    for (const std::size_t place : last) {
        const qint64 id = changes.id(place);
        const auto before = id > largest ? std::nullopt : find(id);
        const auto after = changes.customer(place);
        const bool isInPlace = before && after && compare(CustomerView::of(*before), *after) == 0;
        if (isInPlace ? before->age == after->age : !before && !after)
            continue;
        if (before && !isInPlace) {
            gone.push_back(*before);
            byOrder.push_back({CustomerView::of(gone.back()), Edit::Action::Take});
        }
        if (after)
            byOrder.push_back({*after, Edit::Action::Put});
        byId.push_back(after ? byOrder.back() : Edit{{{}, {}, 0, id}, Edit::Action::Take});
    }
    byOrder = inOrder(byOrder);
    return Roll(std::make_shared<Contents>(
        Contents{std::move(version), m_contents->order.edited(std::span<const Edit>(byOrder)),
                 m_contents->ids.edited(std::span<const Edit>(byId))}));
}

Roll Roll::changed(const std::vector<Change> &changes, Version version) const
{
    ChangeList list;
    for (const Change &change : changes)
        list.add(change);
    return changed(list, std::move(version));
}

} // namespace customers
