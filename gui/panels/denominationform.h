// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "backend/denomination/mix.h"
#include "gui/models/cassettemodel.h"

#include <QLocale>
#include <QObject>

#include <optional>
#include <span>

class QLineEdit;
class QSettings;

namespace Ui {
class DenominationPanel;
}

namespace gui {

// The question on the page of denominations: read from its fields, kept for the next start, spelt
// in the language, and what is wrong with it told beside them. Lives as long as the panel whose
// fields they are, and whose member it is.
class DenominationForm : public QObject
{
    Q_OBJECT

public:
    explicit DenominationForm(Ui::DenominationPanel &ui);

    std::optional<denomination::Job> read(); // none: says what is wrong
    denomination::Mix rule() const;

    void say(const QString &why); // beside the fields, about none of them
    void takeFocus(); // where a question begins
    void restore(const QSettings &state);
    void save(QSettings &state) const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct WrongWord
    {
        QLineEdit *field = nullptr;
        int position = 0, length = 0;
    };

    void fill();
    void createCassettes();
    void connectFields();
    void connectCassettes();
    void fitCassettes();
    void spellSums();

    denomination::Currency currency() const;
    denomination::Outcome<denomination::NoteSet> readNotes() const;
    void fillNotes(std::span<const qint64> values);
    void chooseCurrency();
    void switchCassettes();
    void removeCassette();
    void restoreCassettes(const QStringList &lines);
    quint64 unusedNote() const;
    void pasteList();

    void showNotesFault(const denomination::Fault &fault);
    void showFault(QLineEdit &field, const denomination::Fault &fault);
    void showNoFault();
    void sayOf(const QString &word, const QString &why);
    void leaveOut();

    Ui::DenominationPanel &m_ui;
    CassetteModel m_cassettes;
    WrongWord m_wrong; // while the button offers to leave it out
    QLocale m_spelling; // of the sums in the fields
};

} // namespace gui
