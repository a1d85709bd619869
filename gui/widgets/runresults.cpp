// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/runresults.h"

#include "gui/access.h"
#include "gui/failuretext.h"
#include "gui/rowcopy.h"
#include "ui_runresults.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace gui {

namespace {

// A reason by its place in the report, and how many requests have it.
struct Cause
{
    quint16 reason = 0;
    int times = 0;
};

// The most frequent first.
std::vector<Cause> causesOf(const simulator::Report &report)
{
    std::vector<Cause> causes;
    for (qsizetype reason = 1; reason < report.reasons.size(); ++reason)
        causes.push_back({quint16(reason), 0});
    for (const simulator::Sample &sample : report.samples)
        if (sample.reason > 0)
            ++causes[sample.reason - 1u].times;
    std::erase_if(causes, [](const Cause &cause) { return cause.times == 0; });
    std::ranges::stable_sort(causes, std::greater(), &Cause::times);
    return causes;
}

// With its sentences whole, while tables and pictures are as low as they can be.
int leastHeight(const QWidget &tab, int width)
{
    const int least = tab.minimumSizeHint().height();
    return tab.layout() ? std::max(least, tab.layout()->totalMinimumHeightForWidth(width)) : least;
}

} // namespace

RunResults::RunResults(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunResults>())
{
    m_ui->setupUi(this);
    createTable();
    nameCauses();
    setFocusProxy(m_ui->resultTabs);
    m_ui->timelineTab->setFocusProxy(m_ui->timeline);
    connect(m_ui->violation, &ViolationView::chosen, this, &RunResults::showRequest);
    const auto number = [this](int row) { return m_report->samples[std::size_t(row)].number; };
    connect(m_ui->timeline, &LaneTimeline::reached, this,
            [this, number](int row) { selectRequest(number(row)); });
    connect(m_ui->timeline, &LaneTimeline::chosen, this,
            [this, number](int row) { showRequest(number(row)); });
    connect(m_ui->causeBox, &QComboBox::currentIndexChanged, this, &RunResults::showCause);
    connect(m_ui->resultTabs, &QTabWidget::currentChanged, this, [this] {
        // Qt lets assistive tools press tabs that are hidden.
        if (!m_ui->resultTabs->isTabVisible(m_ui->resultTabs->currentIndex()))
            return turnTo(m_ui->plots);
        if (!m_isTurning)
            m_before = nullptr; // the person has chosen
    });
    m_before = m_ui->timelineTab; // what the first run is shown on
    offerTabs();
}

RunResults::~RunResults() = default;

void RunResults::createTable()
{
    auto *table = m_ui->requestsTable;
    table->setModel(&m_samples);
    letCurrentFollow(*table);
    new RowCopy(*table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    m_ui->requestsSplitter->setStretchFactor(0, 3);
    m_ui->requestsSplitter->setStretchFactor(1, 1);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showDetails(index.row()); });
}

void RunResults::begin()
{
    if (m_report) // else the tab to go back to is known
        m_before = m_ui->resultTabs->currentWidget();
    m_report.reset();
    m_isUnderWay = true;
    m_samples.show({});
    m_ui->detailsEdit->clear();
    offerCauses(0);
    m_ui->timeline->show({});
    m_ui->latencyCurve->begin();
    m_ui->plots->begin();
    offerTabs();
}

void RunResults::add(const simulator::Snapshot &snapshot)
{
    m_ui->plots->add(snapshot);
}

void RunResults::show(const simulator::ReportPointer &report)
{
    m_report = report;
    m_isUnderWay = false;
    m_samples.show(report);
    m_ui->requestsTable->resizeColumnsToContents();
    sayCount();
    m_ui->detailsEdit->clear();
    offerCauses(0);
    m_ui->timeline->show(report);
    m_ui->timelineKey->setText(m_ui->timeline->key());
    m_ui->latencyCurve->show(report);
    m_ui->plots->show(report);
    if (report->verdict.violation)
        m_ui->violation->show(report);
    compareWith(m_companion);
    if (report->verdict.violation)
        turnTo(m_ui->violation);
    else if (m_before && m_ui->resultTabs->isTabVisible(m_ui->resultTabs->indexOf(m_before)))
        turnTo(m_before);
    m_before = nullptr;
}

// Qt names the box by its label, but not the list that it opens.
void RunResults::nameCauses()
{
    m_ui->causeBox->view()->setAccessibleName(m_ui->causeLabel->text().remove(u'&'));
}

void RunResults::offerCauses(int chosen)
{
    QComboBox &box = *m_ui->causeBox;
    const QSignalBlocker quiet(&box);
    const auto causes = m_report ? causesOf(*m_report) : std::vector<Cause>();
    box.clear();
    //: A choice of which requests are listed.
    box.addItem(tr("all requests"), 0);
    for (const Cause &cause : causes)
        //: A choice of which requests are listed: %1 is why they were refused or failed, %2 their
        //: number.
        box.addItem(tr("%1 (%2)").arg(reasonText(m_report->reasons[cause.reason]),
                                      QLocale().toString(cause.times)),
                    cause.reason);
    box.setCurrentIndex(chosen);
    box.setToolTip(box.currentText());
    box.setVisible(!causes.empty());
    m_ui->causeLabel->setVisible(!causes.empty());
}

void RunResults::showCause()
{
    m_samples.showOnly(quint16(m_ui->causeBox->currentData().toUInt()));
    m_ui->causeBox->setToolTip(m_ui->causeBox->currentText());
    m_ui->detailsEdit->clear();
    sayCount();
}

void RunResults::sayCount()
{
    //: How many rows the table of the requests of a run has, for those who cannot see it.
    describe(*m_ui->requestsTable, tr("%Ln request(s)", nullptr, m_samples.rowCount()));
}

void RunResults::compareWith(const simulator::ReportPointer &companion)
{
    const bool isNew = companion && !m_companion;
    m_companion = companion;
    if (m_report && companion)
        m_ui->comparison->show(m_report, companion);
    offerTabs();
    if (m_report && isNew)
        turnTo(m_ui->comparison);
}

// What goes on is looked at over time; the rest is there when it is over.
void RunResults::offerTabs()
{
    const auto offer = [this](QWidget *tab, bool isOffered) {
        m_ui->resultTabs->setTabVisible(m_ui->resultTabs->indexOf(tab), isOffered);
    };
    if (!m_report)
        turnTo(m_ui->plots); // before those beside it go
    m_isTurning = true;
    offer(m_ui->violation, m_report && m_report->verdict.violation);
    for (QWidget *tab :
         std::initializer_list<QWidget *>{m_ui->timelineTab, m_ui->latencyCurve, m_ui->requestsTab})
        offer(tab, m_report != nullptr);
    offer(m_ui->comparison, m_report && m_companion);
    m_isTurning = false;
    m_ui->resultTabs->setVisible(m_report || m_isUnderWay);
    levelTabs();
}

// Each as high as the highest needs, or the page would jump from one to the other.
void RunResults::levelTabs()
{
    QTabWidget &tabs = *m_ui->resultTabs;
    int height = 0;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i))
            height = std::max(height, leastHeight(*tabs.widget(i), width()));
    for (int i = 0; i < tabs.count(); ++i)
        tabs.widget(i)->setMinimumHeight(height);
}

bool RunResults::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        levelTabs();
    return isHandled;
}

void RunResults::turnTo(QWidget *tab)
{
    m_isTurning = true;
    m_ui->resultTabs->setCurrentWidget(tab);
    m_isTurning = false;
}

// Where it is listed: a person who looks at one cause alone is not to lose it.
void RunResults::selectRequest(quint32 number)
{
    if (const int row = m_samples.rowOf(number); row >= 0)
        selectRow(*m_ui->requestsTable, row);
}

void RunResults::showRequest(quint32 number)
{
    if (!m_report)
        return;
    if (m_samples.rowOf(number) < 0)
        m_ui->causeBox->setCurrentIndex(0);
    if (m_samples.rowOf(number) < 0)
        return;
    selectRequest(number);
    m_ui->resultTabs->setCurrentWidget(m_ui->requestsTab);
    m_ui->requestsTable->setFocus(Qt::OtherFocusReason);
}

void RunResults::showDetails(int row)
{
    m_ui->detailsEdit->setPlainText(row < 0 ? QString() : m_samples.details(row));
}

void RunResults::retranslate()
{
    m_ui->retranslateUi(this);
    nameCauses();
    offerCauses(std::max(0, m_ui->causeBox->currentIndex()));
    if (m_report)
        sayCount();
    m_ui->requestsTable->resizeColumnsToContents();
    showDetails(m_ui->requestsTable->currentIndex().row());
    m_ui->violation->retranslate();
    m_ui->timeline->retranslate();
    m_ui->timelineKey->setText(m_ui->timeline->key());
    m_ui->plots->retranslate();
    m_ui->latencyCurve->retranslate();
    m_ui->comparison->retranslate();
    levelTabs();
}

} // namespace gui
