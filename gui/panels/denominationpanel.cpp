// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/denominationpanel.h"

#include "backend/runtime/runtime.h"
#include "gui/access.h"
#include "gui/actions.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/panels/denominationform.h"
#include "gui/rowcopy.h"
#include "gui/widgets/tableedges.h"
#include "ui_denominationpanel.h"

namespace gui {

DenominationPanel::DenominationPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Denominations, actions, parent)
    , m_runtime(runtime)
    , m_ui(std::make_unique<Ui::DenominationPanel>())
{
    m_ui->setupUi(this);
    m_ui->body->setAutoFillBackground(false);
    m_form = std::make_unique<DenominationForm>(*m_ui);
    createTable();
    alignAnswers();
    m_ui->exportButton->setDefaultAction(actions[Command::ExportDenominations]);
    m_ui->formatsButton->setIcon(icon(Glyph::Down));
    m_ui->jobExport->serve(runtime, actions, m_ui->formatsButton->popup());
    retranslate();
    connectAnswers();
    connect(m_form.get(), &DenominationForm::edited, this, &DenominationPanel::calculate);
    connect(actions[Command::Calculate], &QAction::triggered, this, &DenominationPanel::calculate);
}

DenominationPanel::~DenominationPanel() = default;

void DenominationPanel::createTable()
{
    QTableView &table = *m_ui->amountsTable;
    table.setModel(&m_amounts);
    letCurrentFollow(table);
    new RowCopy(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    auto &columns = *table.horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(AmountModel::Pays, QHeaderView::Stretch);
    connect(&columns, &QHeaderView::sectionResized, this, &DenominationPanel::fitRows,
            Qt::QueuedConnection); // all columns have their widths by then
    m_ui->answerSplitter->setStretchFactor(0, 1);
    m_ui->answerSplitter->setStretchFactor(1, 1);
    m_ui->answerSplitter->setSizes({22 * measure::line(), 26 * measure::line()});
}

// In line with their tabs: the card around both has an edge of its own.
void DenominationPanel::alignAnswers()
{
    for (int tab = 0; tab < m_ui->answerTabs->count(); ++tab) {
        QLayout &layout = *m_ui->answerTabs->widget(tab)->layout();
        layout.setContentsMargins(0, layout.contentsMargins().top(), 0, 0);
    }
}

void DenominationPanel::connectAnswers()
{
    connect(m_ui->amountsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DenominationPanel::showAnswers);
    for (Inquiry *inquiry : findChildren<Inquiry *>()) {
        connect(inquiry, &Inquiry::longChanged, this, &DenominationPanel::showBusy);
        connect(inquiry, &Inquiry::ended, this, &DenominationPanel::lookForEnd,
                Qt::QueuedConnection); // an answer may lead to the next question
    }
    connect(m_ui->cancelReckoningButton, &QPushButton::clicked, this, &DenominationPanel::cancel);
    showBusy();
    connect(m_ui->jobExport, &JobExport::noticed, this, &DenominationPanel::noticed);
    connect(m_ui->jobExport, &JobExport::settled, this, &DenominationPanel::settled);
    connect(m_ui->jobExport, &JobExport::begun, this, &DenominationPanel::begun);
    connect(m_ui->jobExport, &JobExport::fileWritten, this, &DenominationPanel::fileWritten);
}

void DenominationPanel::takeFocus()
{
    m_form->takeFocus();
}

void DenominationPanel::restore(const QSettings &state)
{
    m_form->restore(state);
}

void DenominationPanel::save(QSettings &state) const
{
    m_form->save(state);
}

// Asked anew with every key; what was asked before, and what its answer led to, is not any more.
void DenominationPanel::calculate()
{
    m_isAnswered = false;
    const auto job = m_form->read();
    if (!job) {
        m_inquiry.cancel();
        return showStale();
    }
    m_ui->jobExport->withhold(m_inquiry.isLong() ? m_ui->busyLabel->text() : QString());
    for (Inquiry *inquiry : findChildren<Inquiry *>())
        if (inquiry != &m_inquiry)
            inquiry->cancel();
    m_inquiry.ask(breakDown(m_runtime, *job, m_form->rule(), m_ui->payoutRules->houseTable()),
                  [this, job = *job](const auto &answers) {
                      if (answers)
                          showAmounts(job, *answers);
                  });
}

void DenominationPanel::cancel()
{
    for (Inquiry *inquiry : findChildren<Inquiry *>())
        inquiry->cancel();
    m_reckoning.reset();
    const QString why = faultText({denomination::FaultCode::Cancelled});
    m_form->say(why);
    showNoAnswer(why);
    if (!m_isAnswered)
        showStale();
}

void DenominationPanel::showBusy()
{
    const bool isBusy = std::ranges::any_of(findChildren<Inquiry *>(), &Inquiry::isLong);
    m_ui->busyLabel->setVisible(isBusy);
    if (!isBusy && m_ui->cancelReckoningButton->hasFocus())
        m_form->takeFocus();
    m_ui->cancelReckoningButton->setVisible(isBusy);
    if (m_inquiry.isLong())
        m_ui->jobExport->withhold(m_ui->busyLabel->text());
    if (isBusy && !m_reckoning)
        beginReckoning();
}

// Asked about only when it is long: it changes with every key, and is soon done again.
void DenominationPanel::beginReckoning()
{
    //: Work under way.
    m_reckoning = std::make_unique<Undertaking>([] { return tr("Reckoning denominations"); }, *this,
                                                [this] { cancel(); });
    m_reckoning->job().askedAfter = longWork;
    Q_EMIT begun(m_reckoning->job());
}

void DenominationPanel::lookForEnd()
{
    if (!m_reckoning || std::ranges::any_of(findChildren<Inquiry *>(), &Inquiry::isUnderWay))
        return;
    if (m_isAnswered)
        //: Title of a desktop notification.
        m_reckoning->job().ending->words = tr("The denominations are reckoned");
    m_reckoning.reset();
}

void DenominationPanel::showAmounts(const denomination::Job &job, Answers answers)
{
    const int row = std::max(0, m_ui->amountsTable->currentIndex().row());
    m_isAnswered = true;
    m_job = job;
    m_amounts.show(job, m_form->rule(), std::move(answers));
    m_ui->jobExport->show(job, m_amounts.total());
    showFresh();
    fitRows();
    m_ui->cassetteForecast->show(m_runtime, job.notes, job.maxNotes, job.currency);
    if (job.amounts.empty()) {
        m_ui->payoutRules->clear();
        return showNoAnswer(tr("Type an amount to see how it can be paid."));
    }
    const QSignalBlocker quiet(m_ui->amountsTable->selectionModel());
    selectRow(*m_ui->amountsTable, std::min(row, m_amounts.rowCount() - 1));
    showAnswers();
}

// What is shown answers what is asked.
void DenominationPanel::showFresh()
{
    m_ui->amountsTable->setEnabled(true);
    m_ui->answerTabs->setEnabled(true);
    describe(*m_ui->answerTabs, {});
    describe(*m_ui->amountsTable, countText());
}

// What is shown answers an earlier question: greyed, said so, and not to be exported.
void DenominationPanel::showStale()
{
    if (!m_job)
        return showNoAnswer(m_ui->faultLabel->text());
    const QString why = tr("These answer an earlier question. Export waits for the next answer.");
    m_ui->amountsTable->setEnabled(false);
    m_ui->answerTabs->setEnabled(false);
    describe(*m_ui->answerTabs, why);
    describe(*m_ui->amountsTable, listedApart({countText(), why}));
    m_ui->jobExport->withhold(why);
}

// Also where the window is small, in the words of each language, and so that the notes of one kind
// stand in one line.
void DenominationPanel::fitHeadings()
{
    QTableView &table = *m_ui->amountsTable;
    const QHeaderView &header = *table.horizontalHeader();
    int columns = std::max(header.sectionSizeHint(AmountModel::Pays), 7 * measure::line());
    for (const int column : {AmountModel::Amount, AmountModel::Combinations})
        columns += header.sectionSizeHint(column);
    const int most = 23 * measure::line();
    table.setMinimumWidth(std::min(columns + edgesOf(table), most));
}

// What is paid, or can be instead, may take several lines.
void DenominationPanel::fitRows()
{
    constexpr int mostFitted = 500; // more take too long
    if (m_amounts.rowCount() <= mostFitted)
        m_ui->amountsTable->resizeRowsToContents();
    // Its answers stand beside the table.
    m_ui->amountsTable->scrollTo(m_ui->amountsTable->currentIndex());
}

QString DenominationPanel::countText() const
{
    //: How many rows the table of amounts has, for those who cannot see it.
    return tr("%Ln amount(s)", nullptr, m_amounts.rowCount());
}

void DenominationPanel::showAnswers()
{
    const int row = m_ui->amountsTable->currentIndex().row();
    if (!m_job || row < 0 || row >= m_amounts.rowCount())
        return;
    const auto payout = m_job->payout(std::size_t(row));
    m_ui->payoutRules->show(m_runtime, payout, m_job->currency);
    if (const QString why = m_amounts.complaint(row); !why.isEmpty())
        return showNoAnswer(why);
    m_ui->wayExplorer->show(m_runtime, payout, m_job->order, m_job->currency);
    m_ui->notesHistogram->show(m_runtime, payout);
}

void DenominationPanel::showNoAnswer(const QString &why)
{
    m_ui->wayExplorer->clear(why);
    m_ui->notesHistogram->clear(why);
}

void DenominationPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_form->retranslate();
    m_ui->wayExplorer->retranslate();
    fitHeadings();
    calculate();
}

} // namespace gui
