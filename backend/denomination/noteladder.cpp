// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/noteladder.h"

#include <numeric>

namespace denomination {

namespace {

// The x below modulus with value * x = 1, for coprime arguments. Extended Euclid.
quint64 inverseOf(quint64 value, quint64 modulus)
{
    qint64 a = qint64(value % modulus), b = qint64(modulus), x = 1, y = 0;
    while (b != 0) {
        const qint64 quotient = a / b;
        a = std::exchange(b, a - quotient * b);
        x = std::exchange(y, x - quotient * y);
    }
    return quint64(x < 0 ? x + qint64(modulus) : x) % modulus;
}

} // namespace

NoteLadder::NoteLadder(const NoteSet &notes)
    : m_size(notes.size())
{
    quint64 divisor = 0, reach = 0, nextValue = 0;
    for (int note = m_size; note-- > 0;) {
        Rung &rung = m_rungs[note];
        rung.value = notes.value(note) / notes.divisor();
        rung.limit = notes.limit(note);
        rung.nextValue = nextValue;
        rung.reach = reach;
        rung.divisor = std::gcd(divisor, rung.value);
        rung.period = std::max<quint64>(1, divisor / rung.divisor);
        rung.inverse = inverseOf(rung.value / rung.divisor, rung.period);
        divisor = rung.divisor;
        nextValue = rung.value;
        reach = saturatingSum(reach, saturatingProduct(rung.value, rung.limit));
    }
}

} // namespace denomination
