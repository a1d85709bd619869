// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/names.h"

#include "backend/simulator/dice.h"

#include <QSet>

#include <array>

namespace simulator {

namespace {

constexpr std::array syllables{"ba",  "bel", "chi", "da",  "del", "do", "el",  "fa", "fen", "ga",
                               "gor", "ha",  "hil", "in",  "jo",  "ka", "kel", "la", "lin", "mar",
                               "mi",  "na",  "nor", "o",   "pel", "ra", "ri",  "sa", "sol", "ta",
                               "tor", "ul",  "va",  "ver", "wen", "xa", "yo",  "zan"};

QByteArray madeUpName(Dice *dice)
{
    QByteArray name;
    for (int left = dice->between(2, 5); left > 0; --left)
        name += syllables.at(dice->below(syllables.size()));
    name[0] = char(name.at(0) - 'a' + 'A');
    return name;
}

std::vector<QByteArray> distinctNames(int count, Dice *dice)
{
    std::vector<QByteArray> names;
    QSet<QByteArray> known;
    while (int(names.size()) < count) {
        const QByteArray name = madeUpName(dice);
        if (known.contains(name))
            continue;
        known.insert(name);
        names.push_back(name);
    }
    return names;
}

} // namespace

Names Names::ofTheHouse()
{
    return {{"Leia", "Sadie", "Jose", "Sara", "Frank", "Dewey", "Tomas", "Joel", "Lukas", "Carlos"},
            {"Liberty", "Ray", "Harrison", "Ronan", "Drew", "Powell", "Larsen", "Chan", "Anderson",
             "Lane"}};
}

Names Names::madeUp(int count, Dice *dice)
{
    return {distinctNames(count, dice), distinctNames(count, dice)};
}

} // namespace simulator
