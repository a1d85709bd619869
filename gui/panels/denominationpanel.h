// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "gui/inquiry.h"
#include "gui/models/amountmodel.h"
#include "gui/panels/panel.h"
#include "gui/undertaking.h"

#include <memory>

namespace Ui {
class DenominationPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class DenominationForm;

// How amounts can be paid in notes: counted while one types, listed however many there are.
class DenominationPanel : public Panel
{
    Q_OBJECT

public:
    DenominationPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent = nullptr);
    ~DenominationPanel() override;

    void takeFocus() override;
    void restore(const QSettings &state) override;
    void save(QSettings &state) const override;

protected:
    void retranslate() override;

private:
    void createTable();
    void alignAnswers();
    void connectAnswers();

    void calculate();
    void cancel();
    void showBusy();
    void beginReckoning();
    void lookForEnd();

    void showAmounts(const denomination::Job &job, Answers answers);
    void showFresh();
    void showStale();
    void fitHeadings();
    void fitRows();
    QString countText() const;
    void showAnswers(); // for the amount that is selected
    void showNoAnswer(const QString &why);

    runtime::Runtime &m_runtime;
    std::unique_ptr<Ui::DenominationPanel> m_ui;
    std::unique_ptr<DenominationForm> m_form;
    AmountModel m_amounts;
    std::optional<denomination::Job> m_job; // what the tables show
    bool m_isAnswered = false; // they show what is asked
    Inquiry m_inquiry{this};
    std::unique_ptr<Undertaking> m_reckoning; // what is long of it
};

} // namespace gui
