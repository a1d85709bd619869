// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/save.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;

namespace exports {

namespace {

Result<> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    const bool isInTheWay = QFileInfo::exists(folder);
    return base::failure(Kind::Io,
                         (isInTheWay ? u"%1 is a file, not a folder; choose another folder"_s
                                     : u"the folder %1 cannot be made; choose another folder"_s)
                             .arg(folder));
}

tl::unexpected<base::Error> unwritten(const QString &path, const QString &why)
{
    return base::failure(Kind::Io, u"%1 cannot be written: %2"_s.arg(path, why));
}

} // namespace

Result<QString> save(const QString &path, const Fill &fill)
{
    const QFileInfo info(path);
    const QString target = info.absoluteFilePath();
    if (info.isDir())
        return unwritten(target, u"it is a folder"_s);
    if (const auto made = makeFolder(info.absolutePath()); !made)
        return tl::make_unexpected(made.error());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(target, file.errorString());
    if (const auto filled = fill(file); !filled) {
        const base::Error error = filled.error();
        return error.kind == Kind::Io ? unwritten(target, error.detail)
                                      : tl::make_unexpected(error);
    }
    if (!file.commit())
        return unwritten(target, file.errorString());
    return target;
}

Result<QString> save(const QString &path, const Document &document, Format format,
                     const Watch &watch)
{
    return save(path, [&](QIODevice &device) { return write(document, format, device, watch); });
}

QString unusedPath(const QString &path)
{
    const QFileInfo info(path);
    const QString end = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString start = path.chopped(end.size());
    QString unused = path;
    for (int number = 2; QFileInfo::exists(unused); ++number)
        unused = u"%1_%2%3"_s.arg(start).arg(number).arg(end);
    return unused;
}

} // namespace exports
