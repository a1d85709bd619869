// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

// What of a connected TCP socket Qt offers only through a QTcpSocket. Sockets are descriptors.
namespace http {

// IPv4 addresses as such, also those of clients of a listener for both protocols.
QHostAddress peerOf(int socket);
QHostAddress localOf(int socket); // the address connected to

void sendAtOnce(int socket); // without waiting for more to send along

// Lets the kernel take no more than so many bytes ahead of what the client's window admits: a
// client that does not read would make it hold, and copy at once, megabytes that no limit of ours
// counts.
void limitUnsent(int socket);

void acknowledgeAtOnce(int socket); // what comes next; the kernel ends it by itself

} // namespace http
