// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"
#include "gui/inquiry.h"
#include "gui/models/rulemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace runtime {
class Runtime;
}

namespace gui {

class HouseTable;

// One payout under every rule, side by side, each with its reason, and the operator's own table
// that one of the rules follows. The runtime outlives it.
class PayoutRules : public QWidget
{
    Q_OBJECT

public:
    explicit PayoutRules(QWidget *parent = nullptr);

    const denomination::MixTable &houseTable() const;
    QString houseText() const;
    void setHouseText(const QString &text);
    void setExponent(int exponent); // of the currency the table is written in

    void show(runtime::Runtime &runtime, const denomination::Payout &payout,
              const denomination::Currency &currency);
    void clear(); // there is nothing to pay

Q_SIGNALS:
    void houseTableEdited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void shareRoom();
    int widestRule() const;
    void retranslate();
    void keepWay();
    void offerKeeping();

    RuleModel m_model;
    QTableView *m_table;
    QPushButton *m_keep;
    HouseTable *m_house;
    std::optional<denomination::Payout> m_payout;
    Inquiry m_inquiry{this};
};

} // namespace gui
