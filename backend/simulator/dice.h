// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace simulator {

// Chance from a seed. The standard fixes the sequence of mt19937_64 but not what its distributions
// make of it, so the drawing is done here: one seed gives one run on every platform.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    { }

    // Evenly from [0, sides), by Lemire's multiplication with rejection (doi:10.1145/3230636).
    quint64 below(quint64 sides)
    {
        Wide product = wide(m_engine()) * sides;
        if (quint64(product) < sides)
            for (const quint64 threshold = -sides % sides; quint64(product) < threshold;)
                product = wide(m_engine()) * sides;
        return quint64(product >> 64);
    }

    int between(int least, int most) { return least + int(below(quint64(most - least) + 1)); }

    // Fisher and Yates, from the end.
    template <typename T>
    void shuffle(std::vector<T> *values)
    {
        for (std::size_t left = values->size(); left > 1; --left)
            std::swap((*values)[left - 1], (*values)[below(left)]);
    }

private:
    __extension__ using Wide = unsigned __int128;
    static Wide wide(quint64 value) { return value; }

    std::mt19937_64 m_engine;
};

} // namespace simulator
