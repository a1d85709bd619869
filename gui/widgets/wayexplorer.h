// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combinations.h"
#include "backend/denomination/currency.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WayExplorer;
}

namespace runtime {
class Runtime;
}

namespace gui {

// Every way to pay one amount: a table of them, one as a picture, to go to by its number or by
// what it consists of. The runtime outlives it.
class WayExplorer : public QWidget
{
    Q_OBJECT

public:
    explicit WayExplorer(QWidget *parent = nullptr);
    ~WayExplorer() override;

    void show(runtime::Runtime &runtime, const denomination::Payout &payout,
              denomination::Order order, const denomination::Currency &currency);
    void clear(const QString &why); // there is nothing to show
    void retranslate();

private:
    void connectButtons();
    void showWays(const denomination::Combinations &ways);
    void showWay();
    void step(int by);
    void goTo();
    void checkMix();
    void copyWay() const;
    std::optional<denomination::Combination> currentWay() const;
    QString money(quint64 units) const;

    std::unique_ptr<Ui::WayExplorer> m_ui;
    denomination::Currency m_currency;
    quint64 m_opening = 0; // answers to older questions are dropped
};

} // namespace gui
