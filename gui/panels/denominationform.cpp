// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/denominationform.h"

#include "gui/access.h"
#include "gui/denominationtext.h"
#include "gui/look/measure.h"
#include "gui/sumtext.h"
#include "gui/widgets/choices.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/tableedges.h"
#include "ui_denominationpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
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

void restoreChoice(QComboBox &box, const QVariant &index)
{
    if (index.isValid() && index.toInt() >= 0 && index.toInt() < box.count())
        box.setCurrentIndex(index.toInt());
}

} // namespace

DenominationForm::DenominationForm(Ui::DenominationPanel &ui)
    : m_ui(ui)
{
    fill();
    createCassettes();
    retranslate();
    connectFields();
    connectCassettes();
}

void DenominationForm::fill()
{
    const auto job = denomination::Job::standard();
    for (const auto &currency : denomination::currencies())
        m_ui.currencyBox->addItem(currency.code);
    m_ui.currencyBox->setCurrentText(job.currency.code);
    std::vector<qint64> amounts, notes;
    for (const auto amount : job.amounts)
        amounts.push_back(qint64(amount.units()));
    for (int note = job.notes.size(); note-- > 0;)
        notes.push_back(qint64(job.notes.value(note)));
    m_ui.amountsEdit->setText(spaced(amounts, job.currency.exponent));
    m_ui.notesEdit->setText(spaced(notes, job.currency.exponent));
    m_ui.payoutRules->setExponent(job.currency.exponent);
}

void DenominationForm::createCassettes()
{
    QTableView &table = *m_ui.cassettesTable;
    table.setModel(&m_cassettes);
    table.setTabKeyNavigation(false); // Tab would never leave it
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(CassetteModel::MaxPerPayout,
                                                   QHeaderView::Stretch);
    table.setFixedHeight(9 * measure::line());
    m_ui.cassettesArea->hide();
}

// Its words have room also where the window is small; numbers may be longer than any window.
void DenominationForm::fitCassettes()
{
    QTableView &table = *m_ui.cassettesTable;
    const QAbstractItemView &view = table; // where what a column wants is public
    const QHeaderView &header = *table.horizontalHeader();
    int columns = table.verticalHeader()->sizeHint().width();
    for (int column = 0; column < header.count(); ++column)
        columns += std::max(header.sectionSizeHint(column), view.sizeHintForColumn(column));
    const int most = 26 * measure::line();
    table.setMinimumWidth(std::min(columns + edgesOf(table), most));
}

void DenominationForm::connectFields()
{
    connect(m_ui.amountsEdit, &QLineEdit::textChanged, this, &DenominationForm::edited);
    connect(m_ui.notesEdit, &QLineEdit::textChanged, this, &DenominationForm::edited);
    connect(m_ui.orderBox, &QComboBox::currentIndexChanged, this, &DenominationForm::edited);
    connect(m_ui.ruleBox, &QComboBox::currentIndexChanged, this, &DenominationForm::edited);
    connect(m_ui.maxNotesBox, &QSpinBox::valueChanged, this, &DenominationForm::edited);
    connect(m_ui.payoutRules, &PayoutRules::houseTableEdited, this, &DenominationForm::edited);
    connect(m_ui.currencyBox, &QComboBox::currentTextChanged, this,
            &DenominationForm::chooseCurrency);
    connect(m_ui.allNotesButton, &QPushButton::clicked, this,
            [this] { fillNotes(currency().notes); });
    connect(m_ui.notesAndCoinsButton, &QPushButton::clicked, this,
            [this] { fillNotes(denomination::notesAndCoins(currency())); });
    connect(m_ui.pasteButton, &QPushButton::clicked, this, &DenominationForm::pasteList);
    connect(m_ui.leaveOutButton, &QPushButton::clicked, this, &DenominationForm::leaveOut);
}

void DenominationForm::connectCassettes()
{
    connect(&m_cassettes, &CassetteModel::edited, this, &DenominationForm::edited);
    connect(&m_cassettes, &CassetteModel::edited, this, &DenominationForm::fitCassettes);
    connect(&m_cassettes, &CassetteModel::modelReset, this, &DenominationForm::fitCassettes);
    connect(&m_cassettes, &CassetteModel::refused, this, &DenominationForm::sayOf);
    connect(m_ui.cassettesBox, &QCheckBox::toggled, this, &DenominationForm::switchCassettes);
    connect(m_ui.addCassetteButton, &QPushButton::clicked, this,
            [this] { m_cassettes.add(unusedNote()); });
    connect(m_ui.removeCassetteButton, &QPushButton::clicked, this,
            &DenominationForm::removeCassette);
}

// The one that is chosen, or the last.
void DenominationForm::removeCassette()
{
    const auto index = m_ui.cassettesTable->currentIndex();
    const int last = m_cassettes.rowCount() - 1;
    if (last >= 0)
        m_cassettes.remove(index.isValid() ? index.row() : last);
}

denomination::Currency DenominationForm::currency() const
{
    return *denomination::currencyOf(m_ui.currencyBox->currentText());
}

void DenominationForm::restore(const QSettings &state)
{
    if (state.contains(currencyKey)) {
        m_ui.currencyBox->setCurrentText(state.value(currencyKey).toString());
        const int exponent = currency().exponent;
        m_ui.notesEdit->setText(recalled(state.value(notesKey).toString(), exponent));
        m_ui.amountsEdit->setText(recalled(state.value(amountsKey).toString(), exponent));
    }
    restoreChoice(*m_ui.orderBox, state.value(orderKey));
    restoreChoice(*m_ui.ruleBox, state.value(ruleKey));
    m_ui.maxNotesBox->setValue(state.value(maxNotesKey).toInt());
    m_ui.payoutRules->setHouseText(state.value(houseTableKey).toString());
    if (state.contains(cassettesKey))
        restoreCassettes(state.value(cassettesKey).toStringList());
}

void DenominationForm::restoreCassettes(const QStringList &lines)
{
    std::vector<denomination::Cassette> cassettes;
    for (const QString &line : lines)
        if (const auto cassette = cassetteFrom(line))
            cassettes.push_back(*cassette);
    m_ui.cassettesBox->setChecked(true);
    m_cassettes.setCassettes(std::move(cassettes));
    Q_EMIT edited();
}

void DenominationForm::save(QSettings &state) const
{
    const auto currency = this->currency();
    state.setValue(currencyKey, QString(currency.code));
    state.setValue(amountsKey, kept(m_ui.amountsEdit->text(), currency.exponent));
    state.setValue(notesKey, kept(m_ui.notesEdit->text(), currency.exponent));
    state.setValue(orderKey, m_ui.orderBox->currentIndex());
    state.setValue(ruleKey, m_ui.ruleBox->currentIndex());
    state.setValue(maxNotesKey, m_ui.maxNotesBox->value());
    state.remove(cassettesKey);
    QStringList cassettes;
    for (const auto &cassette : m_cassettes.cassettes())
        cassettes << cassetteLine(cassette);
    if (m_ui.cassettesBox->isChecked())
        state.setValue(cassettesKey, cassettes);
    state.setValue(houseTableKey, m_ui.payoutRules->houseText());
}

void DenominationForm::takeFocus()
{
    m_ui.amountsEdit->setFocus(Qt::OtherFocusReason);
    m_ui.amountsEdit->deselect();
}

denomination::Outcome<denomination::NoteSet> DenominationForm::readNotes() const
{
    return m_ui.cassettesBox->isChecked()
        ? denomination::NoteSet::ofCassettes(m_cassettes.cassettes())
        : gui::readNotes(m_ui.notesEdit->text(), currency().exponent);
}

std::optional<denomination::Job> DenominationForm::read()
{
    showNoFault();
    auto amounts = readAmounts(m_ui.amountsEdit->text(), currency().exponent);
    if (!amounts) {
        showFault(*m_ui.amountsEdit, amounts.error());
        return {};
    }
    const auto notes = readNotes();
    if (!notes) {
        showNotesFault(notes.error());
        return {};
    }
    denomination::Job job{std::move(*amounts), *notes, {}, currency()};
    job.order = chosen(*m_ui.orderBox, orders);
    if (m_ui.maxNotesBox->value() > 0)
        job.maxNotes = quint64(m_ui.maxNotesBox->value());
    return job;
}

denomination::Mix DenominationForm::rule() const
{
    return chosen(*m_ui.ruleBox, payoutRules);
}

// As one can do in the field as well, so that Ctrl+Z brings back what stood there.
void DenominationForm::pasteList()
{
    const QString list = QGuiApplication::clipboard()->text().simplified();
    m_ui.amountsEdit->setFocus(Qt::OtherFocusReason);
    if (list.isEmpty())
        return say(tr("The clipboard holds no text."));
    m_ui.amountsEdit->selectAll();
    m_ui.amountsEdit->insert(list);
}

void DenominationForm::showFault(QLineEdit &field, const denomination::Fault &fault)
{
    const bool hasWord = fault.position >= 0 && fault.length > 0;
    sayOf(hasWord ? field.text().mid(fault.position, fault.length) : QString(), faultText(fault));
    describe(field, m_ui.faultLabel->text());
    if (hasWord)
        m_wrong = {&field, int(fault.position), int(fault.length)};
    m_ui.leaveOutButton->setVisible(hasWord);
}

// In the field, or where the cassettes stand for it.
void DenominationForm::showNotesFault(const denomination::Fault &fault)
{
    if (!m_ui.cassettesBox->isChecked())
        return showFault(*m_ui.notesEdit, fault);
    say(faultText(fault));
    describe(*m_ui.cassettesTable, m_ui.faultLabel->text());
}

void DenominationForm::showNoFault()
{
    m_wrong = {};
    say({});
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui.notesEdit, m_ui.amountsEdit, m_ui.cassettesTable})
        describe(*field, {});
}

// With one of the blanks around it. Ctrl+Z brings it back.
void DenominationForm::leaveOut()
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

void DenominationForm::say(const QString &why)
{
    m_ui.leaveOutButton->hide();
    m_ui.faultLabel->say(why);
}

void DenominationForm::sayOf(const QString &word, const QString &why)
{
    //: %1 is what was typed, %2 the sentence that says what is wrong with it.
    say(word.isEmpty() ? why : tr("“%1”: %2").arg(quoted(word), why));
}

// The least one, of the currency's as long as there are any.
quint64 DenominationForm::unusedNote() const
{
    const auto isUsed = [this](qint64 value) {
        return std::ranges::any_of(m_cassettes.cassettes(), [value](const auto &cassette) {
            return cassette.value == quint64(value);
        });
    };
    const auto currency = this->currency();
    for (auto note = currency.notes.rbegin(); note != currency.notes.rend(); ++note)
        if (!isUsed(*note))
            return quint64(*note);
    qint64 other = 1;
    while (isUsed(other))
        ++other;
    return quint64(other);
}

void DenominationForm::fillNotes(std::span<const qint64> values)
{
    std::vector<qint64> rising(values.rbegin(), values.rend());
    m_ui.notesEdit->setText(spaced(rising, currency().exponent));
    if (!m_ui.cassettesBox->isChecked())
        return;
    m_ui.cassettesBox->setChecked(false);
    m_ui.cassettesBox->setChecked(true);
}

void DenominationForm::chooseCurrency()
{
    const auto currency = this->currency();
    m_cassettes.setExponent(currency.exponent);
    m_ui.payoutRules->setExponent(currency.exponent);
    fillNotes(currency.notes);
    Q_EMIT edited(); // the notes may be those of the currency before
}

// The cassettes begin with the notes that stand in the field.
void DenominationForm::switchCassettes()
{
    constexpr quint64 stock = 1000; // notes in each
    const bool isLimited = m_ui.cassettesBox->isChecked();
    const int exponent = currency().exponent;
    if (isLimited) {
        std::vector<denomination::Cassette> cassettes;
        if (const auto notes = gui::readNotes(m_ui.notesEdit->text(), exponent)) {
            for (const quint64 value : notes->values()) {
                cassettes.emplace_back();
                cassettes.back().value = value;
                cassettes.back().available = stock;
            }
        }
        m_cassettes.setExponent(exponent);
        m_cassettes.setCassettes(std::move(cassettes));
    }
    m_ui.cassettesArea->setVisible(isLimited);
    m_ui.notesEdit->setEnabled(!isLimited);
    m_ui.notesEdit->setClearButtonEnabled(!isLimited); // it would stand there, and do nothing
    Q_EMIT edited();
}

// In the digits and with the decimal point of the language: 1,5 is two sums in another.
void DenominationForm::spellSums()
{
    const int exponent = currency().exponent;
    const QLocale before = std::exchange(m_spelling, QLocale());
    for (QLineEdit *field : {m_ui.notesEdit, m_ui.amountsEdit}) {
        const QSignalBlocker quiet(field);
        if (m_spelling != before)
            field->setText(recalled(kept(field->text(), exponent, before), exponent));
    }
}

void DenominationForm::retranslate()
{
    spellSums();
    for (QLineEdit *field : {m_ui.notesEdit, m_ui.amountsEdit})
        startWithWords(*field);
    fitCassettes();
    QStringList rules;
    for (const auto rule : payoutRules)
        rules << ruleText(rule);
    rename(*m_ui.ruleBox, rules);
    rename(*m_ui.orderBox,
           {tr("most small notes first"), tr("most large notes first"), tr("fewest notes first"),
            tr("most notes first")});
}

} // namespace gui
