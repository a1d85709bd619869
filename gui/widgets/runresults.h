// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/samplemodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RunResults;
}

namespace gui {

// Everything that is seen of a run, on tabs: what contradicts itself, the run over time, its lanes,
// its latency, its requests, and another run beside it. A tab that has nothing to show is not
// there; before the first run none is.
class RunResults : public QWidget
{
    Q_OBJECT

public:
    explicit RunResults(QWidget *parent = nullptr);
    ~RunResults() override;

    void begin(); // a run that begins now
    void add(const simulator::Snapshot &snapshot);
    void show(const simulator::ReportPointer &report);
    void compareWith(const simulator::ReportPointer &companion); // null: with none

    void retranslate();

protected:
    bool event(QEvent *event) override;

private:
    void createTable();
    void nameCauses();
    void offerCauses(int chosen);
    void showCause();
    void sayCount();
    void showDetails(int row);
    void selectRequest(quint32 number);
    void showRequest(quint32 number);
    void offerTabs();
    void levelTabs();
    void turnTo(QWidget *tab);

    std::unique_ptr<Ui::RunResults> m_ui;
    SampleModel m_samples{{SampleModel::Number, SampleModel::Method, SampleModel::Result,
                           SampleModel::Status, SampleModel::Start, SampleModel::Queued,
                           SampleModel::Wire, SampleModel::Rows, SampleModel::Why}};
    simulator::ReportPointer m_report;
    simulator::ReportPointer m_companion;
    bool m_isUnderWay = false; // the run that is seen
    QWidget *m_before = nullptr; // the tab to go back to when the run is over
    bool m_isTurning = false; // we change the tab, not the person
};

} // namespace gui
