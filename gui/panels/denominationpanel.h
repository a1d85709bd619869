// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "gui/inquiry.h"
#include "gui/models/amountmodel.h"
#include "gui/models/cassettemodel.h"
#include "gui/panels/panel.h"

#include <QLocale>

#include <memory>

class QLineEdit;

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
    void restore(const QSettings &state) override;
    void save(QSettings &state) const override;

protected:
    void retranslate() override;

private:
    void fillQuestion();
    void createTables();
    void connectAnswers();
    void connectQuestion();
    void spellSums();

    // The question, read from the form.
    denomination::Outcome<denomination::Job> readJob();
    denomination::Outcome<denomination::NoteSet> readNoteSet();
    denomination::Mix rule() const;
    void fillNotes(std::span<const qint64> values);
    void chooseCurrency();
    void switchCassettes();
    void restoreCassettes(const QStringList &lines);
    void calculate();
    void cancel();
    void showBusy();
    quint64 unusedNote() const;
    void pasteList();
    void showFault(QLineEdit &field, const denomination::Fault &fault);
    void showNoFault();
    void leaveOut();
    void sayFault(const QString &word, const QString &why);

    void showAmounts(const denomination::Job &job, Answers answers);
    void fitRows();
    void sayCount();
    void showAnswers(); // for the amount that is selected
    void showNoAnswer(const QString &why);

    runtime::Runtime &m_runtime;
    std::unique_ptr<Ui::DenominationPanel> m_ui;
    AmountModel m_amounts;
    CassetteModel m_cassettes;
    std::optional<denomination::Job> m_job; // what the tables show
    struct WrongWord
    {
        QLineEdit *field = nullptr;
        int position = 0, length = 0;
    };
    WrongWord m_wrong; // while the button offers to leave it out
    Inquiry m_inquiry{this};
    QLocale m_spelling; // of the sums in the fields
};

} // namespace gui
