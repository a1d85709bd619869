// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace Ui {
class PlanDetails;
}

namespace gui {

// What few runs are asked: other requests than POST and GET, what the customers are like, how they
// are sent, what goes wrong on purpose, and what the run must keep.
class PlanDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget *parent = nullptr);
    ~PlanDetails() override;

    void read(simulator::Plan *plan) const;
    void setOurServer(bool isOurs); // nothing goes wrong on purpose in another's

    void restore(const QSettings &state);
    void save(QSettings &state) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readRequests(simulator::Plan *plan) const;
    void readLimits(simulator::Plan *plan) const;
    void retranslate();

    std::unique_ptr<Ui::PlanDetails> m_ui;
};

} // namespace gui
