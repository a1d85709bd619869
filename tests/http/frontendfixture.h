// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

// A server over a store that answers when the test wants it to, spoken to through real sockets.
class FrontendFixture : public QObject
{
    Q_OBJECT

protected:
    inline static const QByteArray get = "GET /customers HTTP/1.1\r\nHost: localhost\r\n\r\n";
    inline static const QByteArray getHealth = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
    static QByteArray posting(const QByteArray &body);
    static http::Options anyPort();

    void begin(); // with an empty store and the usual options
    void start(const http::Options &options);
    support::HttpProbe::Answer ask(const QByteArray &bytes);

    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};
