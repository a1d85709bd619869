// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QTableView;

namespace gui {

// Has the keys for copying take the rows that are selected, as lines with tabs between the cells;
// Qt takes the one current cell. A child of the table.
class RowCopy : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 10'000; // rows: what the main thread fetches in a moment

    explicit RowCopy(QTableView &table, QSet<int> without = {}); // these columns

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    QString line(int row) const;

    QTableView &m_table;
    QSet<int> m_without;
};

} // namespace gui
