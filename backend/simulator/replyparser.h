// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace simulator {

// Reads one HTTP/1.1 reply from whatever pieces arrive (RFC 9112). For replies to requests other
// than HEAD and CONNECT. Heads may be up to 256 KB.
class ReplyParser
{
public:
    enum class State { Head, Body, ChunkSize, ChunkEnd, Trailer, UntilClose, Complete, Broken };

    void reset();

    // Takes all of the bytes, or those up to the end of the reply; returns how many.
    qsizetype feed(QByteArrayView bytes);

    State state() const { return m_state; }
    bool hasBegun() const { return m_hasBegun; }
    bool endsWithConnection() const { return m_state == State::UntilClose; }
    int status() const { return m_status; }
    bool keepsAlive() const { return m_keepsAlive; }
    QByteArray takeBody() { return std::move(m_body); }

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    qsizetype feedLine(QByteArrayView bytes);
    void readHead();
    void readField(QByteArrayView line);
    void chooseBody();
    void readChunkSize();

    State m_state = State::Head;
    QByteArray m_pending; // of a head or line that is not whole yet
    QByteArray m_body;
    qint64 m_left = 0; // bytes of the body or chunk that are to come
    qint64 m_length = -1; // announced; -1: not
    int m_status = 0;
    bool m_hasBegun = false;
    bool m_isChunked = false;
    bool m_keepsAlive = true;
};

} // namespace simulator
