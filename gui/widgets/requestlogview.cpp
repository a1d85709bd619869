// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/requestlogview.h"

#include "backend/http/requestfiles.h"
#include "backend/http/sharing.h"
#include "gui/access.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/look/sparewords.h"
#include "gui/simulatortext.h"
#include "gui/widgets/requestcolumns.h"
#include "gui/widgets/textroles.h"
#include "ui_requestlogview.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

constexpr auto pause = 1s; // who listens is not to hear of each request

bool isText(const QByteArray &body)
{
    return QString::fromUtf8(body).toUtf8() == body;
}

} // namespace

RequestLogView::RequestLogView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RequestLogView>())
    , m_filter(m_log)
    , m_none(new MutedLabel)
    , m_close(new QToolButton)
{
    m_ui->setupUi(this);
    createTable();
    createFormats();
    createDetail();
    m_ui->copyButton->setIcon(icon(Glyph::Terminal));
    m_ui->clearButton->setIcon(icon(Glyph::Delete));
    new SpareWords(*m_ui->filterRow, {m_ui->copyButton, m_ui->repeatButton, m_ui->archiveButton},
                   *this);
    connect(m_ui->filterField, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &RequestLogView::copyCurl);
    connect(m_ui->clearButton, &QToolButton::clicked, &m_log, &LogModel::clear);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RequestLogView::sayCount);
    const auto start = [this] {
        if (!m_pause.isActive()) // under steady traffic it would never end
            m_pause.start();
    };
    for (const QAbstractItemModel *rows :
         std::initializer_list<QAbstractItemModel *>{&m_log, &m_filter}) {
        for (const auto changed :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
            connect(rows, changed, this, start);
            connect(rows, changed, this, &RequestLogView::sayNone);
        }
        connect(rows, &QAbstractItemModel::modelReset, this, start);
        connect(rows, &QAbstractItemModel::modelReset, this, &RequestLogView::sayNone);
    }
    sayCount();
    sayNone();
    showDetail();
}

RequestLogView::~RequestLogView() = default;

void RequestLogView::createTable()
{
    QTableView &table = *m_ui->requestTable;
    table.setModel(&m_filter);
    m_columns = new RequestColumns(table);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(1);
    table.verticalHeader()->setDefaultSectionSize(measure::line() * 3 / 2);
    m_none->setObjectName(u"noRequestLabel"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    (new QVBoxLayout(table.viewport()))->addWidget(m_none);
    table.installEventFilter(this);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &RequestLogView::forgetGone);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &RequestLogView::forgetGone);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestLogView::showDetail);
    connect(&table, &QTableView::clicked, &table,
            [&table](const QModelIndex &index) { table.scrollTo(index); });
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, this, &RequestLogView::follow);
}

// What it is for is said whole, rather than words on buttons.
void RequestLogView::widenFilter()
{
    constexpr int letters = 17; // as wide as Qt likes a field to be
    QLineEdit &field = *m_ui->filterField;
    const QFontMetrics metrics = field.fontMetrics();
    const int beside = field.sizeHint().width() - letters * metrics.horizontalAdvance(u'x');
    const int words = metrics.horizontalAdvance(field.placeholderText()) + 1;
    field.setMinimumWidth(beside + measure::gap() + words); // the style sets words in by the gap
}

void RequestLogView::createFormats()
{
    m_ui->requestFormatsButton->setIcon(icon(Glyph::Down));
    QMenu &menu = m_ui->requestFormatsButton->popup();
    for (const Format format : {Format::Bruno, Format::K6})
        connect(menu.addAction(QString()), &QAction::triggered, this,
                [this, format] { Q_EMIT savingAsked(format); });
    nameFormats();
}

void RequestLogView::createDetail()
{
    m_ui->detailTabs->setMaximumHeight(12 * measure::line());
    for (QPlainTextEdit *text : {m_ui->requestText, m_ui->responseText})
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->timeForm->setAutoFillBackground(false); // QScrollArea has set it
    m_close->setObjectName(u"closeRequestButton"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Glyph::Close));
    m_ui->detailTabs->setCornerWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &RequestLogView::closeDetail);
    nameClose();
}

void RequestLogView::nameClose()
{
    m_close->setAccessibleName(tr("Close the request"));
    m_close->setToolTip(m_close->accessibleName());
}

void RequestLogView::nameFormats()
{
    const auto actions = m_ui->requestFormatsButton->popup().actions();
    //: In a menu: saves the requests for Bruno, a program that sends them again.
    actions[0]->setText(tr("Save a Bruno collection"));
    //: In a menu: saves the requests for k6, a program that sends them again under load.
    actions[1]->setText(tr("Save a k6 script"));
}

void RequestLogView::append(const QList<http::LogEntry> &entries)
{
    m_log.append(entries);
    if (m_ui->followBox->isChecked())
        m_ui->requestTable->scrollToBottom();
}

// Also where the table gets lower, but not away from a request that is looked at.
void RequestLogView::follow()
{
    QScrollBar &bar = *m_ui->requestTable->verticalScrollBar();
    if (m_ui->followBox->isChecked() && !m_ui->requestTable->selectionModel()->hasSelection())
        bar.setValue(bar.maximum());
}

void RequestLogView::setActions(QAction *filter, QAction *repeat, QAction *archive)
{
    m_ui->filterField->addAction(filter, QLineEdit::LeadingPosition);
    m_ui->repeatButton->setDefaultAction(repeat);
    m_ui->archiveButton->setDefaultAction(archive);
    offerFiles();
}

void RequestLogView::focusFilter()
{
    m_ui->filterField->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterField->selectAll();
}

std::optional<http::LogEntry> RequestLogView::chosen() const
{
    const QModelIndexList rows = m_ui->requestTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::optional<http::LogEntry>() : m_filter.entry(rows.first().row());
}

void RequestLogView::setServer(const QUrl &url, const QString &certificate)
{
    if (url.isEmpty())
        return; // its requests are still here, and where it was
    m_server = url;
    m_certificate = certificate;
}

void RequestLogView::sayCount()
{
    const QLocale locale;
    const int all = m_log.rowCount();
    const int shown = m_filter.rowCount();
    //: How many rows the log of requests has, for those who cannot see it.
    QString words = tr("%Ln request(s)", nullptr, all);
    if (shown != all)
        //: How many requests the filter shows: %1 of %2.
        words = tr("%1 of %2 requests").arg(locale.toString(shown), locale.toString(all));
    describe(*m_ui->requestTable, words);
}

void RequestLogView::sayNone()
{
    const int all = m_log.rowCount();
    m_none->setVisible(m_filter.rowCount() == 0);
    m_none->setText(
        all == 0 ? tr("No requests yet. They are listed here as they come.")
                 : tr("None of %Ln request(s) matches. Esc clears the filter.", nullptr, all));
    offerFiles();
}

// What is shown is saved; all is cleared.
void RequestLogView::offerFiles()
{
    const bool isAny = m_filter.rowCount() > 0;
    if (QAction *archive = m_ui->archiveButton->defaultAction())
        archive->setEnabled(isAny);
    m_ui->requestFormatsButton->setEnabled(isAny);
    m_ui->clearButton->setEnabled(m_log.rowCount() > 0);
}

QByteArray RequestLogView::shownAs(Format format) const
{
    QList<http::LogEntry> entries;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        entries << m_filter.entry(row);
    switch (format) {
    case Format::Archive:
        return http::toHar(entries, m_server);
    case Format::Bruno:
        return http::toBruno(entries, m_server);
    case Format::K6:
        return http::toK6(entries, m_server);
    }
    Q_UNREACHABLE();
}

void RequestLogView::showDetail()
{
    const auto entry = chosen();
    const bool isOpening = entry && m_ui->detailTabs->isHidden();
    m_ui->detailTabs->setVisible(entry.has_value());
    // It takes room from the table. Rows that moved under a held button would be chosen instead.
    if (isOpening && QGuiApplication::mouseButtons() == Qt::NoButton)
        m_ui->requestTable->scrollTo(m_ui->requestTable->selectionModel()->selectedRows().first());
    m_ui->copyButton->setEnabled(entry.has_value());
    Q_EMIT chosenChanged();
    if (!entry)
        return;
    const auto shown = [this](const QByteArray &head, const QByteArray &body) {
        //: Stands for a body that is compressed or binary.
        const QString text = isText(body) ? QString::fromUtf8(body) : tr("(not text)");
        return QString::fromUtf8(head).trimmed() + u"\n\n"_s + text;
    };
    m_ui->requestText->setPlainText(shown(entry->requestHead, entry->requestBody));
    m_ui->responseText->setPlainText(shown(entry->responseHead, entry->responseBody));
    showTime(*entry);
}

// A half for the table, a half for the details; but these are not to scroll what is always of one
// size, the times, where the table can do with less.
void RequestLogView::shareHeight()
{
    QVBoxLayout &column = *m_ui->logLayout;
    const int above = m_ui->filterRow->sizeHint().height() + 2 * column.spacing();
    const int room = std::max(2, height() - above);
    const int most = room - m_ui->tableCard->minimumSizeHint().height();
    const int details =
        std::clamp(std::min(neededForTime(), most), room / 2, std::max(room / 2, most));
    column.setStretchFactor(m_ui->tableCard, room - details);
    column.setStretchFactor(m_ui->detailTabs, details);
}

// Its tab and the bar of all of them.
int RequestLogView::neededForTime() const
{
    const QTabWidget &tabs = *m_ui->detailTabs;
    int highest = 0;
    for (int i = 0; i < tabs.count(); ++i)
        highest = std::max(highest, tabs.widget(i)->minimumSizeHint().height());
    const int beside = tabs.minimumSizeHint().height() - highest;
    return beside + m_ui->timeForm->heightForWidth(width());
}

void RequestLogView::closeDetail()
{
    if (m_ui->detailTabs->isAncestorOf(QApplication::focusWidget()))
        m_ui->requestTable->setFocus(Qt::OtherFocusReason);
    m_ui->requestTable->clearSelection();
}

// Rows can go without a word from the selection.
void RequestLogView::forgetGone()
{
    if (m_ui->detailTabs->isVisibleTo(this) && !chosen())
        showDetail();
}

void RequestLogView::showTime(const http::LogEntry &entry)
{
    //: Stages of a request in the picture of its time.
    m_ui->timeWaterfall->show({{tr("Parsing"), entry.parse},
                               {tr("Validating"), entry.validate},
                               {tr("Store"), entry.store},
                               {tr("Writing"), entry.write}});
    //: Where a request's time went; %1 to %5 are durations such as "0.50 ms".
    const QString words =
        tr("Parsing %1, validating %2, store %3, writing %4; %5 in all.")
            .arg(durationText(entry.parse), durationText(entry.validate), durationText(entry.store),
                 durationText(entry.write), durationText(entry.total));
    m_ui->timeLabel->setText(words);
    shareHeight();
    m_ui->timeWaterfall->setAccessibleDescription(words);
}

void RequestLogView::copyCurl()
{
    if (const auto entry = chosen())
        QGuiApplication::clipboard()->setText(http::toCurl(*entry, m_server, m_certificate));
}

void RequestLogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequestLogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

// The table would copy the one current cell.
bool RequestLogView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    copyCurl();
    return true;
}

void RequestLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    const bool isInDetail = m_ui->detailTabs->isAncestorOf(QApplication::focusWidget());
    if (!isInDetail && !m_ui->filterField->text().isEmpty())
        return m_ui->filterField->clear();
    if (!chosen())
        return QWidget::keyPressEvent(event);
    closeDetail();
}

// Only now has it the font and the style of its window.
void RequestLogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    widenFilter();
}

void RequestLogView::retranslate()
{
    m_ui->retranslateUi(this);
    widenFilter();
    nameFormats();
    nameClose();
    m_columns->fit();
    sayCount();
    sayNone();
    showDetail();
}

} // namespace gui
