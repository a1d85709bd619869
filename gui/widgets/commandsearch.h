// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace gui {

class Actions;
class MutedLabel;

// Finds any command by its words and carries it out. Lies over the window's upper middle while it
// is open; Escape or a click elsewhere closes it and gives the focus back.
class CommandSearch : public QFrame
{
    Q_OBJECT

public:
    CommandSearch(const Actions &actions, QWidget *window);

    void open();

Q_SIGNALS:
    void chosen(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createField();
    void createList();
    void fill();
    void filter(const QString &words);
    void step(int by);
    void tell();
    void accept();
    void close(Qt::FocusReason reason);
    void place();
    void retranslate();

    const Actions &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    MutedLabel *m_none; // is found
    QPointer<QWidget> m_before; // had the focus
};

} // namespace gui
