// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteladder.h"

#include <vector>

namespace denomination {

// The number of ways to pay n with a note and all smaller ones, without limits, as a polynomial in
// n / L for every residue of n modulo L, the least common multiple of the values: a few kilobytes
// that answer for any amount. (k - 1)! times the polynomial has whole coefficients; evaluation is
// Horner's rule modulo 2^128 and one exact division, by the inverse of the factorial's odd part.
class QuasiPolynomials
{
public:
    using Number = u128;
    static constexpr quint64 largest = quint64(1) << 22; // coefficients

    // What build() would store, `unlimited` where a common multiple is out of reach.
    static quint64 coefficients(const NoteLadder &ladder);
    // Whether (k - 1)! times this many ways is still exact.
    static bool fits(const Natural &ways, int notes);

    // False when stopped.
    bool build(const NoteLadder &ladder, quint64 sum, const StopRequested &stop);

    Number rows() const { return m_rows; }
    quint64 bytes() const { return m_coefficients.size() * sizeof(u128); }

    Number rowsWith(int note, quint64 rest, quint64, quint64 count) const
    {
        const quint64 value = m_ladder->rung(note).value;
        return count > rest / value ? 0 : ways(note, rest - count * value);
    }

    double share(int note, quint64 rest, u128 index) const;
    double padding(int note) const { return m_pieces[note].padding; }

private:
    struct Piece
    {
        quint64 divisor = 1; // what the notes share
        quint64 period = 1;
        int terms = 0;
        int shift = 0; // twos in (terms - 1)!
        u128 inverse = 1; // of the rest of (terms - 1)!, modulo 2^128
        double padding = 0; // half the sum of the values: centres the leading term
        double root = 1; // 1 / (terms - 1)
        std::size_t offset = 0;
    };

    static quint64 periodOf(const NoteLadder &ladder, int note);
    bool buildPiece(int note, const StopRequested &stop);
    u128 ways(int note, quint64 sum) const
    {
        const Piece &piece = m_pieces[note];
        const quint64 n = sum / piece.divisor, quotient = n / piece.period;
        const u128 *term = m_coefficients.data() + piece.offset + n % piece.period * piece.terms;
        u128 value = term[piece.terms - 1];
        for (int i = piece.terms - 1; i-- > 0;)
            value = value * quotient + term[i];
        return value * piece.inverse >> piece.shift;
    }

    const NoteLadder *m_ladder = nullptr; // outlives the polynomials
    std::vector<Piece> m_pieces;
    std::vector<u128> m_coefficients; // by piece, then residue, lowest power first
    u128 m_rows = 0;
};

} // namespace denomination
