// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/codec.h"
#include "backend/redis/endpoint.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

// What answers on a port as no real Redis would, or not when a test needs it to.
class ScriptedServer
{
public:
    using Words = std::vector<QByteArray>;
    using Script = std::function<QByteArray(const Words &)>; // one command to the bytes of a reply

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] { accept(); });
    }

    // Answers the greeting like a sound server.
    static QByteArray greet(const Words &words)
    {
        if (words[0] == "INFO")
            return "$19\r\nrun_id:1\r\nloading:0\r\n";
        return words == Words{"CLIENT", "ID"} ? ":1\r\n" : "+OK\r\n";
    }

    redis::Endpoint endpoint() const
    {
        return redis::Endpoint::tcp(QStringLiteral("127.0.0.1"), m_server.serverPort());
    }
    int connections() const { return m_connections; }

private:
    void accept()
    {
        ++m_connections;
        QTcpSocket *socket = m_server.nextPendingConnection();
        auto reader = std::make_shared<redis::Reader>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, reader] {
            reader->feed(socket->readAll());
            for (auto reply = reader->next(); reply && *reply; reply = reader->next())
                socket->write(m_script(wordsOf(**reply)));
        });
    }

    static Words wordsOf(const redis::Reply &command)
    {
        Words words;
        for (const redis::Reply &word : command.toArray())
            words.push_back(word.toString());
        return words;
    }

    Script m_script;
    QTcpServer m_server;
    int m_connections = 0;
};
