// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/rowsizes.h"
#include "backend/denomination/runwalk.h"
#include "backend/exports/denominationkernel.h"

#include <QByteArray>

namespace exports {

// How a format spells a row: head, the parts with a join between them, tail.
struct RowFormat
{
    enum class Absent { LeftOut, Zero }; // what becomes of a note that is not used

    struct Part
    {
        int note = 0; // of the NoteSet
        QByteArray before; // the count
        QByteArray after;
    };

    QByteArray head;
    QByteArray join;
    QByteArray tail;
    Absent absent = Absent::LeftOut;
    std::vector<Part> parts; // as they are written, smallest or largest note first

    denomination::RowShape shape() const;
};

// Spells runs of ways as lines, at the speed of memory: the counts of a note are spelt once, into
// slots of 32 bytes, and what stays the same within a run is put together once. Rows that do not
// fit that mould are spelt part by part. Not reentrant.
class DenominationLines
{
public:
    DenominationLines(const RowFormat &format, const denomination::Payout &payout);

    // The room one row may need, and what must be free behind the last.
    std::size_t longestRow() const { return m_longestRow; }
    static constexpr std::size_t slack = longestConstant + slotSize;

    // Rows `from` to `from + rows` of the run. The run given to
    // begin() last stays as it is meanwhile.
    void begin(const denomination::Run &run);
    char *write(char *out, quint64 from, quint64 rows) const;

    char *writeRow(char *out, const denomination::Combination &way) const;

private:
    // One slot a count, from 0.
    struct Slots
    {
        std::vector<char> bytes;
        quint64 size = 0; // 0: the text is too long for a slot
        const char *at(quint64 count) const { return bytes.data() + count * slotSize; }
        bool has(quint64 count) const { return count < size; }
    };

    Slots spell(const QByteArray &before, const QByteArray &after, const QByteArray &absent,
                quint64 most) const;
    bool isSmallestFirst() const;
    bool isWritten(quint64 count) const;
    char *writeParts(char *out, const denomination::Combination &way, std::size_t from,
                     std::size_t to, bool &isFirst) const;
    char *writePart(char *out, std::size_t part, quint64 count, bool isFirst) const;
    bool isOdd(quint64 row) const;
    SlottedLines slotted(quint64 from, quint64 rows) const;

    RowFormat m_format;
    std::vector<Slots> m_parts; // join, before, count, after
    Slots m_edge; // of the smallest note, with the head or the tail
    std::size_t m_longestRow = 0;
    ConstantPlace m_place = ConstantPlace::Behind;
    std::size_t m_x = 0; // the first and the second of the run's parts
    std::size_t m_y = 0;

    const denomination::Run *m_run = nullptr;
    std::array<char, std::size_t(longestConstant) * 2> m_constant{};
    int m_constantLength = 0;
    int m_xSkip = 0;
    bool m_isSlotted = false; // the run fits the mould
};

} // namespace exports
