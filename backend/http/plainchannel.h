// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/channel.h"
#include "backend/http/poller.h"

namespace http {

// A client's socket without anything between it and us: what is written is what the kernel takes,
// so that nothing is buffered or copied here. The poller outlives it.
class PlainChannel final : public Channel, private Poller::Watcher
{
public:
    PlainChannel(int socket, Poller &poller); // takes the socket over
    ~PlainChannel() override;
    PlainChannel(const PlainChannel &) = delete;
    PlainChannel &operator=(const PlainChannel &) = delete;

    void open(User &user) override;
    qsizetype read(char *data, qsizetype size) override;
    bool hasMore() const override { return m_hasMore; }
    bool isFinished() const override { return m_isFinished; }
    qsizetype write(QByteArrayView head, QByteArrayView body) override;
    bool hasSentAll() const override { return true; }
    void acknowledgeAtOnce() override;
    void shutDown(Rest rest) override;
    void close() override;
    QHostAddress local() const override;

private:
    void take(quint32 events) override;

    int m_socket; // -1 when closed
    Poller &m_poller;
    User *m_user = nullptr;
    bool m_hasMore = true; // perhaps, since the last edge
    bool m_hasLast = false; // the client's end has come, but was not read yet
    bool m_isFinished = false;
};

} // namespace http
