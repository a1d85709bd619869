// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowcopy.h"

#include "gui/panels/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

Panel *panelOf(QWidget *widget)
{
    while (widget && !qobject_cast<Panel *>(widget))
        widget = widget->parentWidget();
    return static_cast<Panel *>(widget);
}

// Of the ranges, which may be of single cells, each row once; one more than may be copied tells
// that there are more.
std::vector<int> rowsOf(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        const int last = std::min(range.bottom(), range.top() + RowCopy::most);
        for (int row = range.top(); row <= last; ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

RowCopy::RowCopy(QTableView &table, QSet<int> without)
    : QObject(&table)
    , m_table(table)
    , m_without(std::move(without))
{
    table.installEventFilter(this);
}

bool RowCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    copy();
    return true;
}

void RowCopy::copy()
{
    std::vector<int> rows = rowsOf(m_table.selectionModel()->selection());
    if (rows.empty())
        return;
    const bool isShortened = rows.size() > most;
    rows.resize(std::min(rows.size(), std::size_t(most)));
    QStringList lines;
    for (const int row : rows)
        lines << line(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    if (Panel *panel = isShortened ? panelOf(&m_table) : nullptr)
        Q_EMIT panel->noticed(inAnyLanguage([] {
            //: %1 is a number.
            const QString text =
                tr("Only the first %1 of the selected rows were copied. An export writes them all.")
                    .arg(QLocale().toString(most));
            return Notice{u"copied"_s, Tone::Information, text, {}};
        }));
}

// The cells as the columns stand.
QString RowCopy::line(int row) const
{
    static const QRegularExpression parting(u"[\\t\\n]"_s); // cells and lines
    const QHeaderView &header = *m_table.horizontalHeader();
    QStringList cells;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && !m_without.contains(column))
            cells << m_table.model()->index(row, column).data().toString().replace(parting, u" "_s);
    }
    return cells.join(u'\t');
}

} // namespace gui
