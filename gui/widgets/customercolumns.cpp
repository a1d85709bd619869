// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/customercolumns.h"

#include "gui/look/measure.h"
#include "gui/models/customertablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace gui {

namespace {

using Model = CustomerTableModel;

constexpr int roomy = 48; // lines of text

} // namespace

CustomerColumns::CustomerColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {Model::Age, Model::Id, Model::Written})
        header.setSectionResizeMode(column, QHeaderView::Interactive);
    table.installEventFilter(this);
}

void CustomerColumns::fit()
{
    QHeaderView &header = *m_table.horizontalHeader();
    header.showSection(Model::Written); // what is hidden has no size of its own
    const auto needs = [&header](int column, int lines) {
        return std::max(lines * measure::line(), header.sectionSizeHint(column));
    };
    const bool isNarrow = m_table.width() < roomy * measure::line();
    header.resizeSection(Model::Age, needs(Model::Age, isNarrow ? 4 : 6));
    header.resizeSection(Model::Id, needs(Model::Id, isNarrow ? 5 : 10));
    const int names = 2 * std::max(needs(Model::LastName, 6), needs(Model::FirstName, 6));
    const int left = m_table.width() - m_table.verticalScrollBar()->sizeHint().width() - names
        - header.sectionSize(Model::Age) - header.sectionSize(Model::Id);
    if (left < needs(Model::Written, 5))
        return hideWritten();
    header.resizeSection(Model::Written, std::min(left, needs(Model::Written, 14)));
}

void CustomerColumns::hideWritten()
{
    const QModelIndex current = m_table.currentIndex();
    if (current.column() == Model::Written) // from where no key would lead away
        m_table.selectionModel()->setCurrentIndex(current.siblingAtColumn(Model::Id),
                                                  QItemSelectionModel::NoUpdate);
    m_table.hideColumn(Model::Written);
}

bool CustomerColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace gui
