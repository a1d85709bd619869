// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QAbstractSocket>
#include <QLocalSocket>
#include <QSslError>

namespace redis {

// Why a socket failed, in our own words, which can be translated. What happens too seldom to have
// words of ours is quoted.
base::Message words(QLocalSocket::LocalSocketError why, const QString &quoted);
base::Message words(QAbstractSocket::SocketError why, const QString &quoted);
base::Message words(const QSslError &why); // what is wrong with a certificate

} // namespace redis
