// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QIcon>
#include <QWidget>

class QLabel;

namespace gui {

// The shape that goes with a state's word and colour.
enum class Mark {
    Hollow, // at rest
    Half, // on its way
    Full, // at work
    Cross, // failed
};

struct Status
{
    QString word;
    Mark mark = Mark::Hollow;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Status &, const Status &) = default;
};

QIcon markIcon(Mark mark, Tone tone);

// A state as a shape and a word. Each change is spoken once to assistive tools.
class StatusLight : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLight(QWidget *parent = nullptr);

    const Status &status() const { return m_status; }
    void setStatus(const Status &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();

    Status m_status;
    QLabel *m_shape;
    QLabel *m_word;
};

} // namespace gui
