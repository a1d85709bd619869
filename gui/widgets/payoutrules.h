// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/rulemodel.h"

#include <QWidget>

class QTableView;

namespace runtime {
class Runtime;
}

namespace gui {

// One payout under every rule, side by side, each with its reason. The runtime outlives it.
class PayoutRules : public QWidget
{
    Q_OBJECT

public:
    explicit PayoutRules(QWidget *parent = nullptr);

    void show(runtime::Runtime &runtime, const denomination::Payout &payout,
              const denomination::Currency &currency);
    void clear();

private:
    RuleModel m_model;
    QTableView *m_table;
    quint64 m_question = 0; // answers to older questions are dropped
};

} // namespace gui
