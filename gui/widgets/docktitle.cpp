// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/docktitle.h"

#include "gui/look/colours.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/widgets/textroles.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace gui {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_words(new HeadingLabel)
    , m_close(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, measure::gap() / 2, 0, measure::gap() / 2);
    row->addSpacing(measure::line()); // margins do not follow the direction of the language
    row->addWidget(m_words, 1);
    row->addWidget(m_close);
    row->addSpacing(measure::gap() / 2);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Glyph::Close));
}

void DockTitle::setWords(const QString &words, const QString &close)
{
    m_words->setText(words);
    m_close->setToolTip(close);
    m_close->setAccessibleName(close);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace gui
