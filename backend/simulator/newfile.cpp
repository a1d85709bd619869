// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/newfile.h"

#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

base::Result<> cannot(const QString &what, const QString &why)
{
    return base::failure(base::Kind::Io, {QT_TRANSLATE_NOOP("Backend", "%1: %2"), {what, why}});
}

// Gives the file its name unless that is taken. rename() would replace, so file systems that know
// no renameat2 get a second link instead.
bool claim(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::link(from.constData(), to.constData()) != 0)
        return false;
    ::unlink(from.constData());
    return true;
}

base::Result<> fill(QTemporaryFile *file, const std::function<void(QIODevice *)> &write)
{
    if (!file->open())
        return cannot(file->fileTemplate(), file->errorString());
    write(file);
    if (!file->flush() || file->error() != QFile::NoError)
        return cannot(file->fileName(), file->errorString());
    if (::fsync(file->handle()) != 0)
        return cannot(file->fileName(), qt_error_string(errno));
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                         | QFile::ReadOther);
    return {};
}

} // namespace

base::Result<QString> saveNew(const QDir &directory, const QString &stem, const QString &suffix,
                              const std::function<void(QIODevice *)> &write)
{
    if (!directory.mkpath(u"."_s))
        return base::failure(base::Kind::Io,
                             {QT_TRANSLATE_NOOP("Backend", "%1: the folder cannot be made"),
                              {directory.absolutePath()}});
    QTemporaryFile file(directory.absoluteFilePath(u".%1-XXXXXX"_s.arg(stem)));
    if (const auto filled = fill(&file, write); !filled)
        return tl::unexpected(filled.error());
    for (int copy = 1;; ++copy) {
        const QString name =
            copy == 1 ? stem + suffix : u"%1_%2%3"_s.arg(stem).arg(copy).arg(suffix);
        const QString path = directory.absoluteFilePath(name);
        if (claim(QFile::encodeName(file.fileName()), QFile::encodeName(path))) {
            file.setAutoRemove(false);
            return path;
        }
        if (errno != EEXIST)
            return base::failure(
                base::Kind::Io,
                {QT_TRANSLATE_NOOP("Backend", "%1: %2"), {path, qt_error_string(errno)}});
    }
}

} // namespace simulator
