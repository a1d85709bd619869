// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/folder.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using base::Kind;

namespace exports {

namespace {

// The last on the way to the folder that exists.
QString existing(QString folder)
{
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

// As the system judges this process, which QFileInfo does not once its user has changed.
bool isOpenForWriting(const QString &folder)
{
    return faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

} // namespace

base::Result<> checkFolder(const QString &folder)
{
    const QString there = existing(folder);
    if (!QFileInfo(there).isDir())
        return base::failure(
            Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "%1 is a file, not a folder; choose another folder"),
             {there}});
    if (isOpenForWriting(there))
        return {};
    if (there == folder)
        return base::failure(
            Kind::Io,
            {QT_TRANSLATE_NOOP("Backend",
                               "nothing can be written into the folder %1; choose another folder, "
                               "or change its permissions"),
             {folder}});
    return base::failure(
        Kind::Io,
        {QT_TRANSLATE_NOOP("Backend",
                           "the folder %1 cannot be made, because nothing can be written into "
                           "%2; choose another folder, or change the permissions of that one"),
         {folder, there}});
}

base::Result<> makeFolder(const QString &folder)
{
    const bool isMade = QDir().mkpath(folder);
    if (const auto checked = checkFolder(folder); !checked)
        return checked;
    if (!isMade)
        return base::failure(
            Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "the folder %1 cannot be made; choose another folder"),
             {folder}});
    return {};
}

} // namespace exports
