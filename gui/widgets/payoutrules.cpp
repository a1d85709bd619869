// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/payoutrules.h"

#include "gui/access.h"
#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/look/measure.h"
#include "gui/rowcopy.h"
#include "gui/widgets/housetable.h"
#include "gui/widgets/tableedges.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
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
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PayoutRules::shareRoom);
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
    m_table->setMinimumHeight(12 * measure::line());
    m_table->installEventFilter(this);
}

// A reason is a sentence, and takes many lines in a narrow column: where there is no room beside
// what is paid it stands below that, or both below the rule. Reckoned as beside a scroll bar, which
// else would come with the lines and go with them.
void PayoutRules::shareRoom()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const int sentence = 11 * measure::line();
    const int room = m_table->width() - edgesOf(*m_table) - header.sectionSizeHint(RuleModel::Notes)
        - widestRule();
    const auto fold = room >= 2 * sentence ? RuleModel::Fold::None
        : room >= sentence                 ? RuleModel::Fold::Why
                                           : RuleModel::Fold::All;
    m_model.setFold(fold);
    m_table->setColumnHidden(RuleModel::Way, fold == RuleModel::Fold::All);
    m_table->setColumnHidden(RuleModel::Why, fold != RuleModel::Fold::None);
    header.setSectionResizeMode(RuleModel::Rule,
                                fold == RuleModel::Fold::All ? QHeaderView::Stretch
                                                             : QHeaderView::ResizeToContents);
}

int PayoutRules::widestRule() const
{
    int widest = m_table->horizontalHeader()->sectionSizeHint(RuleModel::Rule);
    for (const auto rule : payoutRules)
        widest = std::max(
            widest, m_table->fontMetrics().horizontalAdvance(ruleText(rule)) + 3 * measure::gap());
    return widest;
}

bool PayoutRules::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        shareRoom();
    return QWidget::eventFilter(watched, event);
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
