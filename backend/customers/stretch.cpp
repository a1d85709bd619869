// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/stretch.h"

#include "backend/customers/json.h"
#include "backend/customers/jsonreader.h"
#include "backend/customers/shelf.h"

#include <algorithm>
#include <atomic>
#include <string_view>

using namespace Qt::StringLiterals;

namespace customers {

namespace {

// {"firstName":"John","lastName":"Doe","age":25,"id":1}
constexpr qsizetype beforeFirstName = sizeof R"({"firstName":")" - 1;
constexpr qsizetype betweenNames = sizeof R"(","lastName":")" - 1;
constexpr qsizetype beforeAge = sizeof R"(","age":)" - 1;
constexpr qsizetype aCustomer = 512; // bytes: room for the last one of a chunk, if it is no giant

quint64 nextSerial()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

// A name without its escapes. The quotes around it are there.
QByteArray unescaped(QByteArrayView written)
{
    return JsonReader({written.data() - 1, written.size() + 2}).string().value.toByteArray();
}

// As QByteArrayView::compare(), which is a call, of bytes without sign.
std::strong_ordering order(QByteArrayView left, QByteArrayView right)
{
    const std::string_view bytes(left.data(), std::size_t(left.size()));
    return bytes <=> std::string_view(right.data(), std::size_t(right.size()));
}

} // namespace

CustomerView CustomerView::of(const Customer &customer)
{
    return {customer.firstName, customer.lastName, customer.age, customer.id};
}

Customer CustomerView::customer() const
{
    return {firstName.toByteArray(), lastName.toByteArray(), age, id};
}

std::strong_ordering compare(const CustomerView &left, const CustomerView &right)
{
    if (const auto last = order(left.lastName, right.lastName); last != 0)
        return last;
    if (const auto first = order(left.firstName, right.firstName); first != 0)
        return first;
    return left.id <=> right.id;
}

qsizetype Stretch::begin(qsizetype row) const
{
    return row == 0 ? 0 : m_rows[std::size_t(row - 1)].end + 1;
}

QByteArrayView Stretch::json(qsizetype from, qsizetype to) const
{
    const qsizetype start = begin(from);
    return QByteArrayView(m_bytes).sliced(start, m_rows[std::size_t(to - 1)].end - start);
}

QByteArrayView Stretch::writtenFirstName(qsizetype row) const
{
    return {m_bytes.constData() + begin(row) + beforeFirstName,
            qsizetype(m_rows[std::size_t(row)].firstName)};
}

QByteArrayView Stretch::writtenLastName(qsizetype row) const
{
    const Row &lengths = m_rows[std::size_t(row)];
    return {m_bytes.constData() + begin(row) + beforeFirstName + lengths.firstName + betweenNames,
            qsizetype(lengths.lastName)};
}

// Its digits end before the closing brace.
qint64 Stretch::id(qsizetype row) const
{
    const char *digit = m_bytes.constData() + m_rows[std::size_t(row)].end - 2;
    qint64 value = 0;
    for (qint64 power = 1; *digit >= '0' && *digit <= '9'; --digit, power *= 10)
        value += (*digit - '0') * power;
    return *digit == '-' ? -value : value;
}

Customer Stretch::at(qsizetype row) const
{
    const QByteArrayView first = writtenFirstName(row);
    const QByteArrayView last = writtenLastName(row);
    int age = 0;
    for (const char *digit = last.end() + beforeAge; *digit >= '0' && *digit <= '9'; ++digit)
        age = age * 10 + (*digit - '0');
    if (m_rows[std::size_t(row)].isEscaped)
        return {unescaped(first), unescaped(last), age, id(row)};
    return {first.toByteArray(), last.toByteArray(), age, id(row)};
}

bool Stretch::hasFirstName(qsizetype row, QByteArrayView prefix) const
{
    const QByteArrayView written = writtenFirstName(row);
    return m_rows[std::size_t(row)].isEscaped ? unescaped(written).startsWith(prefix)
                                              : written.startsWith(prefix);
}

std::strong_ordering Stretch::compare(qsizetype row, const CustomerView &other) const
{
    if (m_rows[std::size_t(row)].isEscaped)
        return customers::compare(CustomerView::of(at(row)), other);
    if (const auto last = order(writtenLastName(row), other.lastName); last != 0)
        return last;
    if (const auto first = order(writtenFirstName(row), other.firstName); first != 0)
        return first;
    return id(row) <=> other.id;
}

std::strong_ordering Stretch::compareLastName(qsizetype row, QByteArrayView prefix) const
{
    const QByteArray plain =
        m_rows[std::size_t(row)].isEscaped ? unescaped(writtenLastName(row)) : QByteArray();
    const QByteArrayView name =
        m_rows[std::size_t(row)].isEscaped ? QByteArrayView(plain) : writtenLastName(row);
    return order(name.first(std::min(name.size(), prefix.size())), prefix);
}

bool Stretch::isAfter(qsizetype row, const Edit &edit) const
{
    return compare(row, edit.customer) > 0;
}

// The new stretches are of about equal weight, so that the next edits find room in each.
void Stretch::edited(std::span<const Edit> edits, const Take &take) const
{
    constexpr qsizetype aRow = 64; // without its names; an estimate serves
    qsizetype estimate = weight();
    for (const Edit &edit : edits)
        if (edit.action == Edit::Action::Put)
            estimate += aRow + edit.customer.firstName.size() + edit.customer.lastName.size();
    const qsizetype parts = (estimate + mostWeight - 1) / mostWeight;
    StretchWriter writer(parts > 1 ? estimate / parts + aRow : mostWeight);
    qsizetype done = 0;
    for (const Edit &edit : edits) {
        const auto place =
            nearPartitionPoint(m_rows.begin() + done, m_rows.end(), [&](const Row &row) {
                return compare(&row - m_rows.data(), edit.customer) < 0;
            });
        const qsizetype row = place - m_rows.begin();
        writer.add(*this, done, row);
        done = row < size() && compare(row, edit.customer) == 0 ? row + 1 : row;
        if (edit.action == Edit::Action::Put)
            writer.add(edit.customer);
    }
    writer.add(*this, done, size());
    for (const auto &made : std::move(writer).stretches())
        take(made);
}

std::shared_ptr<const Stretch> Stretch::joined(const Stretch &left, const Stretch &right)
{
    StretchWriter writer(left.weight() + right.weight() + 1);
    writer.add(left, 0, left.size());
    writer.add(right, 0, right.size());
    return std::move(writer).stretches().front();
}

StretchWriter::StretchWriter(qsizetype most)
    : m_most(most)
    , m_bytes(most + aCustomer)
{ }

void StretchWriter::add(const CustomerView &customer)
{
    base::ByteBuilder &bytes = m_bytes;
    if (!bytes.isEmpty())
        bytes += ',';
    bytes += R"({"firstName":)";
    const qsizetype first = bytes.size() + 1;
    appendJsonString(bytes, customer.firstName);
    const qsizetype firstLength = bytes.size() - 1 - first;
    bytes += R"(,"lastName":)";
    const qsizetype last = bytes.size() + 1;
    appendJsonString(bytes, customer.lastName);
    const qsizetype lastLength = bytes.size() - 1 - last;
    bytes += R"(,"age":)";
    bytes.appendNumber(customer.age);
    bytes += R"(,"id":)";
    bytes.appendNumber(customer.id);
    bytes += '}';
    const bool isEscaped =
        firstLength + lastLength > customer.firstName.size() + customer.lastName.size();
    m_stretch.m_rows.push_back(
        {quint32(bytes.size()), isEscaped ? 1U : 0U, quint16(firstLength), quint16(lastLength)});
    if (bytes.size() >= m_most)
        finish();
}

void StretchWriter::add(const Stretch &other, qsizetype from, qsizetype to)
{
    while (from < to) {
        if (!m_bytes.isEmpty())
            m_bytes += ',';
        const qsizetype start = other.begin(from);
        const qsizetype room = std::max(m_most - m_bytes.size(), qsizetype(0));
        const auto all = std::span(other.m_rows).subspan(std::size_t(from), std::size_t(to - from));
        const auto fits =
            std::partition_point(all.begin(), all.end(),
                                 [&](const Stretch::Row &row) { return row.end - start <= room; });
        const auto count = std::min<qsizetype>(fits - all.begin() + 1, all.end() - all.begin());
        const qsizetype shift = m_bytes.size() - start;
        m_bytes += other.json(from, from + count);
        for (Stretch::Row row : all.first(std::size_t(count))) {
            row.end = quint32(row.end + shift) & 0x7fffffffU;
            m_stretch.m_rows.push_back(row);
        }
        from += count;
        if (m_bytes.size() >= m_most)
            finish();
    }
}

void StretchWriter::finish()
{
    m_stretch.m_serial = nextSerial();
    m_stretch.m_bytes = m_bytes.view().toByteArray();
    m_bytes.clear();
    m_stretch.m_rows.shrink_to_fit();
    m_stretches.push_back(std::make_shared<const Stretch>(std::move(m_stretch)));
    m_stretch = Stretch();
}

std::vector<std::shared_ptr<const Stretch>> StretchWriter::stretches() &&
{
    if (m_stretch.size() > 0)
        finish();
    return std::move(m_stretches);
}

} // namespace customers
