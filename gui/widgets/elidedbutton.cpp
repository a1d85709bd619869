// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/elidedbutton.h"

#include "gui/look/measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setWords(const QString &seen, const QString &heard)
{
    setText(QString(seen).replace(u'&', "&&"_L1)); // the style shortens it
    if (accessibleName() != heard) // or it is spoken again
        setAccessibleName(heard);
}

QSize ElidedButton::sizeHint() const
{
    return sizeWith(24 * measure::line());
}

QSize ElidedButton::minimumSizeHint() const
{
    return sizeWith(3 * measure::line());
}

QSize ElidedButton::sizeWith(int words) const
{
    const int whole = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    QSize size = QToolButton::sizeHint();
    size.rwidth() -= std::max(0, whole - words);
    return size;
}

} // namespace gui
