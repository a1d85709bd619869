// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace gui {

// How wide the columns of the log of requests are, as it grows and shrinks: each as wide as what
// often stands in it; what is left over goes to who asked, then to the path, and the rest to the
// note. Where that would be cut, the id goes, then who asked: the request in detail has both. What
// the person has arranged stays so. Owned by the table, which has its model.
class RequestColumns : public QObject
{
    Q_OBJECT

public:
    explicit RequestColumns(QTableView &table);

    void fit(); // to other headings

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrowNote();
    void share();
    int room() const;
    void bringBack();
    void hide(int column);
    int leastWidth(int column) const;
    int widthFor(int column, const QString &sample) const;

    QTableView &m_table;
    bool m_isSharing = false; // we change the widths of columns, not the person,
    bool m_isArranged = false; // and the person has done it
};

} // namespace gui
