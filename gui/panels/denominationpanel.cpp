// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/denominationpanel.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/errortext.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "ui_denominationpanel.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;
using denomination::Natural;
using denomination::Order;

namespace gui {

namespace {

const QString exportTopic = u"denominations/export"_s;

constexpr std::array orders{Order::SmallNotesFirst, Order::LargeNotesFirst, Order::FewestNotesFirst,
                            Order::MostNotesFirst};

QString spaced(std::span<const qint64> values, int exponent)
{
    QStringList words;
    for (const qint64 value : values) {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        words << moneyText(quint64(value), exponent, plain).remove(plain.groupSeparator());
    }
    return words.join(u' ');
}

} // namespace

DenominationPanel::DenominationPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Denominations, actions, parent)
    , m_runtime(runtime)
    , m_ui(std::make_unique<Ui::DenominationPanel>())
{
    m_ui->setupUi(this);
    createTables();
    createExport(actions);
    retranslate();
    connectQuestion();
    connect(m_ui->amountsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DenominationPanel::showAnswers);
    connect(actions[Command::Calculate], &QAction::triggered, this, &DenominationPanel::calculate);
}

DenominationPanel::~DenominationPanel()
{
    if (m_export)
        m_export->cancel();
}

void DenominationPanel::createTables()
{
    const auto job = denomination::Job::standard();
    for (const auto &currency : denomination::currencies())
        m_ui->currencyBox->addItem(currency.code);
    m_ui->currencyBox->setCurrentText(job.currency.code);
    std::vector<qint64> amounts, notes;
    for (const auto amount : job.amounts)
        amounts.push_back(qint64(amount.units()));
    for (int note = job.notes.size(); note-- > 0;)
        notes.push_back(qint64(job.notes.value(note)));
    m_ui->amountsEdit->setText(spaced(amounts, job.currency.exponent));
    m_ui->notesEdit->setText(spaced(notes, job.currency.exponent));

    m_ui->amountsTable->setModel(&m_amounts);
    m_ui->amountsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->amountsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->amountsTable->setAlternatingRowColors(true);
    m_ui->amountsTable->setShowGrid(false);
    m_ui->amountsTable->setTabKeyNavigation(false);
    m_ui->amountsTable->setWordWrap(false);
    m_ui->amountsTable->verticalHeader()->hide();
    m_ui->amountsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->cassettesTable->setModel(&m_cassettes);
    m_ui->cassettesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->cassettesTable->setMaximumHeight(8 * measure::line());
    m_ui->cassettesArea->hide();
    m_ui->faultLabel->hide();
    m_ui->answerSplitter->setStretchFactor(0, 1);
    m_ui->answerSplitter->setStretchFactor(1, 1);
    m_ui->answerSplitter->setSizes({22 * measure::line(), 26 * measure::line()});
}

void DenominationPanel::createExport(Actions &actions)
{
    m_ui->exportButton->setDefaultAction(actions[Command::ExportDenominations]);
    auto *menu = new QMenu(m_ui->exportButton);
    m_ui->exportButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("Export to a file of my choice…"), this, &DenominationPanel::exportAs);
    });
    connect(actions[Command::ExportDenominations], &QAction::triggered, this, [this] {
        exportTo(QDir(m_runtime.settings().outputs).filePath(u"denomination_routine_run.txt"_s),
                 exports::Format::Text);
    });
    m_ui->exportProgress->hide();
    m_ui->cancelButton->hide();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
}

void DenominationPanel::connectQuestion()
{
    const auto ask = [this] { calculate(); };
    connect(m_ui->amountsEdit, &QLineEdit::textChanged, this, ask);
    connect(m_ui->notesEdit, &QLineEdit::textChanged, this, ask);
    connect(m_ui->orderBox, &QComboBox::currentIndexChanged, this, ask);
    connect(m_ui->maxNotesBox, &QSpinBox::valueChanged, this, ask);
    connect(&m_cassettes, &CassetteModel::edited, this, ask);
    connect(m_ui->currencyBox, &QComboBox::currentTextChanged, this,
            &DenominationPanel::chooseCurrency);
    connect(m_ui->cassettesBox, &QCheckBox::toggled, this, &DenominationPanel::switchCassettes);
    connect(m_ui->allNotesButton, &QPushButton::clicked, this, [this] {
        fillNotes(denomination::currencyOf(m_ui->currencyBox->currentText())->notes);
    });
    connect(m_ui->notesAndCoinsButton, &QPushButton::clicked, this, [this] {
        fillNotes(denomination::notesAndCoins(
            *denomination::currencyOf(m_ui->currencyBox->currentText())));
    });
    connect(m_ui->addCassetteButton, &QPushButton::clicked, &m_cassettes, &CassetteModel::add);
    connect(m_ui->removeCassetteButton, &QPushButton::clicked, this, [this] {
        const auto index = m_ui->cassettesTable->currentIndex();
        const int last = m_cassettes.rowCount() - 1;
        if (last >= 0)
            m_cassettes.remove(index.isValid() ? index.row() : last);
    });
}

void DenominationPanel::takeFocus()
{
    m_ui->amountsEdit->setFocus(Qt::OtherFocusReason);
    m_ui->amountsEdit->deselect();
}

denomination::Outcome<denomination::NoteSet> DenominationPanel::readNoteSet()
{
    const int exponent = denomination::currencyOf(m_ui->currencyBox->currentText())->exponent;
    return m_ui->cassettesBox->isChecked()
        ? denomination::NoteSet::ofCassettes(m_cassettes.cassettes())
        : readNotes(m_ui->notesEdit->text(), exponent);
}

denomination::Outcome<denomination::Job> DenominationPanel::readJob()
{
    const auto currency = *denomination::currencyOf(m_ui->currencyBox->currentText());
    auto amounts = readAmounts(m_ui->amountsEdit->text(), currency.exponent);
    if (!amounts) {
        showFault(m_ui->amountsEdit->text(), amounts.error());
        return tl::unexpected<denomination::Fault>(amounts.error());
    }
    const auto notes = readNoteSet();
    if (!notes) {
        showFault(m_ui->notesEdit->text(), notes.error());
        return tl::unexpected<denomination::Fault>(notes.error());
    }
    denomination::Job job{std::move(*amounts), *notes, {}, currency};
    job.order = orders[std::size_t(std::max(0, m_ui->orderBox->currentIndex()))];
    if (m_ui->maxNotesBox->value() > 0)
        job.maxNotes = quint64(m_ui->maxNotesBox->value());
    return job;
}

void DenominationPanel::showFault(const QString &where, const denomination::Fault &fault)
{
    const QString word = fault.position < 0 ? QString() : where.mid(fault.position, fault.length);
    //: %1 is what was typed, %2 the sentence that says what is wrong with it.
    m_ui->faultLabel->setText(word.isEmpty() ? faultText(fault)
                                             : tr("“%1”: %2").arg(word, faultText(fault)));
    m_ui->faultLabel->setTone(Tone::Bad);
    m_ui->faultLabel->show();
}

void DenominationPanel::fillNotes(std::span<const qint64> values)
{
    const int exponent = denomination::currencyOf(m_ui->currencyBox->currentText())->exponent;
    std::vector<qint64> rising(values.rbegin(), values.rend());
    m_ui->notesEdit->setText(spaced(rising, exponent));
    if (!m_ui->cassettesBox->isChecked())
        return;
    m_ui->cassettesBox->setChecked(false);
    m_ui->cassettesBox->setChecked(true);
}

void DenominationPanel::chooseCurrency()
{
    const auto currency = *denomination::currencyOf(m_ui->currencyBox->currentText());
    m_cassettes.setExponent(currency.exponent);
    fillNotes(currency.notes);
}

// The cassettes begin with the notes that stand in the field.
void DenominationPanel::switchCassettes()
{
    constexpr quint64 stock = 1000; // notes in each
    const bool isLimited = m_ui->cassettesBox->isChecked();
    const int exponent = denomination::currencyOf(m_ui->currencyBox->currentText())->exponent;
    if (isLimited) {
        std::vector<denomination::Cassette> cassettes;
        if (const auto notes = readNotes(m_ui->notesEdit->text(), exponent)) {
            for (const quint64 value : notes->values()) {
                cassettes.emplace_back();
                cassettes.back().value = value;
                cassettes.back().available = stock;
            }
        }
        m_cassettes.setExponent(exponent);
        m_cassettes.setCassettes(std::move(cassettes));
    }
    m_ui->cassettesArea->setVisible(isLimited);
    m_ui->notesEdit->setEnabled(!isLimited);
    calculate();
}

// Asked anew with every key; answers that come late are dropped.
void DenominationPanel::calculate()
{
    const auto job = readJob();
    const quint64 question = ++m_question;
    if (!job)
        return;
    m_ui->faultLabel->hide();
    runtime::whenDone(breakDown(m_runtime, *job), this,
                      [this, question, job = *job](const auto &breakdowns) {
                          if (question == m_question && breakdowns)
                              showBreakdowns(job, *breakdowns);
                      });
}

void DenominationPanel::showBreakdowns(const denomination::Job &job,
                                       AmountModel::Breakdowns breakdowns)
{
    const int row = std::max(0, m_ui->amountsTable->currentIndex().row());
    m_job = job;
    showSize();
    m_amounts.show(job.amounts, std::move(breakdowns), job.currency.exponent, job.currency.label());
    m_ui->amountsTable->resizeColumnsToContents();
    m_ui->summaryLabel->setText(
        tr("%1 combinations of %Ln amount(s)", nullptr, int(job.amounts.size()))
            .arg(shortNumberText(m_amounts.total())));
    if (job.amounts.empty())
        return showNoAnswer(tr("Type an amount to see how it can be paid."));
    const QSignalBlocker quiet(m_ui->amountsTable->selectionModel());
    m_ui->amountsTable->selectRow(std::min(row, m_amounts.rowCount() - 1));
    showAnswers();
}

// The size of an export is known before a byte of it is written.
void DenominationPanel::showSize()
{
    const quint64 question = m_question;
    runtime::whenDone(exportSize(m_runtime, *m_job, exports::Format::Text), this,
                      [this, question](const base::Result<Natural> &bytes) {
                          if (question == m_question)
                              showSummary(bytes);
                      });
}

void DenominationPanel::showSummary(const base::Result<Natural> &bytes)
{
    const QString count = shortNumberText(m_amounts.total());
    //: %1 is a number that may be too large for a plural form.
    const QString ways = tr("%1 combinations").arg(count);
    if (!bytes || !bytes->fits64())
        return m_ui->summaryLabel->setText(ways);
    //: %1 is as in "199 combinations", %2 a size as in "7 kB".
    m_ui->summaryLabel->setText(
        tr("%1; as text %2").arg(ways, QLocale().formattedDataSize(qint64(bytes->to64()))));
}

// What the tabs say of the amount that is selected.
void DenominationPanel::showAnswers()
{
    const int row = m_ui->amountsTable->currentIndex().row();
    if (!m_job || row < 0 || row >= m_amounts.rowCount())
        return;
    const auto payout = m_job->payout(std::size_t(row));
    m_ui->cassetteForecast->show(m_runtime, m_job->notes, m_job->maxNotes, m_job->currency);
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

void DenominationPanel::exportAs()
{
    const QString folder = m_runtime.settings().outputs;
    auto *chooser = new QFileDialog(this, tr("Export the combinations"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const auto format : exports::formats())
        filters << u"%1 (*.%2)"_s.arg(exports::formatName(format), exports::suffix(format));
    chooser->setNameFilters(filters);
    chooser->selectFile(u"denomination_routine_run.txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto format = exports::formatOfFile(path);
        exportTo(path, format.value_or(exports::Format::Text));
    });
    chooser->open();
}

void DenominationPanel::exportTo(const QString &path, exports::Format format)
{
    if (!m_job || m_export)
        return;
    m_export = new Exported(this);
    connect(m_export, &Exported::progressValueChanged, m_ui->exportProgress,
            &QProgressBar::setValue);
    connect(m_export, &Exported::finished, this, [this] {
        const auto future = m_export->future();
        m_export->deleteLater();
        m_export = nullptr;
        finishExport(future.resultCount() > 0
                         ? future.result()
                         : base::Result<QString>(base::failure(base::Kind::Cancelled, {})));
    });
    m_export->setFuture(exportWays(m_runtime, *m_job, path, format));
    m_ui->exportProgress->setValue(0);
    m_ui->exportProgress->show();
    m_ui->cancelButton->show();
}

void DenominationPanel::finishExport(const base::Result<QString> &written)
{
    m_ui->exportProgress->hide();
    m_ui->cancelButton->hide();
    if (written) {
        Q_EMIT settled(exportTopic);
        Q_EMIT fileWritten(*written);
    } else if (written.error().kind != base::Kind::Cancelled) {
        Q_EMIT noticed({exportTopic, Tone::Bad, errorText(written.error()), {}});
    }
}

void DenominationPanel::retranslate()
{
    const QStringList names{
        tr("most small notes first"),
        tr("most large notes first"),
        tr("fewest notes first"),
        tr("most notes first"),
    };
    m_ui->retranslateUi(this);
    const QSignalBlocker quiet(m_ui->orderBox);
    const int order = std::max(0, m_ui->orderBox->currentIndex());
    m_ui->orderBox->clear();
    m_ui->orderBox->addItems(names);
    m_ui->orderBox->setCurrentIndex(order);
    m_ui->wayExplorer->retranslate();
    calculate();
}

} // namespace gui
