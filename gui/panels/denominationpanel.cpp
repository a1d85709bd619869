// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/denominationpanel.h"

#include "backend/runtime/runtime.h"
#include "gui/access.h"
#include "gui/actions.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "gui/rowcopy.h"
#include "ui_denominationpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using denomination::Natural;
using denomination::Order;

namespace gui {

namespace {

constexpr QLatin1StringView houseTableKey("denominations/houseTable");
constexpr QLatin1StringView currencyKey("denominations/currency");
constexpr QLatin1StringView amountsKey("denominations/amounts");
constexpr QLatin1StringView notesKey("denominations/notes");
constexpr QLatin1StringView orderKey("denominations/order");
constexpr QLatin1StringView ruleKey("denominations/rule");
constexpr QLatin1StringView maxNotesKey("denominations/maxNotes");
constexpr QLatin1StringView cassettesKey("denominations/cassettes"); // absent: not limited

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

// Sums as they are written in any language, to be read in another one; as they stand when they
// cannot be read.
QString kept(const QString &text, int exponent, const QLocale &locale = {})
{
    const auto amounts = readAmounts(text, exponent, locale);
    if (!amounts)
        return text;
    QStringList words;
    for (const auto amount : *amounts)
        words << denomination::decimalText(amount.units(), exponent);
    return words.join(u' ');
}

QString recalled(const QString &text, int exponent)
{
    const auto amounts = readAmounts(text, exponent, QLocale::c());
    if (!amounts)
        return text;
    std::vector<qint64> values;
    for (const auto amount : *amounts)
        values.push_back(qint64(amount.units()));
    return spaced(values, exponent);
}

// "5000 1000 0 -": the note, how many there are, stay, and go at once.
QString cassetteLine(const denomination::Cassette &cassette)
{
    const auto count = [](std::optional<quint64> number) {
        return number ? QString::number(*number) : u"-"_s;
    };
    return u"%1 %2 %3 %4"_s.arg(QString::number(cassette.value), count(cassette.available),
                                QString::number(cassette.reserve), count(cassette.maxPerPayout));
}

std::optional<denomination::Cassette> cassetteFrom(const QString &line)
{
    const QStringList words = line.split(u' ');
    const auto value = readCount(words.front(), QLocale::c());
    if (words.size() != 4 || !value || *value == 0)
        return {};
    denomination::Cassette cassette;
    cassette.value = *value;
    cassette.available = readCount(words[1], QLocale::c());
    cassette.reserve = readCount(words[2], QLocale::c()).value_or(0);
    cassette.maxPerPayout = readCount(words[3], QLocale::c());
    return cassette;
}

void restoreChoice(QComboBox &box, const QVariant &index)
{
    if (index.isValid() && index.toInt() >= 0 && index.toInt() < box.count())
        box.setCurrentIndex(index.toInt());
}

// In another language; what is chosen stays so.
void choices(QComboBox &box, const QStringList &names)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(chosen);
}

} // namespace

DenominationPanel::DenominationPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Denominations, actions, parent)
    , m_runtime(runtime)
    , m_ui(std::make_unique<Ui::DenominationPanel>())
{
    m_ui->setupUi(this);
    m_ui->body->setAutoFillBackground(false);
    fillQuestion();
    createTables();
    m_ui->exportButton->setDefaultAction(actions[Command::ExportDenominations]);
    m_ui->formatsButton->setIcon(icon(Glyph::Down));
    m_ui->jobExport->serve(runtime, actions, m_ui->formatsButton->popup());
    retranslate();
    connectQuestion();
    connectAnswers();
    connect(actions[Command::Calculate], &QAction::triggered, this, &DenominationPanel::calculate);
}

DenominationPanel::~DenominationPanel() = default;

void DenominationPanel::fillQuestion()
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
    m_ui->payoutRules->setExponent(job.currency.exponent);
}

void DenominationPanel::createTables()
{
    m_ui->amountsTable->setModel(&m_amounts);
    letCurrentFollow(*m_ui->amountsTable);
    new RowCopy(*m_ui->amountsTable);
    m_ui->amountsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->amountsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->amountsTable->setAlternatingRowColors(true);
    m_ui->amountsTable->setShowGrid(false);
    m_ui->amountsTable->setTabKeyNavigation(false);
    m_ui->amountsTable->verticalHeader()->hide();
    auto &columns = *m_ui->amountsTable->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(AmountModel::Pays, QHeaderView::Stretch);
    connect(&columns, &QHeaderView::sectionResized, this, &DenominationPanel::fitRows,
            Qt::QueuedConnection); // all columns have their widths by then
    m_ui->cassettesTable->setModel(&m_cassettes);
    m_ui->cassettesTable->setTabKeyNavigation(false); // Tab would never leave it
    m_ui->cassettesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->cassettesTable->horizontalHeader()->setSectionResizeMode(CassetteModel::MaxPerPayout,
                                                                   QHeaderView::ResizeToContents);
    m_ui->cassettesTable->setFixedHeight(9 * measure::line());
    m_ui->cassettesArea->hide();
    m_ui->answerSplitter->setStretchFactor(0, 1);
    m_ui->answerSplitter->setStretchFactor(1, 1);
    m_ui->answerSplitter->setSizes({22 * measure::line(), 26 * measure::line()});
}

void DenominationPanel::connectAnswers()
{
    connect(m_ui->amountsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DenominationPanel::showAnswers);
    connect(m_ui->payoutRules, &PayoutRules::houseTableEdited, this, &DenominationPanel::calculate);
    for (Inquiry *inquiry : findChildren<Inquiry *>())
        connect(inquiry, &Inquiry::longChanged, this, &DenominationPanel::showBusy);
    connect(m_ui->cancelReckoningButton, &QPushButton::clicked, this, &DenominationPanel::cancel);
    showBusy();
    connect(m_ui->jobExport, &JobExport::noticed, this, &DenominationPanel::noticed);
    connect(m_ui->jobExport, &JobExport::settled, this, &DenominationPanel::settled);
    connect(m_ui->jobExport, &JobExport::begun, this, &DenominationPanel::begun);
    connect(m_ui->jobExport, &JobExport::fileWritten, this, &DenominationPanel::fileWritten);
    connect(m_ui->jobExport, &JobExport::workEnded, this, &DenominationPanel::workEnded);
}

void DenominationPanel::connectQuestion()
{
    const auto ask = [this] { calculate(); };
    connect(m_ui->amountsEdit, &QLineEdit::textChanged, this, ask);
    connect(m_ui->notesEdit, &QLineEdit::textChanged, this, ask);
    connect(m_ui->orderBox, &QComboBox::currentIndexChanged, this, ask);
    connect(m_ui->ruleBox, &QComboBox::currentIndexChanged, this, ask);
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
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &DenominationPanel::pasteList);
    connect(m_ui->leaveOutButton, &QPushButton::clicked, this, &DenominationPanel::leaveOut);
    connect(&m_cassettes, &CassetteModel::refused, this, &DenominationPanel::sayFault);
    connect(m_ui->addCassetteButton, &QPushButton::clicked, this,
            [this] { m_cassettes.add(unusedNote()); });
    connect(m_ui->removeCassetteButton, &QPushButton::clicked, this, [this] {
        const auto index = m_ui->cassettesTable->currentIndex();
        const int last = m_cassettes.rowCount() - 1;
        if (last >= 0)
            m_cassettes.remove(index.isValid() ? index.row() : last);
    });
}

void DenominationPanel::restore(const QSettings &state)
{
    if (state.contains(currencyKey)) {
        m_ui->currencyBox->setCurrentText(state.value(currencyKey).toString());
        const int exponent = denomination::currencyOf(m_ui->currencyBox->currentText())->exponent;
        m_ui->notesEdit->setText(recalled(state.value(notesKey).toString(), exponent));
        m_ui->amountsEdit->setText(recalled(state.value(amountsKey).toString(), exponent));
    }
    restoreChoice(*m_ui->orderBox, state.value(orderKey));
    restoreChoice(*m_ui->ruleBox, state.value(ruleKey));
    m_ui->maxNotesBox->setValue(state.value(maxNotesKey).toInt());
    m_ui->payoutRules->setHouseText(state.value(houseTableKey).toString());
    if (state.contains(cassettesKey))
        restoreCassettes(state.value(cassettesKey).toStringList());
}

void DenominationPanel::restoreCassettes(const QStringList &lines)
{
    std::vector<denomination::Cassette> cassettes;
    for (const QString &line : lines)
        if (const auto cassette = cassetteFrom(line))
            cassettes.push_back(*cassette);
    m_ui->cassettesBox->setChecked(true);
    m_cassettes.setCassettes(std::move(cassettes));
    calculate();
}

void DenominationPanel::save(QSettings &state) const
{
    const auto currency = *denomination::currencyOf(m_ui->currencyBox->currentText());
    state.setValue(currencyKey, QString(currency.code));
    state.setValue(amountsKey, kept(m_ui->amountsEdit->text(), currency.exponent));
    state.setValue(notesKey, kept(m_ui->notesEdit->text(), currency.exponent));
    state.setValue(orderKey, m_ui->orderBox->currentIndex());
    state.setValue(ruleKey, m_ui->ruleBox->currentIndex());
    state.setValue(maxNotesKey, m_ui->maxNotesBox->value());
    state.remove(cassettesKey);
    QStringList cassettes;
    for (const auto &cassette : m_cassettes.cassettes())
        cassettes << cassetteLine(cassette);
    if (m_ui->cassettesBox->isChecked())
        state.setValue(cassettesKey, cassettes);
    state.setValue(houseTableKey, m_ui->payoutRules->houseText());
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
        showFault(*m_ui->amountsEdit, amounts.error());
        return tl::unexpected<denomination::Fault>(amounts.error());
    }
    const auto notes = readNoteSet();
    if (!notes) {
        showFault(*m_ui->notesEdit, notes.error());
        return tl::unexpected<denomination::Fault>(notes.error());
    }
    denomination::Job job{std::move(*amounts), *notes, {}, currency};
    job.order = orders[std::size_t(std::max(0, m_ui->orderBox->currentIndex()))];
    if (m_ui->maxNotesBox->value() > 0)
        job.maxNotes = quint64(m_ui->maxNotesBox->value());
    return job;
}

// As one can do in the field as well, so that Ctrl+Z brings back what stood there.
void DenominationPanel::pasteList()
{
    const QString list = QGuiApplication::clipboard()->text().simplified();
    m_ui->amountsEdit->setFocus(Qt::OtherFocusReason);
    if (list.isEmpty())
        return sayFault({}, tr("The clipboard holds no text."));
    m_ui->amountsEdit->selectAll();
    m_ui->amountsEdit->insert(list);
}

void DenominationPanel::showFault(QLineEdit &field, const denomination::Fault &fault)
{
    showNoFault();
    const bool hasWord = fault.position >= 0 && fault.length > 0 && field.isEnabled();
    sayFault(hasWord ? field.text().mid(fault.position, fault.length) : QString(),
             faultText(fault));
    describe(field, m_ui->faultLabel->text());
    if (hasWord)
        m_wrong = {&field, int(fault.position), int(fault.length)};
    m_ui->leaveOutButton->setVisible(hasWord);
}

void DenominationPanel::showNoFault()
{
    m_wrong = {};
    m_ui->faultLabel->say({});
    m_ui->leaveOutButton->hide();
    for (QLineEdit *field : {m_ui->notesEdit, m_ui->amountsEdit})
        describe(*field, {});
}

// With one of the blanks around it. Ctrl+Z brings it back.
void DenominationPanel::leaveOut()
{
    const auto [field, position, length] = m_wrong;
    if (!field)
        return;
    const QString text = field->text();
    const bool hasBlankBehind = text.mid(position + length, 1).trimmed().isEmpty();
    const bool isLast = position + length == text.size();
    const int from = isLast && position > 0 ? position - 1 : position;
    const int to = position + length + (hasBlankBehind && !isLast ? 1 : 0);
    field->setFocus(Qt::OtherFocusReason);
    field->setSelection(from, to - from);
    field->insert({});
}

void DenominationPanel::sayFault(const QString &word, const QString &why)
{
    m_ui->leaveOutButton->hide();
    //: %1 is what was typed, %2 the sentence that says what is wrong with it.
    m_ui->faultLabel->say(word.isEmpty() ? why : tr("“%1”: %2").arg(quoted(word), why));
}

// The least one, of the currency's as long as there are any.
quint64 DenominationPanel::unusedNote() const
{
    const auto isUsed = [this](qint64 value) {
        return std::ranges::any_of(m_cassettes.cassettes(), [value](const auto &cassette) {
            return cassette.value == quint64(value);
        });
    };
    const auto currency = *denomination::currencyOf(m_ui->currencyBox->currentText());
    for (auto note = currency.notes.rbegin(); note != currency.notes.rend(); ++note)
        if (!isUsed(*note))
            return quint64(*note);
    qint64 other = 1;
    while (isUsed(other))
        ++other;
    return quint64(other);
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
    m_ui->payoutRules->setExponent(currency.exponent);
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

// Asked anew with every key; what was asked before, and what its answer led to, is not any more.
void DenominationPanel::calculate()
{
    const auto job = readJob();
    if (!job)
        return m_inquiry.cancel();
    showNoFault();
    for (Inquiry *inquiry : findChildren<Inquiry *>())
        if (inquiry != &m_inquiry)
            inquiry->cancel();
    m_inquiry.ask(breakDown(m_runtime, *job, rule(), m_ui->payoutRules->houseTable()),
                  [this, job = *job](const auto &answers) {
                      if (answers)
                          showAmounts(job, *answers);
                  });
}

void DenominationPanel::cancel()
{
    for (Inquiry *inquiry : findChildren<Inquiry *>())
        inquiry->cancel();
    const QString why = faultText({denomination::FaultCode::Cancelled});
    sayFault({}, why);
    showNoAnswer(why);
}

void DenominationPanel::showBusy()
{
    const bool isBusy = std::ranges::any_of(findChildren<Inquiry *>(), &Inquiry::isLong);
    m_ui->busyLabel->setVisible(isBusy);
    if (!isBusy && m_ui->cancelReckoningButton->hasFocus())
        m_ui->amountsEdit->setFocus(Qt::OtherFocusReason); // where the question is changed
    m_ui->cancelReckoningButton->setVisible(isBusy);
}

denomination::Mix DenominationPanel::rule() const
{
    return payoutRules[std::size_t(std::max(0, m_ui->ruleBox->currentIndex()))];
}

void DenominationPanel::showAmounts(const denomination::Job &job, Answers answers)
{
    const int row = std::max(0, m_ui->amountsTable->currentIndex().row());
    m_job = job;
    m_amounts.show(job, rule(), std::move(answers));
    m_ui->jobExport->show(job, m_amounts.total());
    fitRows();
    sayCount();
    if (job.amounts.empty())
        return showNoAnswer(tr("Type an amount to see how it can be paid."));
    const QSignalBlocker quiet(m_ui->amountsTable->selectionModel());
    selectRow(*m_ui->amountsTable, std::min(row, m_amounts.rowCount() - 1));
    showAnswers();
}

// What is paid, or can be instead, may take several lines.
void DenominationPanel::fitRows()
{
    constexpr int mostFitted = 500; // more take too long
    if (m_amounts.rowCount() <= mostFitted)
        m_ui->amountsTable->resizeRowsToContents();
}

void DenominationPanel::sayCount()
{
    //: How many rows the table of amounts has, for those who cannot see it.
    describe(*m_ui->amountsTable, tr("%Ln amount(s)", nullptr, m_amounts.rowCount()));
}

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

// In the digits and with the decimal point of the language: 1,5 is two sums in another.
void DenominationPanel::spellSums()
{
    const int exponent = denomination::currencyOf(m_ui->currencyBox->currentText())->exponent;
    const QLocale before = std::exchange(m_spelling, QLocale());
    for (QLineEdit *field : {m_ui->notesEdit, m_ui->amountsEdit}) {
        const QSignalBlocker quiet(field);
        if (m_spelling != before)
            field->setText(recalled(kept(field->text(), exponent, before), exponent));
    }
}

void DenominationPanel::retranslate()
{
    m_ui->retranslateUi(this);
    spellSums();
    QStringList rules;
    for (const auto rule : payoutRules)
        rules << ruleText(rule);
    choices(*m_ui->ruleBox, rules);
    choices(*m_ui->orderBox,
            {tr("most small notes first"), tr("most large notes first"), tr("fewest notes first"),
             tr("most notes first")});
    m_ui->wayExplorer->retranslate();
    sayCount();
    calculate();
}

} // namespace gui
