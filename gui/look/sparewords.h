// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QBoxLayout;
class QToolButton;

namespace gui {

// Takes the words off the buttons of a row while it is too narrow for them: their pictures have to
// do then, and their tips say the rest. A child of the widget whose layout holds the row.
class SpareWords : public QObject
{
public:
    SpareWords(QBoxLayout &row, std::vector<QToolButton *> buttons, QWidget &holder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int needed() const; // pixels, with every word
    void fit();

    QBoxLayout &m_row;
    std::vector<QToolButton *> m_buttons;
};

} // namespace gui
