// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

namespace http {

// Whether it stands for every address of this computer: 0.0.0.0, :: or both.
bool isEverywhere(const QHostAddress &address);

// Where programs on this computer reach a server that listens there.
QUrl localUrl(const QString &scheme, const QHostAddress &address, quint16 port);

} // namespace http
