// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serverprogram.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace redis {

base::Result<QString> serverProgram(const QString &folder)
{
    const QString server = QStandardPaths::findExecutable(u"redis-server"_s);
    if (!server.isEmpty())
        return server;
    const QString sameBinary = QStandardPaths::findExecutable(u"redis-check-rdb"_s);
    if (sameBinary.isEmpty())
        return base::failure(
            base::Kind::NotFound,
            QT_TRANSLATE_NOOP(
                "Backend",
                "No Redis server is installed. Install the Debian package redis-tools "
                "(sudo apt install redis-tools), or use a Redis elsewhere."));
    const QString link = QDir(folder).filePath(u"redis-server"_s);
    if (QFileInfo(link).symLinkTarget() == sameBinary)
        return link;
    QFile::remove(link);
    if (!QFile::link(sameBinary, link))
        return base::failure(base::Kind::Io,
                             {QT_TRANSLATE_NOOP("Backend", "Cannot make the link %1."), {link}});
    return link;
}

} // namespace redis
