// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statuslight.h"

#include "gui/look/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

void drawMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height()) * 0.7;
    const QRectF ring(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const double stroke = side / 6;
    const QRectF inner = ring.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    constexpr int quarter = 90 * 16; // as QPainter counts angles
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(mark == Mark::Full ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (mark == Mark::Cross) {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        return;
    }
    painter.drawEllipse(inner);
    painter.setBrush(colour);
    if (mark == Mark::Half)
        painter.drawPie(inner, quarter, 2 * quarter);
}

class MarkEngine final : public QIconEngine
{
public:
    MarkEngine(Mark mark, Tone tone)
        : m_mark(mark)
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        drawMark(*painter, rect, m_mark, Colours::of(QGuiApplication::palette()).tone(m_tone));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkEngine(m_mark, m_tone); }

private:
    Mark m_mark;
    Tone m_tone;
};

} // namespace

QIcon markIcon(Mark mark, Tone tone)
{
    return QIcon(new MarkEngine(mark, tone));
}

StatusLight::StatusLight(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel)
    , m_word(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap() / 2);
    row->addWidget(m_shape);
    row->addWidget(m_word);
    m_word->setObjectName(u"statusWord"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void StatusLight::setStatus(const Status &status)
{
    if (status == m_status)
        return;
    m_status = status;
    present();
}

void StatusLight::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        present();
}

void StatusLight::present()
{
    m_shape->setPixmap(markIcon(m_status.mark, m_status.tone).pixmap(measure::line()));
    m_word->setText(m_status.word);
    const QColor &colour = Colours::of(palette()).tone(m_status.tone);
    QPalette palette = m_word->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    m_word->setPalette(palette);
}

} // namespace gui
