// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace gui {

class HeadingLabel;

// What a dock is called, in the manner of a card's heading, and the way to close it.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    void setWords(const QString &words, const QString &close);
    QToolButton &closeButton() { return *m_close; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HeadingLabel *m_words;
    QToolButton *m_close;
};

} // namespace gui
