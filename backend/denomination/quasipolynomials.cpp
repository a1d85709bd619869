// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/quasipolynomials.h"

#include <cmath>
#include <numeric>

namespace denomination {

namespace {

// The inverse of an odd number modulo 2^128: Newton's iteration doubles the right bits.
u128 inverseOfOdd(u128 odd)
{
    u128 inverse = odd; // right to three bits
    for (int bits = 3; bits < 128; bits *= 2)
        inverse *= 2 - odd * inverse;
    return inverse;
}

// The whole coefficients of (q - shift + 1)(q - shift + 2)…(q - shift + factors), modulo 2^128.
std::vector<u128> risingProduct(int shift, int factors)
{
    std::vector<u128> product{1};
    for (int s = 1; s <= factors; ++s) {
        const u128 constant = u128(s) - u128(shift);
        product.push_back(0);
        for (std::size_t i = product.size(); i-- > 0;)
            product[i] = product[i] * constant + (i > 0 ? product[i - 1] : 0);
    }
    return product;
}

} // namespace

quint64 QuasiPolynomials::periodOf(const NoteLadder &ladder, int note)
{
    quint64 period = 1;
    for (int i = note; i < ladder.size(); ++i) {
        const quint64 value = ladder.rung(i).value / ladder.rung(note).divisor;
        period = saturatingProduct(period / std::gcd(period, value), value);
        if (period > largest)
            return unlimited;
    }
    return period;
}

quint64 QuasiPolynomials::coefficients(const NoteLadder &ladder)
{
    quint64 sum = 0;
    for (int note = 0; note + 2 < ladder.size(); ++note)
        sum = saturatingSum(
            sum, saturatingProduct(periodOf(ladder, note), quint64(ladder.size() - note)));
    return sum;
}

bool QuasiPolynomials::fits(const Natural &ways, int notes)
{
    return ways.fits128() && std::log2(ways.toDouble() + 1) + std::lgamma(notes) / M_LN2 < 126.9;
}

bool QuasiPolynomials::build(const NoteLadder &ladder, quint64 sum, const StopRequested &stop)
{
    m_ladder = &ladder;
    for (int note = 0; note + 2 < ladder.size(); ++note)
        if (!buildPiece(note, stop))
            return false;
    m_rows = ways(0, sum);
    return true;
}

bool QuasiPolynomials::buildPiece(int note, const StopRequested &stop)
{
    Piece piece;
    piece.divisor = m_ladder->rung(note).divisor;
    piece.period = periodOf(*m_ladder, note);
    piece.terms = m_ladder->size() - note;
    piece.offset = m_coefficients.size();
    piece.root = 1.0 / (piece.terms - 1);
    u128 factorial = 1;
    for (int i = 2; i < piece.terms; ++i)
        factorial *= u128(i);
    for (; factorial % 2 == 0; factorial /= 2)
        ++piece.shift;
    piece.inverse = inverseOfOdd(factorial);

    // The numerator of the generating function over (1 - x^period)^terms.
    std::vector<u128> numerator{1};
    numerator.resize(std::size_t(piece.period) * piece.terms, 0);
    for (int i = note; i < m_ladder->size(); ++i) {
        const std::size_t value = m_ladder->rung(i).value / piece.divisor;
        piece.padding += double(m_ladder->rung(i).value) / 2;
        for (std::size_t n = value; n < numerator.size(); ++n)
            numerator[n] += numerator[n - value];
        for (std::size_t n = numerator.size(); n-- > piece.period;)
            numerator[n] -= numerator[n - piece.period];
        if (stop && stop())
            return false;
    }
    m_coefficients.resize(piece.offset + numerator.size(), 0);
    for (int i = 0; i < piece.terms; ++i) {
        const auto powers = risingProduct(i, piece.terms - 1);
        if (stop && stop())
            return false;
        for (std::size_t residue = 0; residue < piece.period; ++residue) {
            const u128 weight = numerator[residue + std::size_t(i) * piece.period];
            u128 *term = m_coefficients.data() + piece.offset + residue * piece.terms;
            for (int power = 0; weight != 0 && power < piece.terms; ++power)
                term[power] += weight * powers[power];
        }
    }
    m_pieces.push_back(piece);
    return true;
}

double QuasiPolynomials::share(int note, quint64 rest, u128 index) const
{
    const double all = double(ways(note, rest));
    return std::pow((double(index) + 0.5) / all, m_pieces[note].root);
}

} // namespace denomination
