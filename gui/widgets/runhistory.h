// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/archive.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gui {

class RunBox;

// The runs that were made, by this window and every other program of the user: which one is shown,
// and which one lies beside it.
class RunHistory : public QWidget
{
    Q_OBJECT

public:
    explicit RunHistory(QWidget *parent = nullptr);

    void show(std::vector<simulator::PastRun> runs);
    void setShown(const QString &path); // of the run that is shown; a file from elsewhere is fine
    void setCompanion(const QString &path); // empty: none
    void takeBack(); // what was chosen last, since it could not be opened

    void retranslate();

Q_SIGNALS:
    void chosen(const QString &path);
    void companionChosen(const QString &path); // empty: none

private:
    void fill();
    void choose(RunBox *box, const QString &path);

    std::vector<simulator::PastRun> m_runs;
    QString m_shown;
    QString m_companion;
    QLabel *m_runsLabel;
    RunBox *m_runsBox;
    QLabel *m_companionLabel;
    RunBox *m_companionBox;
    QHBoxLayout *m_row;
};

} // namespace gui
