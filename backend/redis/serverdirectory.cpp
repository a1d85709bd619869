// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serverdirectory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;
using base::failure;
using base::Kind;

namespace redis {

namespace {

constexpr qsizetype longestSocket = sizeof(sockaddr_un::sun_path) - 1;
constexpr qint64 longestLog = 1024 * 1024;

tl::unexpected<base::Error> unusable(const QString &path, base::Message why)
{
    return failure(
        Kind::Io,
        {QT_TRANSLATE_NOOP(
             "Backend",
             "The directory %1 for the private Redis cannot be used: %2. Choose another, or "
             "give this user the right to write there."),
         {path, std::move(why)}});
}

bool isOursAlone(const QString &directory)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(directory).constData(), &status) == 0
        && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

base::Result<> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return unusable(path, base::Message(qt_error_string(errno)));
    if (status.st_uid != ::geteuid())
        return unusable(path, QT_TRANSLATE_NOOP("Backend", "it belongs to another user"));
    if ((status.st_mode & 0777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return unusable(path, base::Message(qt_error_string(errno)));
    return {};
}

base::Result<> makeDirectory(const QString &path)
{
    if (QDir(path).exists())
        return {};
    const QString parent = QFileInfo(path).path();
    if (!QDir().mkpath(parent))
        return unusable(path, {QT_TRANSLATE_NOOP("Backend", "%1 cannot be made"), {parent}});
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return unusable(path, base::Message(qt_error_string(errno)));
    return {};
}

// In quotes, as redis.conf reads them.
QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : QFile::encodeName(text)) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

base::Result<> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(Kind::Io,
                   {QT_TRANSLATE_NOOP("Backend", "Cannot write %1: %2. The disk may be full."),
                    {path, file.errorString()}});
}

QString inRuntimeDirectory(const QString &name)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty() || !isOursAlone(runtime))
        return {};
    const QString directory = runtime + "/tellerdesk"_L1;
    ::mkdir(QFile::encodeName(directory).constData(), 0700);
    return isOursAlone(directory) ? directory + u'/' + name : QString();
}

base::Result<QString> inTemporaryDirectory(const QString &name)
{
    QByteArray directory = "/tmp/tellerdesk-XXXXXX"; // not TMPDIR, which can be long
    if (!::mkdtemp(directory.data()))
        return failure(Kind::Io,
                       {QT_TRANSLATE_NOOP("Backend", "Cannot make a directory in /tmp: %1."),
                        {qt_error_string(errno)}});
    return QFile::decodeName(directory) + u'/' + name;
}

bool startsWithProcess(const QByteArray &line)
{
    return !line.isEmpty() && line.front() >= '0' && line.front() <= '9';
}

// "1234:M 24 Nov 2026 12:49:27.702 # Can't …" complains; "*" and "-" only tell.
QString complaintIn(const QByteArray &line, qint64 processId)
{
    constexpr QByteArrayView mark = " # ";
    const qsizetype at = line.indexOf(mark);
    if (at < 0 || !line.startsWith(QByteArray::number(processId) + ':'))
        return {};
    const QByteArray text = line.sliced(at + mark.size());
    const bool isOrdinary = text.startsWith("WARNING") || text.contains("oO0Oo")
        || text.startsWith("Redis version") || text.startsWith("Configuration loaded")
        || text.startsWith("Server initialized");
    return isOrdinary ? QString() : QString::fromUtf8(text);
}

} // namespace

ServerDirectory::ServerDirectory(QString path)
    : m_path(std::move(path))
{ }

base::Result<ServerDirectory> ServerDirectory::prepare(const QString &path)
{
    if (path.isEmpty())
        return failure(
            Kind::Invalid,
            QT_TRANSLATE_NOOP("Backend", "The private Redis needs a directory, and none is set."));
    return makeDirectory(path).and_then([&] { return makePrivate(path); }).map([&] {
        return ServerDirectory(QFileInfo(path).canonicalFilePath());
    });
}

QString ServerDirectory::file(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

QString ServerDirectory::gatePath() const
{
    return file("gate.lock"_L1);
}

QString ServerDirectory::usersPath() const
{
    return file("users.lock"_L1);
}

QString ServerDirectory::configurationPath() const
{
    return file("redis.conf"_L1);
}

QString ServerDirectory::logPath() const
{
    return file("redis.log"_L1);
}

std::optional<ServerDirectory::Note> ServerDirectory::note() const
{
    QFile file(this->file("running"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Note note;
    note.processId = file.readLine().trimmed().toLongLong();
    note.socketPath = QFile::decodeName(file.readLine().trimmed());
    if (note.socketPath.isEmpty())
        return std::nullopt;
    return note;
}

base::Result<> ServerDirectory::writeNote(const Note &note) const
{
    return save(file("running"_L1),
                QByteArray::number(note.processId) + '\n' + QFile::encodeName(note.socketPath)
                    + '\n');
}

void ServerDirectory::removeNote() const
{
    if (const auto last = note()) {
        QFile::remove(last->socketPath);
        QDir().rmdir(QFileInfo(last->socketPath).path()); // stays while others have sockets in it
    }
    QFile::remove(file("running"_L1));
}

bool ServerDirectory::isTrusted(const QString &socketPath)
{
    return isOursAlone(QFileInfo(socketPath).path());
}

// The last one again if possible, so that those who know it find the server there.
base::Result<QString> ServerDirectory::chooseSocket() const
{
    if (const auto last = note(); last && isTrusted(last->socketPath))
        return last->socketPath;
    const QByteArray digest =
        QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    const QString name = QString::fromLatin1(digest) + ".sock"_L1;
    const QString path = inRuntimeDirectory(name);
    if (!path.isEmpty() && QFile::encodeName(path).size() <= longestSocket)
        return path;
    return inTemporaryDirectory(name);
}

base::Result<> ServerDirectory::writeConfiguration(const QString &socketPath,
                                                   EmbeddedServer::Durability durability) const
{
    const bool isAlways = durability == EmbeddedServer::Durability::Always;
    const QByteArray text = "# Written anew at each start; changes here are lost.\n"
                            "port 0\n"
                            "unixsocket "
        + quoted(socketPath)
        + "\n"
          "unixsocketperm 700\n"
          "dir "
        + quoted(m_path)
        + "\n"
          "logfile "
        + quoted(logPath())
        + "\n"
          "daemonize no\n"
          "proc-title-template \"redis-server {config-file}\"\n"
          "save \"\"\n"
          "appendonly yes\n"
          "appendfsync "
        + (isAlways ? "always" : "everysec")
        + "\n"
          "no-appendfsync-on-rewrite no\n"
          "auto-aof-rewrite-percentage 100\n"
          "auto-aof-rewrite-min-size 16mb\n"
          "lazyfree-lazy-expire yes\n"
          "maxmemory-policy noeviction\n";
    return save(configurationPath(), text);
}

void ServerDirectory::trimLog() const
{
    if (QFileInfo(logPath()).size() < longestLog)
        return;
    const QString old = logPath() + ".old"_L1;
    QFile::remove(old);
    QFile::rename(logPath(), old);
}

// The last complaints of that process, of which the first often names the cause. What it prints
// before it has read its configuration carries no number.
base::Message ServerDirectory::lastWords(qint64 processId) const
{
    QFile log(logPath());
    if (!log.open(QIODevice::ReadOnly))
        return QT_TRANSLATE_NOOP("Backend", "it left no log.");
    log.seek(std::max<qint64>(0, log.size() - 8192));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    QStringList words;
    for (const QByteArray &line : lines) {
        if (const QString complaint = complaintIn(line, processId); !complaint.isEmpty())
            words << complaint;
    }
    if (words.isEmpty() && !startsWithProcess(lines.last()))
        words << QString::fromUtf8(lines.last());
    if (words.isEmpty())
        return QT_TRANSLATE_NOOP("Backend", "it was ended from outside.");
    const QString text = words.mid(words.size() - 2).join(u' ');
    if (text.contains("AOF write error"_L1))
        //: %1 are the words of Redis.
        return {QT_TRANSLATE_NOOP("Backend", "its disk is full or fails: %1"), {text}};
    return base::Message(text);
}

} // namespace redis
