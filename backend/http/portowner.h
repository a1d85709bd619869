// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace http {

// Which program listens on a port.
struct PortOwner
{
    QString program; // its short name: "nginx"
    qint64 pid = 0;

    friend bool operator==(const PortOwner &, const PortOwner &) = default;
};

// Reads /proc; empty when nobody listens there or the owner's descriptors may not be read.
std::optional<PortOwner> portOwner(quint16 port);

// The first port after the given one that can be listened on; 0 when there is none.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace http
