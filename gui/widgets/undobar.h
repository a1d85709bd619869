// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;

namespace gui {

// Says what was deleted and offers to bring it back, while that is possible.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void offer(int deleted, std::chrono::seconds period); // how many customers are gone
    void withdraw();

Q_SIGNALS:
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void retranslate();

    QLabel *m_text;
    QLabel *m_left;
    QPushButton *m_undo;
    int m_deleted = 0;
    QDeadlineTimer m_deadline;
    QTimer m_clock;
};

} // namespace gui
