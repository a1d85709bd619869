// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/wide.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace denomination {

// A whole number from 0 upwards without an upper end: a count of ways, the number of a row, a
// size in bytes. Up to 128 bits it needs no memory of its own, which covers nearly all of them.
// A value; reentrant.
class Natural
{
public:
    Natural() = default;
    Natural(quint64 value)
        : m_low(value)
    { }
    static Natural of128(u128 value);
    static std::optional<Natural> fromDecimal(QStringView digits); // ASCII digits only
    static Natural fromLimbs(std::vector<quint64> limbs); // least significant first

    bool isZero() const { return m_limbs.empty() && m_low == 0; }
    bool fits64() const { return m_limbs.empty() && m_low <= unlimited; }
    bool fits128() const { return m_limbs.empty(); }
    quint64 to64() const { return fits64() ? quint64(m_low) : unlimited; } // saturates
    u128 to128() const { return fits128() ? m_low : ~u128(0); } // saturates
    double toDouble() const; // the nearest double below, for pictures only
    qsizetype digits() const { return toDecimal().size(); }
    QByteArray toDecimal() const;
    QString toString() const { return QString::fromLatin1(toDecimal()); }
    std::vector<quint64> limbs() const; // least significant first, none for zero

    Natural &operator+=(const Natural &other) { return *this = *this + other; }
    friend Natural operator+(const Natural &a, const Natural &b);
    friend Natural operator-(const Natural &a, const Natural &b); // 0 where b is larger
    friend Natural operator*(const Natural &a, const Natural &b);
    friend Natural operator/(const Natural &a, quint64 b); // b is not 0
    friend quint64 operator%(const Natural &a, quint64 b); // b is not 0
    friend std::strong_ordering operator<=>(const Natural &a, const Natural &b);
    friend bool operator==(const Natural &a, const Natural &b) = default;

private:
    u128 m_low = 0; // the value while it fits, else 0
    std::vector<quint64> m_limbs; // the value otherwise
};

} // namespace denomination
