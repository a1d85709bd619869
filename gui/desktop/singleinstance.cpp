// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/singleinstance.h"

#include "backend/settings/paths.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int patience = 1000; // milliseconds; before there is a window that could stutter
const QByteArray heard("ok");

} // namespace

SingleInstance::SingleInstance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::passOn(const QStringList &arguments) const
{
    if (m_socket.isEmpty() || !QFile::exists(m_socket))
        return false;
    QLocalSocket first;
    first.connectToServer(m_socket);
    if (!first.waitForConnected(patience))
        return false;
    QDataStream stream(&first);
    stream << arguments;
    return first.waitForBytesWritten(patience) && first.waitForReadyRead(patience)
        && first.readAll() == heard;
}

bool SingleInstance::listen()
{
    if (m_socket.isEmpty())
        return false;
    // Ours alone: the private Redis puts its socket there only then.
    QDir().mkdir(QFileInfo(m_socket).absolutePath(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLocalServer::removeServer(m_socket);
    return m_server.listen(m_socket);
}

QString SingleInstance::usualSocket()
{
    const QString folder = settings::runtimeFolder();
    return folder.isEmpty() ? QString() : folder + "/window.socket"_L1;
}

void SingleInstance::answer()
{
    while (QLocalSocket *second = m_server.nextPendingConnection()) {
        connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
        connect(second, &QLocalSocket::readyRead, this, [this, second] {
            QDataStream stream(second);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction())
                return;
            second->write(heard);
            second->flush();
            Q_EMIT wished(arguments);
        });
    }
}

} // namespace gui
