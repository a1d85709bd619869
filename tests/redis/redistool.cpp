// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/redistool.h"

#include <QDeadlineTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

QByteArray redisTool(quint16 port, const QStringList &command)
{
    QProcess tool;
    tool.start(u"redis-cli"_s, QStringList{u"-p"_s, QString::number(port)} + command);
    tool.waitForFinished();
    return tool.readAll();
}

bool redisAnswersWith(quint16 port, const QStringList &command, const QByteArray &text)
{
    const QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired()) {
        if (redisTool(port, command).replace("\r\n", "\n").contains(text))
            return true;
    }
    return false;
}
