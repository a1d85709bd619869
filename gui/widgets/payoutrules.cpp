// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/payoutrules.h"

#include "gui/access.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/rowcopy.h"
#include "gui/widgets/housetable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

PayoutRules::PayoutRules(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_keep(new QPushButton)
    , m_house(new HouseTable)
{
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    column->addWidget(m_table, 4);
    row->addStretch();
    row->addWidget(m_keep);
    column->addLayout(row);
    column->addWidget(m_house, 1);
    m_keep->setObjectName(u"keepWayButton"_s);
    createTable();
    setFocusProxy(m_table);
    connect(m_house, &HouseTable::edited, this, &PayoutRules::houseTableEdited);
    connect(m_keep, &QPushButton::clicked, this, &PayoutRules::keepWay);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PayoutRules::offerKeeping);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PayoutRules::offerKeeping);
    retranslate();
    offerKeeping();
}

void PayoutRules::createTable()
{
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setModel(&m_model);
    letCurrentFollow(*m_table);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Way, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Why, QHeaderView::Stretch);
}

QString PayoutRules::houseText() const
{
    return m_house->text();
}

void PayoutRules::setHouseText(const QString &text)
{
    m_house->setText(text);
}

const denomination::MixTable &PayoutRules::houseTable() const
{
    return m_house->table();
}

void PayoutRules::setExponent(int exponent)
{
    m_house->setExponent(exponent);
}

void PayoutRules::show(runtime::Runtime &runtime, const denomination::Payout &payout,
                       const denomination::Currency &currency)
{
    m_inquiry.ask(payByRules(runtime, payout, houseTable()),
                  [this, payout, currency](const auto &dispenses) {
                      if (!dispenses)
                          return;
                      const int row = m_table->currentIndex().row();
                      m_payout = payout;
                      m_model.show(*dispenses, payout.notes, currency);
                      selectRow(*m_table, std::max(0, row));
                  });
}

void PayoutRules::clear()
{
    m_inquiry.cancel();
    m_payout.reset();
    m_model.clear();
}

void PayoutRules::keepWay()
{
    const auto &dispense = m_model.dispense(m_table->currentIndex().row());
    if (m_payout && dispense)
        m_house->keep(m_payout->amount.units(), dispense->way, m_payout->notes);
}

void PayoutRules::offerKeeping()
{
    const int row = m_table->currentIndex().row();
    m_keep->setEnabled(row >= 0 && row < m_model.rowCount() && m_model.dispense(row));
}

void PayoutRules::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PayoutRules::retranslate()
{
    m_table->setAccessibleName(tr("What each rule pays"));
    m_keep->setText(tr("&Keep in the house table"));
    m_keep->setToolTip(
        tr("From now on the house table pays this amount as the selected rule does."));
}

} // namespace gui
