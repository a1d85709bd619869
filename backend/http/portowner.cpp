// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/portowner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr int portsToTry = 200;
constexpr int longestName = 15; // of a process; Linux cuts what is longer

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The inode of the socket that listens on the port, as /proc/net/tcp names it; empty: nobody does.
// Its columns: slot, local address:port, remote, state (0A is listening), queues, timer,
// retransmits, user, timeout, inode. See proc(5).
QByteArray listeningInode(const QString &table, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const auto lines = contentOf(table).split('\n');
    for (const QByteArray &line : lines) {
        const auto columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns[1].endsWith(suffix) && columns[3] == "0A")
            return columns[9];
    }
    return {};
}

bool holds(const QString &process, const QString &socket)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const auto names = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return QFile::symLinkTarget(descriptors.filePath(name)).endsWith(socket);
    });
}

QString nameOf(const QString &process)
{
    const QString name = QString::fromUtf8(contentOf(u"/proc/%1/comm"_s.arg(process))).trimmed();
    const QString program =
        QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process))).fileName();
    return name.size() == longestName && program.startsWith(name) ? program : name;
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port)
{
    QByteArray inode = listeningInode(u"/proc/net/tcp"_s, port);
    if (inode.isEmpty())
        inode = listeningInode(u"/proc/net/tcp6"_s, port);
    if (inode.isEmpty())
        return std::nullopt;
    const QString socket = u"socket:[%1]"_s.arg(QLatin1StringView(inode));
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes)
        if (holds(process, socket))
            return PortOwner{nameOf(process), process.toLongLong()};
    return std::nullopt;
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    for (int next = port + 1; next <= port + portsToTry && next <= 65535; ++next)
        if (probe.listen(address, quint16(next)))
            return quint16(next);
    return 0;
}

} // namespace http
