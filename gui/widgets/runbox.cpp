// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/runbox.h"

#include "gui/simulatortext.h"

#include <QStyleOptionComboBox>

namespace gui {

namespace {

constexpr int shorterRole = Qt::UserRole + 1; // texts that say less, the longest first

} // namespace

void RunBox::addRun(const simulator::PastRun &run)
{
    addItem(pastRunIcon(run), pastRunText(run), run.path);
    setItemData(count() - 1, shorterPastRunTexts(run), shorterRole);
}

void RunBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    const int picture = option->currentIcon.isNull() ? 0 : option->iconSize.width() + 4;
    const int room = field.width() - picture - 2; // as the style reckons it
    for (const QString &shorter : currentData(shorterRole).toStringList()) {
        if (fontMetrics().horizontalAdvance(option->currentText) <= room)
            return;
        option->currentText = shorter;
    }
}

QString RunBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return option.currentText;
}

} // namespace gui
