// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <functional>
#include <optional>
#include <vector>

namespace support {

// A client that sends exactly the bytes it is told to and reads answers as they come, for a server
// on 127.0.0.1 of the same thread: waiting runs the event loop, and gives up after ten seconds.
class HttpProbe
{
public:
    struct Answer
    {
        int status = 0; // 0: none came
        QByteArray head; // status line and fields, with the empty line
        QByteArray body; // as sent

        QByteArray field(QByteArrayView name) const; // without case; the first of that name
        int count(QByteArrayView name) const; // fields of that name
    };

    enum class Body { Sent, Omitted }; // Omitted: as after HEAD

    explicit HttpProbe(quint16 port);

    void send(const QByteArray &bytes);
    Answer read(Body body = Body::Sent); // the next answer

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool waitForClose();
    QByteArray unread() const { return m_input; } // what came beyond the answers read
    QTcpSocket &socket() { return m_socket; }

    // Runs the event loop until it is so; wakes with every event, unlike QTest::qWaitFor, which
    // sleeps ten milliseconds between looks.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &isSo);

    // One request on a connection of its own. Fields each end with CR LF.
    static Answer ask(quint16 port, const QByteArray &method, const QByteArray &target,
                      const QByteArray &fields = {}, const QByteArray &body = {});
    static Answer get(quint16 port, const QByteArray &target, const QByteArray &fields = {});
    static Answer post(quint16 port, const QByteArray &target, const QByteArray &json);

private:
    std::optional<Answer> parsed(Body body);

    QTcpSocket m_socket;
    QByteArray m_input;
};

} // namespace support
