// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/textroles.h"

#include "gui/look/colours.h"

#include <QApplication>
#include <QEvent>

namespace gui {

namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
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
    if (event->type() == QEvent::ApplicationPaletteChange)
        mute();
}

void MutedLabel::mute()
{
    const QPalette application = QApplication::palette();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colours::of(application).muted);
    setPalette(muted);
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
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void ToneLabel::colour()
{
    const QPalette application = QApplication::palette();
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, Colours::of(application).tone(m_tone));
    setPalette(toned);
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

} // namespace gui
