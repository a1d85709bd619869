// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/runhistory.h"

#include "gui/look/measure.h"
#include "gui/widgets/runbox.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gui {

RunHistory::RunHistory(QWidget *parent)
    : QWidget(parent)
    , m_runsLabel(new QLabel)
    , m_runsBox(new RunBox)
    , m_companionLabel(new QLabel)
    , m_companionBox(new RunBox)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_runsLabel);
    m_row->addWidget(m_runsBox, 1);
    m_row->addWidget(m_companionLabel);
    m_row->addWidget(m_companionBox);
    m_runsBox->setObjectName(u"runsBox"_s);
    m_companionBox->setObjectName(u"companionBox"_s);
    m_runsLabel->setBuddy(m_runsBox);
    m_companionLabel->setBuddy(m_companionBox);
    for (RunBox *box : {m_runsBox, m_companionBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runsBox->setMinimumContentsLength(12);
    m_companionBox->setMinimumContentsLength(7); // "none" in every language
    connect(m_runsBox, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_runsBox->currentData().toString()); });
    connect(m_companionBox, &QComboBox::activated, this,
            [this] { Q_EMIT companionChosen(m_companionBox->currentData().toString()); });
    retranslate();
}

void RunHistory::show(std::vector<simulator::PastRun> runs)
{
    m_runs = std::move(runs);
    fill();
}

void RunHistory::fill()
{
    m_runsBox->clear();
    m_companionBox->clear();
    //: Instead of a run to compare with.
    m_companionBox->addItem(tr("none"), QString());
    for (const simulator::PastRun &run : m_runs)
        for (RunBox *box : {m_runsBox, m_companionBox})
            box->addRun(run);
    for (RunBox *box : {m_runsBox, m_companionBox}) // whole there, if not in the box
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0));
    setShown(m_shown);
    setCompanion(m_companion);
    m_runsBox->setEnabled(!m_runs.empty());
    m_companionBox->setEnabled(!m_runs.empty());
}

void RunHistory::setShown(const QString &path)
{
    m_shown = path;
    //: Instead of the run that is shown.
    const QString none = tr("no run yet");
    //: Instead of the run that is shown: there are runs, but one is under way or none was chosen.
    const QString hidden = tr("none shown");
    const QString nothing = m_runs.empty() ? none : hidden;
    m_runsBox->setPlaceholderText(path.isEmpty() ? nothing : QFileInfo(path).fileName());
    choose(m_runsBox, path);
}

void RunHistory::setCompanion(const QString &path)
{
    m_companion = path;
    m_companionBox->setPlaceholderText(QFileInfo(path).fileName());
    m_row->setStretchFactor(m_companionBox, path.isEmpty() ? 0 : 1); // "none" is short
    choose(m_companionBox, path);
}

void RunHistory::takeBack()
{
    setShown(m_shown);
    setCompanion(m_companion);
}

void RunHistory::choose(RunBox *box, const QString &path)
{
    box->setCurrentIndex(box->findData(path));
    box->setToolTip(box->currentIndex() < 0 ? box->placeholderText() : box->currentText());
}

void RunHistory::retranslate()
{
    //: Names the list of runs that were made.
    m_runsLabel->setText(tr("Ru&ns"));
    //: Names the choice of a second run to hold against the one that is shown.
    m_companionLabel->setText(tr("Compare &with"));
    for (auto [label, box] :
         {std::pair(m_runsLabel, m_runsBox), std::pair(m_companionLabel, m_companionBox)})
        box->view()->setAccessibleName(label->text().remove(u'&'));
    fill();
}

} // namespace gui
