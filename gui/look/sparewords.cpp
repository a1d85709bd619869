// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/sparewords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace gui {

namespace {

// As QToolButton reckons it, which tells only of the style that it has just now.
int widthAround(const QToolButton &button, QSize contents)
{
    QStyleOptionToolButton option;
    option.initFrom(&button);
    return button.style()
        ->sizeFromContents(QStyle::CT_ToolButton, &option, contents, &button)
        .width();
}

int widthWithWords(const QToolButton &button)
{
    constexpr int beside = 4; // pixels
    const QFontMetrics metrics = button.fontMetrics();
    const QSize text = metrics.size(Qt::TextShowMnemonic, button.text());
    const int words = text.width() + 2 * metrics.horizontalAdvance(QLatin1Char(' '));
    return widthAround(button, {button.iconSize().width() + beside + words, text.height()});
}

} // namespace

SpareWords::SpareWords(QBoxLayout &row, std::vector<QToolButton *> buttons, QWidget &holder)
    : QObject(&holder)
    , m_row(row)
    , m_buttons(std::move(buttons))
{
    for (QToolButton *button : m_buttons)
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    holder.installEventFilter(this);
}

bool SpareWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

int SpareWords::needed() const
{
    int width = 0;
    for (int i = 0; i < m_row.count(); ++i) {
        QLayoutItem &item = *m_row.itemAt(i);
        if (item.isEmpty() && !item.spacerItem())
            continue; // hidden
        auto *button = qobject_cast<QToolButton *>(item.widget());
        const bool isOurs = std::ranges::find(m_buttons, button) != m_buttons.end();
        const int other = std::max(item.sizeHint().width(), item.minimumSize().width());
        width += m_row.spacing() + (isOurs ? widthWithWords(*button) : other);
    }
    return width - m_row.spacing();
}

void SpareWords::fit()
{
    const auto *holder = static_cast<QWidget *>(parent());
    const QMargins margins = holder->layout()->contentsMargins();
    const bool isNarrow = needed() > holder->width() - margins.left() - margins.right();
    for (QToolButton *button : m_buttons) {
        button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly
                                            : Qt::ToolButtonTextBesideIcon);
        // With words, too, or the window could not be made so narrow that they go.
        button->setMinimumWidth(widthAround(*button, button->iconSize()));
    }
}

} // namespace gui
