// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace gui {

// A view of rows that are all seen, of many more that are not: none is scrolled, and the upright
// bar, which stands where that of any table does, tells where they are among all.
class WayView : public QTableView
{
    Q_OBJECT

public:
    explicit WayView(QWidget *parent = nullptr);

    // What the bar shows: a place from 0 to the last, and how many are seen at once.
    void setPlace(int place, int last, int page);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void placeChosen(int place); // by the bar

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void showPlace();

    int m_place = 0;
    int m_last = 0;
    int m_page = 1;
};

} // namespace gui
