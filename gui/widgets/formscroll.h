// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace gui {

// Holds a form that scrolls rather than shrinks where the window is low.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent = nullptr);

    void setForm(QWidget *form);

    QSize minimumSizeHint() const override; // as wide as the form and the bar beside it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
