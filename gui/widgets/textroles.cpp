// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/textroles.h"

#include "gui/look/colours.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace gui {

namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

// Tells the label of a new palette, which ends here once the colour is right.
void paint(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

TitleLabel::TitleLabel(QWidget *parent)
    : QLabel(parent)
{
    setFont(scaled(1.5, QFont::DemiBold));
}

HeadingLabel::HeadingLabel(QWidget *parent)
    : QLabel(parent)
{
    setFont(scaled(1.0, QFont::DemiBold));
}

MutedLabel::MutedLabel(QWidget *parent)
    : QLabel(parent)
{
    mute();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mute();
}

void MutedLabel::mute()
{
    paint(*this, Colours::of(QApplication::palette()).muted);
}

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    colour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ToneLabel::colour()
{
    paint(*this, Colours::of(QApplication::palette()).tone(m_tone));
}

FaultLabel::FaultLabel(QWidget *parent)
    : ToneLabel(parent)
{
    setTone(Tone::Bad);
    setWordWrap(true);
    hide();
}

void FaultLabel::say(const QString &fault)
{
    setText(fault);
    setVisible(!fault.isEmpty());
}

QSize FaultLabel::sizeHint() const
{
    return withLines(ToneLabel::sizeHint());
}

QSize FaultLabel::minimumSizeHint() const
{
    return withLines(ToneLabel::minimumSizeHint());
}

QSize FaultLabel::withLines(const QSize &size) const
{
    return m_givenWidth > 0 ? QSize(size.width(), heightForWidth(m_givenWidth)) : size;
}

void FaultLabel::resizeEvent(QResizeEvent *event)
{
    ToneLabel::resizeEvent(event);
    if (std::exchange(m_givenWidth, width()) != width())
        updateGeometry();
}

} // namespace gui
