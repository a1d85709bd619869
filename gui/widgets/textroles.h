// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QLabel>

namespace gui {

// Labels by what they say rather than how they look. Each keeps its proportion to the window's
// font and its colour from the palette, also when these change.

class TitleLabel : public QLabel // of a panel
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent = nullptr);
};

class HeadingLabel : public QLabel // of a card
{
    Q_OBJECT

public:
    explicit HeadingLabel(QWidget *parent = nullptr);
};

class MutedLabel : public QLabel // secondary words
{
    Q_OBJECT

public:
    explicit MutedLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
};

class ToneLabel : public QLabel // a sentence beside what it is about, with the tone's picture
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone = Tone::Information;
};

class FaultLabel : public ToneLabel // what is wrong with a field; no room without a fault
{
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent = nullptr);

    void say(const QString &fault); // empty: nothing is wrong

    // As many lines as the width it has makes of it, by its own account: a layout that reckons
    // height for width makes a QScrollArea as high as the form would like, instead of as it must.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize withLines(const QSize &size) const;

    int m_givenWidth = 0; // by the layout; 0 before it gave any
};

} // namespace gui
