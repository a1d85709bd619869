// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What redis-cli prints for one command to a server on the loopback.
QByteArray redisTool(quint16 port, const QStringList &command);

// Asks until the answer contains the text; false when that takes more than twenty seconds.
bool redisAnswersWith(quint16 port, const QStringList &command, const QByteArray &text);
