// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "backend/exports/format.h"
#include "gui/models/amountmodel.h"
#include "gui/models/cassettemodel.h"
#include "gui/panels/panel.h"

#include <QFutureWatcher>
#include <QPointer>

#include <memory>

namespace Ui {
class DenominationPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

// How amounts can be paid in notes: counted while one types, listed however many there are.
class DenominationPanel : public Panel
{
    Q_OBJECT

public:
    DenominationPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent = nullptr);
    ~DenominationPanel() override;

    void takeFocus() override;

protected:
    void retranslate() override;

private:
    using Exported = QFutureWatcher<base::Result<QString>>;

    void createTables();
    void createExport(Actions &actions);
    void connectQuestion();

    // The question, read from the form.
    denomination::Outcome<denomination::Job> readJob();
    denomination::Outcome<denomination::NoteSet> readNoteSet();
    void fillNotes(std::span<const qint64> values);
    void chooseCurrency();
    void switchCassettes();
    void calculate();
    void showFault(const QString &where, const denomination::Fault &fault);
    void showBreakdowns(const denomination::Job &job, AmountModel::Breakdowns breakdowns);
    void showSize();
    void showSummary(const base::Result<denomination::Natural> &bytes);

    void showAnswers();
    void showNoAnswer(const QString &why);

    void exportTo(const QString &path, exports::Format format);
    void exportAs();
    void finishExport(const base::Result<QString> &written);

    runtime::Runtime &m_runtime;
    std::unique_ptr<Ui::DenominationPanel> m_ui;
    AmountModel m_amounts;
    CassetteModel m_cassettes;
    std::optional<denomination::Job> m_job; // what the tables show
    quint64 m_question = 0; // answers to older questions are dropped
    QPointer<Exported> m_export;
};

} // namespace gui
