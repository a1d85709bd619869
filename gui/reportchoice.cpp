// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportchoice.h"

#include "backend/simulator/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::ReportChoice)
};

QFileDialog *dialogFor(QWidget &parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(&parent, title, folder);
    dialog->setObjectName(u"fileChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

// "csv" of "Requests as a table (*.csv)".
QString suffixOf(const QString &filter)
{
    return filter.section("*."_L1, -1).chopped(1);
}

} // namespace

void chooseReportToSave(QWidget &parent, const QString &folder, const simulator::Report &report,
                        std::function<void(const QString &path)> take)
{
    QDir().mkpath(folder);
    //: Title of a file chooser.
    QFileDialog *dialog = dialogFor(parent, Words::tr("Save the report of the run"), folder);
    //: Forms of a file: all of the report as a page for a browser, as data, or its requests alone.
    QStringList forms{Words::tr("Report as a page") + " (*.html)"_L1,
                      Words::tr("Report as data") + " (*.json)"_L1,
                      Words::tr("Requests as a table") + " (*.csv)"_L1};
    if (report.history)
        //: A form of a file: what was asked when and answered what, for programs that check it.
        forms << Words::tr("History for other checkers") + " (*.ndjson)"_L1;
    dialog->setNameFilters(forms);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"customer_simulation_"_s + report.name());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(take));
    dialog->open();
}

void chooseReportToOpen(QWidget &parent, const QString &folder,
                        std::function<void(const QString &path)> take)
{
    //: Title of a file chooser.
    QFileDialog *dialog = dialogFor(parent, Words::tr("Open the report of a run"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: A sort of files: reports of simulator runs.
    dialog->setNameFilters({Words::tr("Reports") + " (*.html *.json)"_L1});
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(take));
    dialog->open();
}

} // namespace gui
