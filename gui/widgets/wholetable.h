// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/tableedges.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <concepts>

namespace gui {

// A table that wants all its columns to be seen, also beside a scroll bar. Where their widths
// follow what comes it never wants less again, or what stands beside it would quiver, unless its
// words are others.
template <std::derived_from<QTableView> Table>
class WholeTable : public Table
{
public:
    WholeTable()
    {
        this->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        // Queued, since columns change their widths one after the other.
        QObject::connect(
            this->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { want(std::max(m_columns, this->horizontalHeader()->length())); },
            Qt::QueuedConnection);
    }

    void fitColumns() // to what is in them now, which may be less
    {
        this->resizeColumnsToContents();
        want(this->horizontalHeader()->length());
    }

    QSize sizeHint() const override
    {
        return {m_columns + edgesOf(*this), Table::sizeHint().height()};
    }

protected:
    void changeEvent(QEvent *event) override
    {
        Table::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            fitColumns();
    }

private:
    void want(int columns)
    {
        if (columns == m_columns)
            return;
        m_columns = columns;
        this->updateGeometry();
    }

    int m_columns = 0; // their width
};

} // namespace gui
