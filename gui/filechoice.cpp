// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filechoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::FileChoice)
};

QStringList filters(const FileChoice &choice)
{
    QStringList all, each;
    for (const exports::Format format : choice.formats) {
        all << "*."_L1 + exports::suffix(format);
        each << "%1 (*.%2)"_L1.arg(formatTitle(format), exports::suffix(format));
    }
    if (choice.purpose == FileChoice::Purpose::Open)
        each.prepend("%1 (%2)"_L1.arg(Words::tr("All that can be read"), all.join(u' ')));
    return each;
}

// "*.csv)" of the chosen filter, as a suffix; without formats the name says it.
QString suffixOf(const FileChoice &choice, const QString &filter)
{
    if (choice.formats.empty())
        return QFileInfo(choice.name).suffix();
    return filter.section("*."_L1, -1).section(u')', 0, 0);
}

} // namespace

QString formatTitle(exports::Format format)
{
    switch (format) {
    case exports::Format::Text:
        return Words::tr("Plain text");
    case exports::Format::Csv:
        return Words::tr("CSV table");
    case exports::Format::Json:
        return Words::tr("JSON");
    case exports::Format::Ndjson:
        return Words::tr("JSON, one row a line");
    case exports::Format::Markdown:
        return Words::tr("Markdown");
    case exports::Format::Pdf:
        return Words::tr("PDF for printing");
    }
    Q_UNREACHABLE();
}

void chooseFile(QWidget &parent, const FileChoice &choice,
                std::function<void(const QString &path)> take)
{
    auto *dialog = new QFileDialog(&parent, choice.title, choice.folder);
    dialog->setObjectName(u"fileChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!choice.formats.empty())
        dialog->setNameFilters(filters(choice));
    if (choice.purpose == FileChoice::Purpose::Save) {
        QDir().mkpath(choice.folder);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffixOf(choice, dialog->selectedNameFilter()));
        dialog->selectFile(choice.name);
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog, choice](const QString &filter) {
                             dialog->setDefaultSuffix(suffixOf(choice, filter));
                         });
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(take));
    dialog->open();
}

} // namespace gui
