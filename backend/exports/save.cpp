// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/save.h"

#include "backend/exports/folder.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;

namespace exports {

namespace {

tl::unexpected<base::Error> unwritten(const QString &path, base::Message why)
{
    return base::failure(
        Kind::Io,
        {QT_TRANSLATE_NOOP("Backend", "%1 cannot be written: %2"), {path, std::move(why)}});
}

} // namespace

Result<QString> save(const QString &path, const Fill &fill)
{
    const QFileInfo info(path);
    const QString target = info.absoluteFilePath();
    if (info.isDir())
        return unwritten(target, QT_TRANSLATE_NOOP("Backend", "it is a folder"));
    if (const auto made = makeFolder(info.absolutePath()); !made)
        return tl::make_unexpected(made.error());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(target, base::Message(file.errorString()));
    if (const auto filled = fill(file); !filled) {
        const base::Error error = filled.error();
        return error.kind == Kind::Io ? unwritten(target, error.words())
                                      : tl::make_unexpected(error);
    }
    if (!file.commit())
        return unwritten(target, base::Message(file.errorString()));
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
