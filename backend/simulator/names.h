// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace simulator {

class Dice;

// The names that customers are made of; every first name goes with every last name.
struct Names
{
    std::vector<QByteArray> first;
    std::vector<QByteArray> last;

    static Names ofTheHouse(); // ten and ten
    static Names madeUp(int count, Dice *dice); // distinct, of two to five syllables
};

} // namespace simulator
