// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace Ui {
class PlanForm;
}

namespace gui {

// What every run is asked: where to, how many requests, how many at once, when, and the seed. The
// rest of a plan is in PlanDetails.
class PlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);
    ~PlanForm() override;

    QString target() const; // empty: this program's server
    void setTarget(const QString &target);
    QByteArray token() const; // that another's server asks for
    void setOurServer(bool isOurs); // whose token is known
    void read(simulator::Plan *plan) const; // all but target and token

    void restore(const QSettings &state);
    void save(QSettings &state) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offerFields();

    std::unique_ptr<Ui::PlanForm> m_ui;
};

} // namespace gui
