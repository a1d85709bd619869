// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/wire.h"

class QTcpSocket;

namespace http {

// One answer on its way out. Most leave with one system call and no copy; what the kernel does not
// take at once follows in slices, so that a slow reader costs a slice rather than a copy of the
// whole body.
class Transmission
{
public:
    void start(QTcpSocket &socket, Wire wire);
    void pump(QTcpSocket &socket); // when the socket has written something

    bool isDone(const QTcpSocket &socket) const; // all with the kernel

private:
    QByteArrayView rest() const; // of the body

    QByteArray m_body;
    qsizetype m_position = 0; // of the body: handed to the socket or the kernel
};

} // namespace http
