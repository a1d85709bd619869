// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/serveruser.h"

namespace {

constexpr int longWait = 20'000; // milliseconds

} // namespace

ServerUser::ServerUser(const QString &directory)
{
    m_process.start(QString::fromLocal8Bit(EMBEDDED_USER), {directory});
}

ServerUser::~ServerUser()
{
    kill();
}

QByteArray ServerUser::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longWait))
            return "nothing";
    }
    return m_process.readLine().trimmed();
}

void ServerUser::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

qint64 serverOf(const QByteArray &ready)
{
    return ready.startsWith("ready ") ? ready.split(' ').at(1).toLongLong() : 0;
}
