// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace http {

// Takes the chunks off a chunked body (RFC 9112, section 7.1), strictly. Pure; no I/O.
class ChunkedBody
{
public:
    enum class State { Size, Data, DataEnd, Trailer, Complete, Malformed, TooLarge };

    explicit ChunkedBody(qint64 limit = 0); // of the decoded body, in bytes

    // Appends what it decodes to the body and answers how many bytes it consumed; an unfinished
    // line stays with the caller.
    qsizetype read(QByteArrayView input, QByteArray &body);

    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Complete; }

private:
    qsizetype readLine(QByteArrayView input);
    void readSize(QByteArrayView line);
    void readTrailer(QByteArrayView line);
    qsizetype readData(QByteArrayView input, QByteArray &body);

    qint64 m_limit;
    qint64 m_total = 0;
    qint64 m_left = 0; // of the current chunk
    qsizetype m_trailer = 0; // bytes of trailer fields so far
    State m_state = State::Size;
};

} // namespace http
