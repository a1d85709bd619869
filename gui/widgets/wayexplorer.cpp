// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wayexplorer.h"

#include "backend/denomination/verify.h"
#include "gui/access.h"
#include "gui/denominationtext.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "gui/widgets/numberfield.h"
#include "ui_wayexplorer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;
using denomination::Natural;

namespace gui {

namespace {

// Where there are more notes, only those that a way has are drawn.
constexpr int mostIdleBars = 4;

int roomForPlaceholder(const QLineEdit &field)
{
    constexpr int letters = 17; // that Qt gives room to
    const QFontMetrics metrics = field.fontMetrics();
    const int beside = field.sizeHint().width() - letters * metrics.horizontalAdvance(u'x');
    return metrics.horizontalAdvance(field.placeholderText()) + beside + measure::gap();
}

} // namespace

WayExplorer::WayExplorer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WayExplorer>())
    , m_currency(denomination::euro())
{
    m_ui->setupUi(this);
    m_ui->seekFaultLabel->hide();
    QSizePolicy policy = m_ui->wayTable->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands above stays in its place
    m_ui->wayTable->setSizePolicy(policy);
    connectButtons();
    connectSeeking();
}

WayExplorer::~WayExplorer() = default;

void WayExplorer::connectButtons()
{
    m_ui->previousButton->setIcon(icon(Glyph::Left));
    m_ui->nextButton->setIcon(icon(Glyph::Right));
    m_ui->copyButton->setIcon(icon(Glyph::Copy));
    connect(m_ui->previousButton, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_ui->copyButton, &QToolButton::clicked, this, &WayExplorer::copyWay);
    connect(m_ui->wayTable, &WayTable::currentChanged, this, &WayExplorer::showWay);
}

void WayExplorer::connectSeeking()
{
    connect(m_ui->goToEdit, &QLineEdit::returnPressed, this, &WayExplorer::goTo);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &WayExplorer::checkMix);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &WayExplorer::open);
    auto *clear = new QShortcut(Qt::Key_Escape, m_ui->filterEdit);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_ui->filterEdit, &QLineEdit::clear);
    QTableView &table = m_ui->wayTable->view();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &WayExplorer::offerFilters);
}

void WayExplorer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFields();
}

// Two fields in one line where there is room for what they say while they are empty.
void WayExplorer::arrangeFields()
{
    QGridLayout &grid = *m_ui->seekGrid;
    const bool areBeside = haveRoomInOneLine();
    const int row = areBeside ? 0 : 1, column = areBeside ? 2 : 0;
    const auto *there = grid.itemAtPosition(row, column);
    if (there && there->widget() == m_ui->findLabel)
        return;
    constexpr int rest = -1;
    grid.addWidget(m_ui->findLabel, row, column);
    grid.addWidget(m_ui->findEdit, row, column + 1, 1, rest);
    grid.addWidget(m_ui->goToEdit, 0, 1, 1, areBeside ? 1 : rest);
}

bool WayExplorer::haveRoomInOneLine() const
{
    const QGridLayout &grid = *m_ui->seekGrid;
    const auto *filter = m_ui->filterLabel; // in the column of the first label
    const int labels = std::max(m_ui->goToLabel->sizeHint().width(), filter->sizeHint().width())
        + m_ui->findLabel->sizeHint().width();
    const int fields = width() - labels - 3 * grid.horizontalSpacing();
    const int both = grid.columnStretch(1) + grid.columnStretch(3);
    return fields * grid.columnStretch(3) / both >= roomForPlaceholder(*m_ui->findEdit);
}

QString WayExplorer::money(quint64 units) const
{
    return moneyText(units, m_currency.exponent, m_currency.label());
}

void WayExplorer::show(runtime::Runtime &runtime, const denomination::Payout &payout,
                       denomination::Order order, const denomination::Currency &currency)
{
    m_runtime = &runtime;
    m_payout = payout;
    m_order = order;
    m_currency = currency;
    open();
}

// A filter that cannot be read filters nothing; the table stays usable beside the complaint.
void WayExplorer::open()
{
    if (!m_payout)
        return m_opening.cancel();
    const auto filter = readFilter(m_ui->filterEdit->text(), m_payout->notes, m_currency.exponent);
    const QString complaint = filter ? QString() : filter.error();
    m_opening.ask(
        openWays(*m_runtime, *m_payout, m_order, filter.value_or(denomination::WayFilter())),
        [this, complaint](const auto &opened) {
            if (!opened)
                return;
            if (!*opened)
                return showNothing(faultText(opened->error())); // another filter may do
            showWays(**opened);
            if (!complaint.isEmpty())
                say(Tone::Bad, complaint);
        });
}

void WayExplorer::showWays(const OpenWays &opened)
{
    m_ui->seekFaultLabel->hide();
    m_ui->noteBars->setLeastRows(int(std::min(mostIdleBars, opened.ways.payout().notes.size())));
    m_ui->wayTable->setVisible(true);
    m_ui->wayTable->show(opened.ways, m_currency.exponent, m_currency.label());
    m_ui->wayTable->setCurrent({});
    const Natural count = opened.ways.count();
    if (count.isZero())
        showNoWays();
    else
        showWay();
    //: How many rows the table of combinations has, for those who cannot see it.
    QString words = tr("Combinations: %1").arg(shortNumberText(count));
    if (count != opened.all) {
        //: %1 and %2 are numbers; the filter is what is typed in the field of that name.
        words = tr("%1 of %2 combinations pass the filter.")
                    .arg(shortNumberText(count), shortNumberText(opened.all));
        say(Tone::Information, words);
    }
    describe(m_ui->wayTable->view(), words);
}

void WayExplorer::showNoWays()
{
    m_ui->noteBars->show({});
    m_ui->wayLabel->setText(tr("No combination"));
    m_ui->wayLabel->setToolTip({});
    offerButtons();
}

void WayExplorer::offerButtons()
{
    const Natural count = m_ui->wayTable->model().count();
    const bool hasOthers = count > Natural(1);
    m_ui->previousButton->setEnabled(hasOthers);
    m_ui->nextButton->setEnabled(hasOthers);
    m_ui->copyButton->setEnabled(!count.isZero());
    m_ui->goToEdit->setEnabled(!count.isZero());
    m_ui->findEdit->setEnabled(m_ui->wayTable->model().ways().has_value());
    m_ui->filterEdit->setEnabled(m_payout.has_value());
}

void WayExplorer::say(Tone tone, const QString &text)
{
    m_ui->seekFaultLabel->setTone(tone);
    m_ui->seekFaultLabel->setText(text);
    m_ui->seekFaultLabel->show();
}

void WayExplorer::clear(const QString &why)
{
    m_opening.cancel();
    m_payout.reset();
    showNothing(why);
}

void WayExplorer::showNothing(const QString &why)
{
    m_ui->wayTable->show({}, 0, {});
    m_ui->wayTable->setVisible(false); // its box would be blank
    showNoWays();
    describe(m_ui->wayTable->view(), m_ui->wayLabel->text());
    say(Tone::Information, why);
}

std::optional<denomination::Combination> WayExplorer::currentWay() const
{
    const auto &ways = m_ui->wayTable->model().ways();
    const auto number = m_ui->wayTable->current();
    return ways && number ? ways->row(*number) : std::nullopt;
}

void WayExplorer::showWay()
{
    const auto way = currentWay();
    if (!way)
        return;
    const auto &ways = *m_ui->wayTable->model().ways();
    const auto &notes = ways.payout().notes;
    std::vector<NoteBars::Bar> bars;
    for (int note = 0; note < notes.size(); ++note)
        if ((*way)[note] > 0 || notes.size() <= mostIdleBars)
            bars.push_back({money(notes.value(note)), (*way)[note]});
    m_ui->noteBars->show(std::move(bars));
    //: %1 is a sum of money, %2 the number of a combination, %3 how many there are.
    m_ui->wayLabel->setText(tr("%1: combination %2 of %3")
                                .arg(money(ways.payout().amount.units()),
                                     numberText(*m_ui->wayTable->current() + Natural(1)),
                                     shortNumberText(ways.count())));
    m_ui->wayLabel->setToolTip(numberText(ways.count()));
    offerButtons();
}

void WayExplorer::step(int by)
{
    const Natural at = m_ui->wayTable->current().value_or(Natural());
    m_ui->wayTable->setCurrent(by < 0 ? at - Natural(1) : at + Natural(1));
}

void WayExplorer::goTo()
{
    const auto number = readNumber(m_ui->goToEdit->text());
    const auto count = m_ui->wayTable->model().count();
    const bool isThere = number && !number->isZero() && *number <= count;
    m_ui->seekFaultLabel->setVisible(!isThere);
    if (isThere)
        return m_ui->wayTable->setCurrent(*number - Natural(1));
    say(Tone::Bad, tr("Type a number from 1 to %1.").arg(numberText(count)));
}

// A mix that pays the amount is one of its combinations, hence has a number to go to.
void WayExplorer::checkMix()
{
    const auto &ways = m_ui->wayTable->model().ways();
    if (!ways)
        return;
    const auto mix = readMix(m_ui->findEdit->text(), m_currency.exponent);
    if (!mix)
        return say(Tone::Bad, faultText(mix.error()));
    const auto verdict = denomination::verify(ways->payout(), *mix);
    if (!verdict.isPayable)
        return say(Tone::Bad, verdictText(verdict, m_currency));
    const auto number = ways->rank(*verdict.way);
    if (!number)
        return say(Tone::Information, tr("This mix pays the amount, but the filter hides it."));
    say(Tone::Good, verdictText(verdict, m_currency));
    m_ui->wayTable->setCurrent(*number);
}

// What stands in a cell makes a condition.
void WayExplorer::offerFilters(const QPoint &place)
{
    const QModelIndex index = m_ui->wayTable->view().indexAt(place);
    const WayModel &model = m_ui->wayTable->model();
    const int note = index.isValid() ? model.noteOf(index.column()) : -1;
    if (note < 0)
        return;
    const quint64 count = model.way(index.row())[note];
    const QString value = money(model.ways()->payout().notes.value(note));
    const QString words = u"%1 × %2"_s.arg(QLocale().toString(count), value);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, denomination::NoteRange range) {
        menu->addAction(text, this, [this, note, range] { narrow(note, range); });
    };
    //: %1 is as in "3 × 50 EUR"; filters the combinations.
    offer(tr("Only with exactly %1").arg(words), {count, count});
    //: %1 is as in "3 × 50 EUR"; filters the combinations.
    offer(tr("Only with at least %1").arg(words), {count, denomination::unlimited});
    //: %1 is as in "3 × 50 EUR"; filters the combinations.
    offer(tr("Only with at most %1").arg(words), {0, count});
    //: %1 is a note, as in "50 EUR"; filters the combinations.
    offer(tr("Only without %1").arg(value), {0, 0});
    menu->addSeparator();
    menu->addAction(tr("All combinations"), m_ui->filterEdit, &QLineEdit::clear);
    menu->popup(m_ui->wayTable->view().viewport()->mapToGlobal(place));
}

void WayExplorer::narrow(int note, denomination::NoteRange range)
{
    const auto &notes = m_payout->notes;
    auto filter = readFilter(m_ui->filterEdit->text(), notes, m_currency.exponent)
                      .value_or(denomination::WayFilter());
    filter.resize(std::size_t(notes.size()));
    filter[std::size_t(note)] = range;
    m_ui->filterEdit->setText(filterText(filter, notes, m_currency.exponent));
}

void WayExplorer::copyWay() const
{
    if (const auto way = currentWay())
        QGuiApplication::clipboard()->setText(
            denomination::text(*way, m_ui->wayTable->model().ways()->payout().notes,
                               m_currency.exponent, m_currency.label()));
}

void WayExplorer::retranslate()
{
    m_ui->retranslateUi(this);
    for (QLineEdit *field : {m_ui->goToEdit, m_ui->findEdit, m_ui->filterEdit})
        startWithWords(*field);
    arrangeFields();
    const QLocale before = std::exchange(m_spelling, QLocale());
    if (m_payout && m_spelling.decimalPoint() != before.decimalPoint())
        if (const auto filter =
                readFilter(m_ui->filterEdit->text(), m_payout->notes, m_currency.exponent, before))
            m_ui->filterEdit->setText(filterText(*filter, m_payout->notes, m_currency.exponent));
    open();
}

} // namespace gui
