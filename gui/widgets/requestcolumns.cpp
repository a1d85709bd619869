// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/requestcolumns.h"

#include "gui/models/logmodel.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>

#include <array>
#include <cmath>

namespace gui {

RequestColumns::RequestColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setStretchLastSection(true);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        m_isArranged = m_isArranged || (!m_isSharing && column != LogModel::Note);
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
    if (m_isArranged)
        return;
    const QScopedValueRollback isSharing(m_isSharing, true);
    static constexpr std::array often{
        "00:00:00.000", "OPTIONS",     "/customers", "Status",
        "1000.00",      "curl/8.14.1", "0000000000", "3 inserted, 1 refused"};
    static constexpr std::array<std::pair<LogModel::Column, const char *>, 2> longer{
        {{LogModel::Who, "Tellerdesk-simulator"}, {LogModel::Path, "/customers?limit=100"}}};
    std::array<int, LogModel::ColumnCount> widths{};
    int left = m_table.width() - m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        left -= widths[std::size_t(column)] = widthFor(column, often[std::size_t(column)]);
    for (const auto &[column, sample] : longer) {
        const int more =
            std::clamp(left, 0, std::max(0, widthFor(column, sample) - widths[column]));
        widths[column] += more;
        left -= more;
    }
    for (int column = 0; column < LogModel::Note; ++column)
        m_table.setColumnWidth(column, widths[std::size_t(column)]);
}

// As an item lays its words out.
int RequestColumns::widthFor(int column, const char *sample) const
{
    const int beside =
        m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1;
    const double words = QFontMetricsF(m_table.font()).horizontalAdvance(QLatin1StringView(sample));
    return std::max(int(std::ceil(words)) + 1 + 2 * beside,
                    m_table.horizontalHeader()->sectionSizeHint(column));
}

} // namespace gui
