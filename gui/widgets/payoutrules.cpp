// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/payoutrules.h"

#include "backend/runtime/whendone.h"
#include "gui/denominationwork.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

PayoutRules::PayoutRules(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Way, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Why, QHeaderView::Stretch);
    setFocusProxy(m_table);
}

void PayoutRules::show(runtime::Runtime &runtime, const denomination::Payout &payout,
                       const denomination::Currency &currency)
{
    m_table->setAccessibleName(tr("What each rule pays"));
    const quint64 question = ++m_question;
    runtime::whenDone(payByRules(runtime, payout), this,
                      [this, question, notes = payout.notes, currency](const auto &dispenses) {
                          if (question == m_question && dispenses)
                              m_model.show(*dispenses, notes, currency);
                      });
}

void PayoutRules::clear()
{
    ++m_question;
    m_model.clear();
}

} // namespace gui
