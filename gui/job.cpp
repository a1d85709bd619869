// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/job.h"

#include "gui/messagetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::Job)
};

QString nameIn(const QString &file)
{
    return isolated(QFileInfo(file).fileName());
}

} // namespace

Job readingOf(const QString &file, const QFuture<void> &future)
{
    //: Work under way; %1 is the name of a file.
    return {.words = [file] { return Words::tr("Reading %1").arg(nameIn(file)); },
            .future = future};
}

Job importOf(const QString &file, const QFuture<void> &future)
{
    //: Work under way: customers are added; %1 is the name of the file they are from.
    return {.words = [file] { return Words::tr("Importing %1").arg(nameIn(file)); },
            .future = future};
}

Job writingOf(const QString &file, const QFuture<void> &future)
{
    //: Work under way; %1 is the name of a file.
    return {.words = [file] { return Words::tr("Writing %1").arg(nameIn(file)); },
            .future = future};
}

} // namespace gui
