// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/emptystate.h"

#include "gui/look/measure.h"
#include "gui/widgets/textroles.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new TitleLabel)
    , m_text(new MutedLabel)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    for (QLabel *label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_text})
        label->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100); // as far as its greatest width allows
    middle->addStretch(1);
    m_column->addStretch(2);
    m_column->addWidget(m_picture);
    m_column->addWidget(m_title);
    m_column->addLayout(middle);
    m_column->addSpacing(measure::gap());
    m_column->addStretch(3);
}

void EmptyState::show(Glyph glyph, const QString &title, const QString &text,
                      const std::vector<QAction *> &ways)
{
    std::vector<std::pair<QAction *, QString>> named;
    for (QAction *way : ways)
        named.emplace_back(way, way->text());
    const bool isSaid = m_ways && glyph == m_glyph && title == m_title->text()
        && text == m_text->text() && named == m_named;
    if (isSaid)
        return; // its buttons may be pressed or have the focus
    const bool hadFocus = m_ways && m_ways->isAncestorOf(QApplication::focusWidget());
    m_named = std::move(named);
    m_glyph = glyph;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMaximumWidth(
        std::min(36 * measure::line(), m_text->fontMetrics().horizontalAdvance(text) + 4));
    delete m_ways;
    m_ways = new QWidget;
    m_row = new QHBoxLayout(m_ways);
    for (QAction *way : ways) {
        auto *button = new QPushButton(way->icon(), way->text());
        button->setObjectName(way->objectName() + "Button"_L1);
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        m_row->addWidget(button);
    }
    m_column->insertWidget(m_column->count() - 1, m_ways, 0, Qt::AlignHCenter);
    if (hadFocus && m_row->count() > 0)
        m_row->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    present();
    fit();
}

// The ways stand below one another where they do not fit beside.
void EmptyState::fit()
{
    if (!m_row)
        return;
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < m_row->count(); ++i)
        needed += m_row->itemAt(i)->sizeHint().width() + m_row->spacing();
    m_row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// Narrower than the ways beside one another, or it would never be told to stack them.
QSize EmptyState::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; m_row && i < m_row->count(); ++i)
        widest = std::max(widest, m_row->itemAt(i)->sizeHint().width());
    return {widest + 2 * measure::line(), QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        present();
}

void EmptyState::present()
{
    m_picture->setPixmap(icon(m_glyph, Tone::Neutral).pixmap(4 * measure::line()));
}

} // namespace gui
