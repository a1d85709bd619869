// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wayview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

namespace gui {

WayView::WayView(QWidget *parent)
    : QTableView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int place) {
        m_place = place;
        Q_EMIT placeChosen(place);
    });
}

void WayView::setPlace(int place, int last, int page)
{
    m_place = place;
    m_last = last;
    m_page = page;
    showPlace();
}

void WayView::showPlace()
{
    QScrollBar &bar = *verticalScrollBar();
    const QSignalBlocker quiet(bar);
    bar.setPageStep(m_page);
    bar.setRange(0, m_last);
    bar.setValue(m_place);
    setVerticalScrollBarPolicy(m_last > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

// Qt gives the bar the range of the rows that are there.
void WayView::updateGeometries()
{
    {
        const QSignalBlocker quiet(verticalScrollBar());
        QTableView::updateGeometries();
    }
    verticalHeader()->setOffset(0);
    showPlace();
}

void WayView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    {
        const QSignalBlocker quiet(verticalScrollBar());
        QTableView::scrollTo(index, hint);
    }
    showPlace();
}

void WayView::scrollContentsBy(int dx, int)
{
    QTableView::scrollContentsBy(dx, 0);
}

} // namespace gui
