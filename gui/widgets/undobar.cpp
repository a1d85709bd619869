// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/undobar.h"

#include "gui/access.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/widgets/textroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_left(new MutedLabel)
    , m_undo(new QPushButton(icon(Glyph::Undo), {}))
{
    setObjectName(u"undoBar"_s);
    m_text->setObjectName(u"undoText"_s);
    m_undo->setObjectName(u"undoButton"_s);
    auto *row = new QHBoxLayout(this);
    const int gap = measure::gap() / 2;
    row->setContentsMargins(gap, gap, gap, gap);
    row->addSpacing(measure::line() - gap); // margins do not follow the direction of the language
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_left);
    row->addWidget(m_undo);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &UndoBar::tick);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undone);
    retranslate();
    hide();
}

void UndoBar::offer(int deleted, std::chrono::seconds period)
{
    m_deleted = deleted;
    m_deadline = QDeadlineTimer(period);
    m_clock.start();
    retranslate();
    announce(*this);
}

void UndoBar::withdraw()
{
    m_clock.stop();
    hide();
}

void UndoBar::tick()
{
    if (m_deadline.hasExpired())
        return withdraw();
    const auto left = int(m_deadline.remainingTime() / 1000 + 1);
    m_left->setText(left < 120 ? tr("%Ln second(s) left", nullptr, left)
                               : tr("%Ln minute(s) left", nullptr, left / 60));
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.wash(Tone::Information));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius(),
                            measure::radius());
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::retranslate()
{
    //: Brings back what was just deleted.
    m_undo->setText(tr("U&ndo"));
    m_text->setText(tr("%Ln customer(s) deleted.", nullptr, m_deleted));
    setAccessibleName(m_text->text());
    tick();
}

} // namespace gui
