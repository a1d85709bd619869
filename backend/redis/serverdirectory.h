// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/redis/embeddedserver.h"

#include <optional>

namespace redis {

// The directory of a private server: its data, its configuration, its log, the locks of those who
// use it, and the note that tells them where the running server is. Blocking file access only.
class ServerDirectory
{
public:
    // What the one who starts a server writes down for the next ones.
    struct Note
    {
        qint64 processId = 0;
        QString socketPath;
    };

    // Makes it where it is missing and closes it to other users.
    static base::Result<ServerDirectory> prepare(const QString &path);

    const QString &path() const { return m_path; } // canonical
    QString gatePath() const; // the lock of those who come and go, held for moments
    QString usersPath() const; // the lock shared by all users
    QString configurationPath() const;
    QString logPath() const;

    std::optional<Note> note() const;
    base::Result<> writeNote(const Note &note) const;
    void removeNote() const;

    // Whether only this user can have put a socket there.
    static bool isTrusted(const QString &socketPath);

    // Where the next server is to listen: below 108 bytes, in a directory closed to others.
    base::Result<QString> chooseSocket() const;
    base::Result<> writeConfiguration(const QString &socketPath,
                                      EmbeddedServer::Durability durability) const;

    void trimLog() const; // before a start: keeps one old one
    base::Message lastWords(qint64 processId) const; // why that server ended, from its log

private:
    explicit ServerDirectory(QString path);
    QString file(QLatin1StringView name) const;

    QString m_path;
};

} // namespace redis
