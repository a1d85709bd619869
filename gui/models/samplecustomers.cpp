// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/samplecustomers.h"

#include <QRandomGenerator>

#include <array>

namespace gui {

namespace {

constexpr std::array firstNames{"Leia",  "Sadie", "Jose", "Sara",  "Frank",
                                "Dewey", "Tomas", "Joel", "Lukas", "Carlos"};
constexpr std::array lastNames{"Liberty", "Ray",    "Harrison", "Ronan",    "Drew",
                               "Powell",  "Larsen", "Chan",     "Anderson", "Lane"};
constexpr int oldestSample = 90; // years

} // namespace

std::vector<customers::Customer> sampleCustomers(int count, qint64 firstId)
{
    auto &chance = *QRandomGenerator::global();
    std::vector<customers::Customer> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back({firstNames[chance.bounded(quint32(firstNames.size()))],
                           lastNames[chance.bounded(quint32(lastNames.size()))],
                           chance.bounded(customers::youngest, oldestSample + 1), firstId + i});
    return samples;
}

} // namespace gui
