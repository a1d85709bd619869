// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace gui {

// The value a box of choices stands for, given the values in the box's order.
template <typename Value, std::size_t count>
Value chosen(const QComboBox &box, const std::array<Value, count> &values)
{
    return values[std::size_t(std::max(0, box.currentIndex()))];
}

// Other words for the same choices.
inline void rename(QComboBox &box, const QStringList &choices)
{
    const QSignalBlocker quiet(&box);
    const int index = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(choices);
    box.setCurrentIndex(index);
}

} // namespace gui
