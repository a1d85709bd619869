// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wayexplorer.h"

#include "backend/denomination/verify.h"
#include "backend/runtime/whendone.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "ui_wayexplorer.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using denomination::Natural;

namespace gui {

WayExplorer::WayExplorer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WayExplorer>())
    , m_currency(denomination::euro())
{
    constexpr int mostBarsSeen = 7;
    m_ui->setupUi(this);
    m_ui->barsArea->setMaximumHeight(mostBarsSeen * measure::line() * 4 / 3);
    m_ui->barsArea->viewport()->setAutoFillBackground(false); // the card's ground shows
    m_ui->noteBars->setAutoFillBackground(false);
    m_ui->seekFaultLabel->hide();
    connectButtons();
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
    connect(m_ui->goToEdit, &QLineEdit::returnPressed, this, &WayExplorer::goTo);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &WayExplorer::checkMix);
    connect(m_ui->wayTable, &WayTable::currentChanged, this, &WayExplorer::showWay);
}

QString WayExplorer::money(quint64 units) const
{
    return u"%1 %2"_s.arg(moneyText(units, m_currency.exponent), m_currency.label());
}

void WayExplorer::show(runtime::Runtime &runtime, const denomination::Payout &payout,
                       denomination::Order order, const denomination::Currency &currency)
{
    m_currency = currency;
    const quint64 opening = ++m_opening;
    runtime::whenDone(openWays(runtime, payout, order), this, [this, opening](const auto &ways) {
        if (opening != m_opening || !ways)
            return;
        if (*ways)
            showWays(**ways);
        else
            clear(faultText(ways->error()));
    });
}

void WayExplorer::showWays(const denomination::Combinations &ways)
{
    m_ui->seekFaultLabel->hide();
    m_ui->wayTable->model().show(ways, m_currency.exponent, m_currency.label());
    m_ui->wayTable->setCurrent({});
    showWay();
}

void WayExplorer::clear(const QString &why)
{
    ++m_opening;
    m_ui->wayTable->model().show({}, 0, {});
    m_ui->noteBars->show({});
    m_ui->wayLabel->setText(tr("No combination"));
    m_ui->seekFaultLabel->setTone(Tone::Information);
    m_ui->seekFaultLabel->setText(why);
    m_ui->seekFaultLabel->show();
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
        bars.push_back({money(notes.value(note)), (*way)[note]});
    m_ui->noteBars->show(std::move(bars));
    //: %1 is a sum of money, %2 the number of a combination, %3 how many there are.
    m_ui->wayLabel->setText(tr("%1: combination %2 of %3")
                                .arg(money(ways.payout().amount.units()),
                                     numberText(*m_ui->wayTable->current() + Natural(1)),
                                     shortNumberText(ways.count())));
    m_ui->wayLabel->setToolTip(numberText(ways.count()));
}

void WayExplorer::step(int by)
{
    const Natural at = m_ui->wayTable->current().value_or(Natural());
    m_ui->wayTable->setCurrent(by < 0 ? at - Natural(1) : at + Natural(1));
}

void WayExplorer::goTo()
{
    QString digits = m_ui->goToEdit->text();
    digits.remove(QLocale().groupSeparator()).remove(u' ').remove(u',');
    const auto number = Natural::fromDecimal(digits);
    const auto count = m_ui->wayTable->model().count();
    const bool isThere = number && !number->isZero() && *number <= count;
    m_ui->seekFaultLabel->setVisible(!isThere);
    if (isThere)
        return m_ui->wayTable->setCurrent(*number - Natural(1));
    m_ui->seekFaultLabel->setTone(Tone::Bad);
    m_ui->seekFaultLabel->setText(tr("Type a number from 1 to %1.").arg(numberText(count)));
}

// A mix that pays the amount is one of its combinations, hence has a number to go to.
void WayExplorer::checkMix()
{
    const auto &ways = m_ui->wayTable->model().ways();
    if (!ways)
        return;
    const auto mix = readMix(m_ui->findEdit->text(), m_currency.exponent);
    const auto verdict = mix ? denomination::verify(ways->payout(), *mix) : denomination::Verdict();
    m_ui->seekFaultLabel->setTone(verdict.isPayable ? Tone::Good : Tone::Bad);
    m_ui->seekFaultLabel->setText(mix ? verdictText(verdict, m_currency) : faultText(mix.error()));
    m_ui->seekFaultLabel->show();
    if (const auto number = verdict.isPayable ? ways->rank(*verdict.way) : std::nullopt)
        m_ui->wayTable->setCurrent(*number);
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
    showWay();
}

} // namespace gui
