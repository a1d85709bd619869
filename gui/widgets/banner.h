// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gui {

// Shows one notice at a time, the newest; when that one is settled or closed, the one before it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void settle(const QString &topic);
    bool isShowing(const QString &topic) const;
    QString code() const; // of the notice that is shown; empty when nothing went wrong

Q_SIGNALS:
    void left(); // it went away, and had the focus
    void helpWanted(); // on the code

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present();
    void removeRemedies();
    void addRemedies(const Notice &notice);
    void orderTabs();
    void closeNewest();
    void retranslate();

    std::vector<Notice> m_notices; // the newest last
    QHBoxLayout *m_row;
    QLabel *m_picture;
    QLabel *m_text;
    QWidget *m_remedies = nullptr;
    QToolButton *m_help;
    QToolButton *m_close;
};

} // namespace gui
