// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/waytable.h"

#include "gui/access.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "gui/rowcopy.h"
#include "gui/widgets/tableedges.h"
#include "gui/widgets/wayview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using denomination::Natural;

namespace gui {

namespace {

// The bar has this many places at most; beyond, one of them stands for many rows.
constexpr int places = 1'000'000;
constexpr int fewestSeen = 5; // rows, headings and scroll bar included

Natural moved(const Natural &from, qint64 by)
{
    return by < 0 ? from - Natural(quint64(-by)) : from + Natural(quint64(by));
}

} // namespace

WayTable::WayTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new WayView)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_view);
    setFocusProxy(m_view);
    createView();
    retranslate();
    connect(m_view, &WayView::placeChosen, this, &WayTable::scrollTo);
    connect(&m_model, &WayModel::topChanged, this, &WayTable::showTop);
}

QTableView &WayTable::view()
{
    return *m_view;
}

void WayTable::show(std::optional<denomination::Combinations> ways, int exponent,
                    const QString &label)
{
    m_current.reset();
    m_isShowing = true;
    m_model.show(std::move(ways), exponent, label);
    m_isShowing = false;
    fitWindow();
    fitColumns();
}

void WayTable::createView()
{
    m_view->setObjectName(u"waysTable"_s);
    m_view->setModel(&m_model);
    letCurrentFollow(*m_view);
    new RowCopy(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(measure::line() * 3 / 2);
    m_view->setMinimumHeight(fewestSeen * measure::line() * 3 / 2);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WayTable::takeCurrent);
    connectNumbers();
}

// Qt 6.4 selects a row from its number by the column at the leading edge. Where one reads from the
// right it looks one pixel beyond, finds none, and selects nothing instead.
void WayTable::connectNumbers()
{
    const QHeaderView &numbers = *m_view->verticalHeader();
    for (const auto reached : {&QHeaderView::sectionPressed, &QHeaderView::sectionEntered})
        connect(&numbers, reached, this, [this](int row) { takeCurrent(m_model.index(row, 0)); });
}

void WayTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WayTable::retranslate()
{
    //: Name of a table for assistive tools: the ways to pay an amount.
    m_view->setAccessibleName(tr("Combinations"));
}

int WayTable::page() const
{
    const int height = m_view->verticalHeader()->defaultSectionSize();
    return std::max(1, m_view->viewport()->height() / height);
}

// Not within a reset, which others than the view have not heard of yet.
void WayTable::fitWindow()
{
    if (m_isShowing)
        return;
    const bool wasSeen = isCurrentSeen();
    {
        const QSignalBlocker still(m_view->selectionModel()); // who loses a row chooses no other
        m_model.setWindow(page());
    }
    if (wasSeen)
        reveal(*m_current);
    showTop();
}

bool WayTable::isCurrentSeen() const
{
    return m_current && *m_current >= m_model.top()
        && *m_current < m_model.top() + Natural(quint64(m_model.rowCount()));
}

void WayTable::reveal(const Natural &number)
{
    const Natural page(quint64(m_model.rowCount()));
    if (number < m_model.top())
        m_model.setTop(number);
    else if (number >= m_model.top() + page)
        m_model.setTop(number + Natural(1) - page);
}

// Each as wide as its own heading and numbers, so that of many notes most are seen at once.
void WayTable::fitColumns()
{
    for (const auto headings : {WayModel::Headings::WithCurrency, WayModel::Headings::Short}) {
        m_model.setHeadings(headings);
        if (widenColumns() <= m_view->width())
            return;
    }
}

int WayTable::widenColumns()
{
    QHeaderView &header = *m_view->horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const QString widest = QLocale().toString(m_model.most(i));
        const int cells = fontMetrics().horizontalAdvance(widest) + 3 * measure::gap();
        m_view->setColumnWidth(i, std::max(cells, header.sectionSizeHint(i)));
    }
    return header.length() + m_view->verticalHeader()->width() + edgesOf(*m_view);
}

// To the last number that is seen; the last of all may take half the table.
void WayTable::fitNumbers()
{
    const QString widest = numberText(m_model.top() + Natural(quint64(m_model.rowCount())));
    QFont bold = font(); // as the number of the current row is
    bold.setBold(true);
    const int whole = int(std::ceil(QFontMetricsF(bold).horizontalAdvance(widest)));
    const int width = whole + 2 * measure::gap();
    QHeaderView &header = *m_view->verticalHeader();
    if (header.minimumWidth() == width && header.maximumWidth() == width)
        return;
    header.setFixedWidth(width);
    Q_EMIT header.geometriesChanged(); // the view does not see it by itself
}

// While each row has a place of its own the bar moves row by row; beyond, it shows the share.
void WayTable::showTop()
{
    fitNumbers();
    const Natural last = m_model.lastTop();
    const bool isExact = last <= Natural(quint64(places));
    const int end = isExact ? int(last.to64()) : places;
    const int at = isExact ? int(m_model.top().to64())
                           : int(m_model.top().toDouble() / last.toDouble() * places);
    m_view->setPlace(at, end, page());
    const QSignalBlocker still(m_view->selectionModel());
    if (isCurrentSeen())
        selectRow(*m_view, int((*m_current - m_model.top()).to64()));
    else
        m_view->clearSelection();
    m_view->viewport()->update();
}

void WayTable::scrollTo(int position)
{
    const Natural last = m_model.lastTop();
    if (last <= Natural(quint64(places)))
        m_model.setTop(Natural(quint64(position)));
    else
        m_model.setTop(position == places ? last : last * Natural(quint64(position)) / places);
}

void WayTable::scrollBy(qint64 rows)
{
    m_model.setTop(moved(m_model.top(), rows));
}

void WayTable::moveBy(qint64 rows)
{
    setCurrent(moved(m_current.value_or(m_model.top()), rows));
}

void WayTable::setCurrent(const Natural &number)
{
    if (m_model.count().isZero())
        return;
    const Natural current = std::min(number, m_model.count() - Natural(1));
    const bool isNew = m_current != current;
    m_current = current;
    reveal(current);
    showTop();
    if (isNew)
        Q_EMIT currentChanged();
}

void WayTable::takeCurrent(const QModelIndex &index)
{
    if (index.isValid())
        setCurrent(m_model.top() + Natural(quint64(index.row())));
}

bool WayTable::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~(Qt::KeypadModifier | Qt::ControlModifier))
        return false;
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(m_current ? 1 : 0);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page());
        return true;
    case Qt::Key_PageDown:
        moveBy(page());
        return true;
    case Qt::Key_Home:
        setCurrent({});
        return true;
    case Qt::Key_End:
        setCurrent(m_model.count());
        return true;
    default:
        return false;
    }
}

// By a key, for the cell one is at: Qt would ask for the middle of the table.
bool WayTable::askForMenu(const QContextMenuEvent &event)
{
    if (event.reason() != QContextMenuEvent::Keyboard)
        return false;
    Q_EMIT m_view->customContextMenuRequested(m_view->visualRect(m_view->currentIndex()).center());
    return true;
}

bool WayTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return moveByKey(key->key(), key->modifiers());
    }
    if (watched == m_view && event->type() == QEvent::ContextMenu)
        return askForMenu(*static_cast<QContextMenuEvent *>(event));
    if (watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        fitWindow();
    if (event->type() != QEvent::Wheel)
        return false;
    constexpr int notch = 120;
    m_wheel +=
        static_cast<QWheelEvent *>(event)->angleDelta().y() * QApplication::wheelScrollLines();
    scrollBy(-(m_wheel / notch));
    m_wheel %= notch;
    return true;
}

void WayTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWindow();
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace gui
