// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combinations.h"

#include <QRandomGenerator>

// The oracle of the denomination tests: every way by plain recursion, one level a note, most of
// the largest note first.
namespace bruteforce {

inline void list(const denomination::Payout &payout, int note, quint64 left,
                 denomination::Combination &way, std::vector<denomination::Combination> &ways)
{
    if (note == payout.notes.size()) {
        if (left == 0 && (!payout.maxNotes || way.notes() <= *payout.maxNotes))
            ways.push_back(way);
        return;
    }
    const quint64 value = payout.notes.value(note);
    for (quint64 count = std::min(left / value, payout.notes.limit(note)) + 1; count-- > 0;) {
        way[note] = count;
        list(payout, note + 1, left - count * value, way, ways);
    }
    way[note] = 0;
}

inline std::vector<denomination::Combination> list(const denomination::Payout &payout)
{
    std::vector<denomination::Combination> ways;
    denomination::Combination way(payout.notes.size());
    list(payout, 0, payout.amount.units(), way, ways);
    return ways;
}

enum class Stock { Endless, Some, Full };

// A few notes of small values, some cassettes twice; Full: every cassette counted.
inline denomination::NoteSet notes(QRandomGenerator &random, Stock stock)
{
    std::vector<denomination::Cassette> cassettes;
    const int size = random.bounded(1, 6);
    const int scale = random.bounded(1, 4);
    for (int i = 0; i < size; ++i) {
        denomination::Cassette cassette;
        cassette.value = quint64(random.bounded(1, 25) * scale);
        if (stock == Stock::Full || (stock == Stock::Some && random.bounded(2) == 0))
            cassette.available = random.bounded(0, 12);
        if (stock != Stock::Endless && random.bounded(4) == 0)
            cassette.reserve = random.bounded(0, 4);
        if (stock != Stock::Endless && random.bounded(4) == 0)
            cassette.maxPerPayout = random.bounded(0, 6);
        cassettes.push_back(cassette);
    }
    return *denomination::NoteSet::ofCassettes(cassettes);
}

inline denomination::Payout payout(QRandomGenerator &random, int most)
{
    const auto stock = Stock(random.bounded(3));
    denomination::Payout payout{
        *denomination::Amount::of(random.bounded(0, most)), notes(random, stock), {}};
    if (random.bounded(3) == 0)
        payout.maxNotes = random.bounded(0, 25);
    return payout;
}

} // namespace bruteforce
