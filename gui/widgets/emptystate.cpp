// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/emptystate.h"

#include "gui/look/measure.h"
#include "gui/widgets/textroles.h"

#include <QAction>
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
    , m_row(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(30 * measure::line());
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    for (QLabel *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_row->setAlignment(Qt::AlignCenter);
    column->addSpacing(measure::gap());
    column->addLayout(m_row);
    column->addStretch(3);
}

void EmptyState::show(Glyph glyph, const QString &title, const QString &text,
                      const std::vector<QAction *> &ways)
{
    m_glyph = glyph;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumWidth(
        std::min(m_text->maximumWidth(), m_text->fontMetrics().horizontalAdvance(text) + 4));
    delete m_ways;
    m_row->addWidget(m_ways = new QWidget);
    auto *row = new QHBoxLayout(m_ways);
    for (QAction *way : ways) {
        auto *button = new QPushButton(way->icon(), way->text());
        button->setObjectName(way->objectName() + "Button"_L1);
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        row->addWidget(button);
    }
    present();
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
