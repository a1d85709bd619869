// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationlines.h"

#include <charconv>
#include <cstring>

namespace exports {

using denomination::Combination;
using denomination::Payout;
using denomination::RowShape;
using denomination::Run;

namespace {

constexpr quint64 mostSlots = 1 << 16;
constexpr std::size_t mostDigits = 20;

char *append(char *out, const QByteArray &bytes)
{
    std::memcpy(out, bytes.constData(), std::size_t(bytes.size()));
    return out + bytes.size();
}

} // namespace

RowShape RowFormat::shape() const
{
    RowShape shape;
    shape.fixed = quint64(head.size() + tail.size());
    shape.parts.resize(parts.size());
    for (const Part &part : parts) {
        RowShape::Part &bytes = shape.parts[std::size_t(part.note)];
        bytes.oneDigit = quint64(join.size() + part.before.size() + 1 + part.after.size());
        bytes.absent = absent == Absent::Zero ? bytes.oneDigit : 0;
    }
    shape.joinLess = quint64(join.size()); // before the first part
    return shape;
}

DenominationLines::DenominationLines(const RowFormat &format, const Payout &payout)
    : m_format(format)
{
    m_longestRow = std::size_t(format.head.size() + format.tail.size()) + slack;
    for (const auto &part : format.parts) {
        m_parts.push_back(spell(format.join + part.before, part.after, {}, payout.most(part.note)));
        m_longestRow +=
            std::size_t(format.join.size() + part.before.size() + part.after.size()) + mostDigits;
    }
    if (format.parts.size() < 2)
        return;
    const std::size_t last = format.parts.size() - 1;
    m_x = isSmallestFirst() ? 0 : last - 1;
    m_y = m_x + 1;
    const auto &smallest = format.parts[isSmallestFirst() ? m_x : m_y];
    m_place = isSmallestFirst() ? ConstantPlace::Behind : ConstantPlace::Before;
    m_edge = isSmallestFirst() ? spell(format.head + smallest.before, smallest.after, format.head,
                                       payout.most(smallest.note))
                               : spell(format.join + smallest.before, smallest.after + format.tail,
                                       format.tail, payout.most(smallest.note));
}

bool DenominationLines::isSmallestFirst() const
{
    return m_format.parts.front().note == int(m_format.parts.size()) - 1;
}

bool DenominationLines::isWritten(quint64 count) const
{
    return count > 0 || m_format.absent == RowFormat::Absent::Zero;
}

DenominationLines::Slots DenominationLines::spell(const QByteArray &before, const QByteArray &after,
                                                  const QByteArray &absent, quint64 most) const
{
    Slots slots;
    const qsizetype digits = QByteArray::number(std::min(most, mostSlots)).size();
    if (before.size() + digits + after.size() > slotCapacity)
        return slots;
    // Whole slots are copied, whatever the length: what is too much is overwritten by what follows.
    char front[slotSize] = {}, back[slotSize] = {};
    append(front, before);
    append(back, after);
    slots.size = std::min(most + 1, mostSlots);
    slots.bytes.resize((slots.size + 1) * slotSize); // one more, since a copy reaches beyond
    for (quint64 count = 0; count < slots.size; ++count) {
        char *slot = slots.bytes.data() + count * slotSize;
        std::memcpy(slot, front, slotSize);
        char *end = std::to_chars(slot + before.size(), slot + slotSize, count).ptr;
        std::memcpy(end, back, slotSize);
        slot[slotCapacity] = char(end + after.size() - slot);
    }
    if (!isWritten(0))
        slots.bytes[slotCapacity] = char(append(slots.bytes.data(), absent) - slots.bytes.data());
    return slots;
}

char *DenominationLines::writePart(char *out, std::size_t part, quint64 count, bool isFirst) const
{
    const auto &format = m_format.parts[part];
    if (m_parts[part].has(count)) {
        const char *slot = m_parts[part].at(count);
        const auto skip = isFirst ? m_format.join.size() : 0;
        std::memcpy(out, slot + skip, slotSize);
        return out + slot[slotCapacity] - skip;
    }
    if (!isFirst)
        out = append(out, m_format.join);
    out = append(out, format.before);
    out = std::to_chars(out, out + mostDigits, count).ptr;
    return append(out, format.after);
}

char *DenominationLines::writeParts(char *out, const Combination &way, std::size_t from,
                                    std::size_t to, bool &isFirst) const
{
    for (std::size_t part = from; part < to; ++part) {
        const quint64 count = way[m_format.parts[part].note];
        if (!isWritten(count))
            continue;
        out = writePart(out, part, count, isFirst);
        isFirst = false;
    }
    return out;
}

char *DenominationLines::writeRow(char *out, const Combination &way) const
{
    bool isFirst = true;
    out = writeParts(append(out, m_format.head), way, 0, m_format.parts.size(), isFirst);
    return append(out, m_format.tail);
}

void DenominationLines::begin(const Run &run)
{
    m_run = &run;
    m_isSlotted = false;
    const std::size_t parts = m_format.parts.size();
    if (parts < 2 || m_longestRow - slack > std::size_t(longestConstant))
        return;
    const int note = run.first.size() - 1;
    const quint64 last = run.length - 1;
    const quint64 larger = std::max(run.first[note - 1], run.first[note - 1] + last * run.larger);
    const quint64 smaller = std::max(run.first[note], run.first[note] + last * run.smaller);
    const std::size_t largerPart = m_place == ConstantPlace::Behind ? m_y : m_x;
    if (!m_edge.has(smaller) || !m_parts[largerPart].has(larger))
        return;
    m_isSlotted = true;
    bool isFirst = m_place == ConstantPlace::Before;
    char *out = m_constant.data();
    if (m_place == ConstantPlace::Before)
        out = writeParts(append(out, m_format.head), run.first, 0, m_x, isFirst);
    else
        out = append(writeParts(out, run.first, m_y + 1, parts, isFirst), m_format.tail);
    m_constantLength = int(out - m_constant.data());
    m_xSkip = isFirst ? int(m_format.join.size()) : 0;
}

// Whether the row would be joined wrongly: the part in front is absent and the next has its join.
bool DenominationLines::isOdd(quint64 row) const
{
    if (m_format.absent == RowFormat::Absent::Zero)
        return false;
    const int note = m_run->first.size() - 1;
    if (m_place == ConstantPlace::Behind)
        return m_run->first[note] + row * m_run->smaller == 0;
    return m_xSkip > 0 && m_run->first[note - 1] + row * m_run->larger == 0;
}

SlottedLines DenominationLines::slotted(quint64 from, quint64 rows) const
{
    const int note = m_run->first.size() - 1;
    const quint64 larger = m_run->first[note - 1] + from * m_run->larger;
    const quint64 smaller = m_run->first[note] + from * m_run->smaller;
    const qint64 largerStep = qint64(m_run->larger) * slotSize;
    const qint64 smallerStep = qint64(m_run->smaller) * slotSize;
    SlottedLines lines;
    if (m_place == ConstantPlace::Behind) {
        lines.x = m_edge.at(smaller);
        lines.y = m_parts[m_y].at(larger);
        lines.xStep = smallerStep;
        lines.yStep = largerStep;
    } else {
        lines.x = m_parts[m_x].at(larger);
        lines.y = m_edge.at(smaller);
        lines.xStep = largerStep;
        lines.yStep = smallerStep;
        lines.xSkip = m_xSkip;
    }
    lines.constant = m_constant.data();
    lines.constantLength = m_constantLength;
    lines.lines = rows;
    return lines;
}

char *DenominationLines::write(char *out, quint64 from, quint64 rows) const
{
    const quint64 end = from + rows;
    if (!m_isSlotted) {
        for (quint64 row = from; row < end; ++row)
            out = writeRow(out, m_run->row(row));
        return out;
    }
    // A count falls or rises steadily, so that only the ends of a run can be odd.
    const bool isFirstOdd = rows > 0 && isOdd(from);
    const bool isLastOdd = rows > 1 && isOdd(end - 1);
    if (isFirstOdd)
        out = writeRow(out, m_run->row(from));
    const quint64 middle = rows - (isFirstOdd ? 1 : 0) - (isLastOdd ? 1 : 0);
    if (middle > 0)
        out = writeLines(out, slotted(from + (isFirstOdd ? 1 : 0), middle), m_place);
    if (isLastOdd)
        out = writeRow(out, m_run->row(end - 1));
    return out;
}

} // namespace exports
