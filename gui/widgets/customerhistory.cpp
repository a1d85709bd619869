// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/customerhistory.h"

#include "gui/access.h"
#include "gui/historytext.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/rowcopy.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/textroles.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

CustomerHistory::CustomerHistory(QWidget *parent)
    : QWidget(parent)
    , m_heading(new HeadingLabel)
    , m_close(new QToolButton)
    , m_label(new QLabel)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_version(new QLabel)
    , m_moment(new MutedLabel)
    , m_summary(new QLabel)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_reach(new MutedLabel)
    , m_export(new QPushButton)
{
    createTable();
    auto *column = new QVBoxLayout(this);
    column->addLayout(createHead());
    for (QLabel *label : std::initializer_list<QLabel *>{m_version, m_moment, m_summary, m_reach})
        label->setWordWrap(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_label, m_slider, m_version, m_moment, m_summary})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_reach);
    column->addWidget(m_export);
    m_label->setBuddy(m_slider);
    m_slider->setObjectName(u"historySlider"_s);
    m_version->setObjectName(u"historyVersion"_s);
    m_moment->setObjectName(u"historyMoment"_s);
    m_summary->setObjectName(u"historySummary"_s);
    m_reach->setObjectName(u"historyReach"_s);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_export->setObjectName(u"exportHistoryButton"_s);
    connect(&m_watch, &HistoryWatch::changed, this, &CustomerHistory::present);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_watch.choose(std::size_t(value));
        presentMoment();
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportWanted(m_model.difference()); });
    retranslate();
}

QLayout *CustomerHistory::createHead()
{
    m_close->setIcon(icon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setObjectName(u"closeHistoryButton"_s);
    connect(m_close, &QToolButton::clicked, this, &CustomerHistory::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    return head;
}

void CustomerHistory::createTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(&m_model);
    letCurrentFollow(*m_table);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // the age stays
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(measure::control());
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(measure::line());
    header.setMaximumSectionSize(11 * measure::line()); // a long name leaves room beside it
    for (const int needed : {DifferenceModel::Kind, DifferenceModel::Id, DifferenceModel::Before})
        header.setSectionResizeMode(needed, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(DifferenceModel::After, QHeaderView::Stretch);
}

void CustomerHistory::setRuntime(runtime::Runtime &runtime)
{
    m_watch.setRuntime(runtime);
}

void CustomerHistory::begin()
{
    m_wasOffered = false;
    m_close->setFocus(Qt::OtherFocusReason);
    m_watch.begin();
    present();
}

void CustomerHistory::present()
{
    const bool hasChoice = m_watch.history() && m_watch.history()->size() > 1;
    if (m_watch.difference())
        m_model.show(m_watch.difference());
    const bool hasRows = hasChoice && m_watch.difference() && m_model.rowCount() > 0;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_slider, m_version, m_moment,
                                                          m_summary, m_reach})
        part->setVisible(hasChoice);
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_export->setEnabled(hasRows);
    if (hasChoice)
        presentMoment();
    else
        withdrawVersions();
    if (!hasRows)
        explain();
    if (hadFocus)
        leadFocus(hasChoice);
}

// To the slider as soon as it is there, and from what has gone.
void CustomerHistory::leadFocus(bool hasChoice)
{
    const bool isOffered = hasChoice && !std::exchange(m_wasOffered, hasChoice);
    const QWidget *focus = QApplication::focusWidget();
    if (isOffered && focus == m_close)
        m_slider->setFocus(Qt::OtherFocusReason);
    else if (!isAncestorOf(focus) || !focus->isVisible() || !focus->isEnabled())
        (hasChoice ? static_cast<QWidget *>(m_slider) : m_close)->setFocus(Qt::OtherFocusReason);
}

void CustomerHistory::presentMoment()
{
    const customers::History &history = *m_watch.history();
    const int last = int(history.size()) - 1;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, last);
    m_slider->setPageStep(qMax(last / 10, 1));
    m_slider->setValue(int(m_watch.chosen()));
    m_version->setText(versionText(history, m_watch.chosen()));
    m_moment->setText(momentText(history.moment(m_watch.chosen())));
    m_summary->setText(differenceText(*m_model.difference()));
    m_reach->setText(reachText(history.reach()));
    describe(*m_slider, m_version->text() + u" · "_s + m_moment->text());
    describe(*m_table, m_summary->text());
}

// Assistive tools can move a slider that is hidden.
void CustomerHistory::withdrawVersions()
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, 0);
}

void CustomerHistory::explain()
{
    const auto &error = m_watch.error();
    if (error)
        m_empty->show(Glyph::Store, tr("The history cannot be read"), messageText(error->words()),
                      {});
    else if (m_watch.history() && m_watch.history()->size() == 1)
        m_empty->show(Glyph::Clock, tr("No change is known"),
                      tr("Changes from now on can be looked up here."), {});
    else if (!m_watch.difference())
        m_empty->show(Glyph::Clock, tr("Reading the history…"), {}, {});
    else
        m_empty->show(Glyph::Clock, tr("Nobody differs"),
                      tr("The customers are now as they were then."), {});
}

void CustomerHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.resume();
}

void CustomerHistory::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.pause();
}

void CustomerHistory::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void CustomerHistory::retranslate()
{
    //: Heading: the versions that the collection of customers went through.
    m_heading->setText(tr("History"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the history"));
    //: Names a slider over the versions of the customers.
    m_label->setText(tr("Changes &since"));
    m_slider->setAccessibleName(tr("Version to compare with now"));
    m_table->setAccessibleName(tr("Changes since the chosen version"));
    //: Writes what has changed to a file.
    m_export->setText(tr("E&xport the changes…"));
    m_model.retranslate();
    present();
}

} // namespace gui
