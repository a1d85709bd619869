// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/waymodel.h"

#include <QWidget>

class QContextMenuEvent;
class QTableView;

namespace gui {

class WayView;

// A table of any number of rows: a view of as many as there is room for, whose scroll bar stands
// for the rest. Keys and wheel work as in any table, Home and End included.
class WayTable : public QWidget
{
    Q_OBJECT

public:
    explicit WayTable(QWidget *parent = nullptr);

    using QWidget::show;

    // Other ways, from the first; none to show nothing.
    void show(std::optional<denomination::Combinations> ways, int exponent, const QString &label);

    const WayModel &model() const { return m_model; }
    QTableView &view();

    // The way that is selected, by its number from 0.
    std::optional<denomination::Natural> current() const { return m_current; }
    void setCurrent(const denomination::Natural &number);

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createView();
    void connectNumbers();
    void retranslate();
    void fitWindow();
    void fitColumns();
    int widenColumns(); // and how wide a table is that shows them all
    void fitNumbers();
    bool isCurrentSeen() const;
    void reveal(const denomination::Natural &number);
    void showTop();
    void scrollTo(int position);
    void scrollBy(qint64 rows);
    void moveBy(qint64 rows);
    void takeCurrent(const QModelIndex &index);
    bool askForMenu(const QContextMenuEvent &event);
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    int page() const;

    WayModel m_model;
    WayView *m_view;
    std::optional<denomination::Natural> m_current;
    bool m_isShowing =
        false; // the model is being reset, and its view may change its size meanwhile
    int m_wheel = 0; // eighths of a degree not yet scrolled
};

} // namespace gui
