// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

class QStyleOption;

// How much room HouseStyle gives to each kind of thing, and to the words in it.
namespace gui::extent {

std::optional<int> metric(QStyle::PixelMetric metric); // none: what Fusion gives

// Of what Fusion makes so large.
QSize size(QStyle::ContentsType type, QSize fusion, const QSize &contents);
QRect field(const QStyleOption &option, const QRect &fusion); // of a combo or spin box
QRect lineEdit(const QStyleOption &option, const QRect &fusion);
QRect tabText(const QStyleOption &option, const QRect &fusion);
int leastTabMargin(); // beside its words, where there is no room for the usual one
QRect item(const QStyleOption &option, const QRect &fusion, int margin); // beside a picture

} // namespace gui::extent
