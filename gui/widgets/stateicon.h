// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace gui {

// The shape that goes with a state which the words beside it tell. No room without a shape.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    explicit StateIcon(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon); // null: there is no state
    QIcon icon() const { return m_icon; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace gui
