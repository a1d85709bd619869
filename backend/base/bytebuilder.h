// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <utility>

namespace base {

// Puts bytes together piece by piece. QByteArray's own append() is a call of some 160 instructions
// for each piece, which is most of the work where pieces are short: here a piece is a copy.
class ByteBuilder
{
public:
    explicit ByteBuilder(qsizetype room = 256)
        : m_bytes(room, Qt::Uninitialized)
        , m_begin(m_bytes.data())
    { }

    ByteBuilder(const ByteBuilder &) = delete;
    ByteBuilder &operator=(const ByteBuilder &) = delete;

    ByteBuilder &operator+=(QByteArrayView piece)
    {
        char *const end = room(piece.size());
        std::copy(piece.begin(), piece.end(), end);
        m_size += piece.size();
        return *this;
    }

    ByteBuilder &operator+=(char c)
    {
        *room(1) = c;
        ++m_size;
        return *this;
    }

    void appendNumber(qint64 number)
    {
        constexpr qsizetype longest = 20; // "-9223372036854775808"
        char *const end = room(longest);
        m_size += std::to_chars(end, end + longest, number).ptr - end;
    }

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_begin, m_size}; } // until the next piece
    void chop(qsizetype count) { m_size -= count; }
    void clear() { m_size = 0; } // keeps its memory

    QByteArray take() // what there is, without a copy; empty afterwards
    {
        m_bytes.truncate(std::exchange(m_size, 0));
        return std::exchange(m_bytes, {});
    }

private:
    char *room(qsizetype more)
    {
        if (m_bytes.size() - m_size < more)
            grow(more);
        return m_begin + m_size;
    }

    void grow(qsizetype more)
    {
        m_bytes.resize(std::max(m_size * 2, m_size + std::max<qsizetype>(more, 256)));
        m_begin = m_bytes.data();
    }

    QByteArray m_bytes; // its size is the room there is
    char *m_begin;
    qsizetype m_size = 0;
};

} // namespace base
