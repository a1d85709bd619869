// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/requestcolumns.h"

#include "gui/messagetext.h"
#include "gui/models/logmodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

namespace {

using Column = LogModel::Column;

constexpr std::array dispensable{LogModel::Id, LogModel::Who}; // the first goes first
constexpr std::array growing{LogModel::Id, LogModel::Note, LogModel::Who, LogModel::Path};

// What often stands in a column.
QString often(int column)
{
    if (column == LogModel::Note) // the reason is left out before the numbers
        return messageText({QT_TRANSLATE_NOOP("Backend", "%1 inserted, %2 refused"),
                            {qint64(3), qint64(1)}})
            + u'…';
    static constexpr std::array words{"00:00:00.000", "OPTIONS",     "/customers", "Status",
                                      "1000.00",      "curl/8.14.1", "0000000000"};
    return QString::fromLatin1(words[std::size_t(column)]);
}

// What stands there now and then, of the columns that grow.
QString longer(Column column)
{
    switch (column) {
    case LogModel::Id:
        return QStringLiteral("0000000000000000"); // the ends are what differs
    case LogModel::Note:
        return often(column) + often(column); // as long is the beginning of the reason
    case LogModel::Who:
        return QStringLiteral("Tellerdesk, sent again");
    default:
        return QStringLiteral("/customers?limit=100");
    }
}

} // namespace

RequestColumns::RequestColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setStretchLastSection(true);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        const bool isByItself = m_isSharing || column == LogModel::Note
            || m_table.isColumnHidden(column); // which Qt narrows to nothing at its leisure
        m_isArranged = m_isArranged || !isByItself;
    });
    narrowNote();
    table.installEventFilter(this);
}

bool RequestColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->oldSize().width() != resize->size().width())
            share();
    }
    return QObject::eventFilter(watched, event);
}

void RequestColumns::fit()
{
    narrowNote();
    share();
}

// The last column takes what is left, and at the least what it was given: Qt's hundred pixels make
// the table be scrolled sideways where they are not there.
void RequestColumns::narrowNote()
{
    m_table.setColumnWidth(LogModel::Note,
                           m_table.horizontalHeader()->sectionSizeHint(LogModel::Note));
}

void RequestColumns::share()
{
    const QScopedValueRollback isSharing(m_isSharing, true);
    if (m_isArranged)
        return bringBack();
    for (const Column column : dispensable)
        m_table.showColumn(column); // what is hidden has no size of its own
    std::array<int, LogModel::ColumnCount> widths{};
    int left = room();
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        left -= widths[std::size_t(column)] = leastWidth(column);
    for (const Column column : dispensable) {
        if (left >= 0)
            break;
        left += widths[column];
        hide(column);
    }
    for (const Column column : growing) {
        if (m_table.isColumnHidden(column))
            continue;
        const int wanted = widthFor(column, longer(column)) - widths[column];
        const int more = std::clamp(left, 0, std::max(0, wanted));
        widths[column] += more;
        left -= more;
    }
    for (int column = 0; column < LogModel::Note; ++column)
        m_table.setColumnWidth(column, widths[std::size_t(column)]);
}

int RequestColumns::room() const
{
    return m_table.width() - m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

// Beside the columns that the person has arranged.
void RequestColumns::bringBack()
{
    int left = room() - leastWidth(LogModel::Note);
    for (int column = 0; column < LogModel::Note; ++column)
        left -= m_table.columnWidth(column); // of none that is hidden
    for (const Column column : {LogModel::Who, LogModel::Id}) {
        if (!m_table.isColumnHidden(column))
            continue;
        left -= leastWidth(column);
        if (left >= 0)
            m_table.showColumn(column);
    }
}

void RequestColumns::hide(int column)
{
    const QModelIndex current = m_table.currentIndex();
    if (current.column() == column) // from where no key would lead away
        m_table.selectionModel()->setCurrentIndex(current.siblingAtColumn(LogModel::Note),
                                                  QItemSelectionModel::NoUpdate);
    m_table.hideColumn(column);
}

int RequestColumns::leastWidth(int column) const
{
    const int usual = widthFor(column, often(column));
    return column == LogModel::Who ? std::max(usual, widthFor(column, LogModel::simulatorName()))
                                   : usual;
}

// As an item lays its words out.
int RequestColumns::widthFor(int column, const QString &sample) const
{
    const int beside =
        m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1;
    const double words = QFontMetricsF(m_table.font()).horizontalAdvance(sample);
    return std::max(int(std::ceil(words)) + 1 + 2 * beside,
                    m_table.horizontalHeader()->sectionSizeHint(column));
}

} // namespace gui
