// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/chunkedbody.h"
#include "backend/http/options.h"
#include "backend/http/request.h"

namespace http {

// Why bytes are not a request we take. The connection closes after the answer, because where the
// next request begins is no longer known.
struct Refusal
{
    int status = 400;
    const char *detail = "";

    friend bool operator==(const Refusal &left, const Refusal &right)
    {
        return left.status == right.status && QByteArrayView(left.detail) == right.detail;
    }
};

// Strict HTTP/1.1 (RFC 9112): bytes in, a request or a refusal out. Whatever two readers could
// understand differently is refused, since that is how requests are smuggled: bare line feeds,
// folded fields, spaces before colons, two lengths, a length beside chunks. Pure; no I/O.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Refused };

    explicit RequestParser(const Limits &limits);

    // Reads from the front of what has arrived and not been consumed yet; answers how many bytes
    // it consumed. Bytes of an unfinished head stay with the caller. Stops between head and body,
    // so that the caller can refuse the request before its body: call again for the rest.
    qsizetype read(QByteArrayView input);

    State state() const { return m_state; }
    const Refusal &refusal() const { return m_refusal; } // when Refused
    Request &request() { return m_request; } // its head from Body on

    // The complete request; afterwards the parser is ready for the next.
    Request take();

private:
    bool findHead(QByteArrayView input);
    void readHead(QByteArrayView head);
    bool readRequestLine(QByteArrayView line);
    bool readMethod(QByteArrayView name);
    bool readTarget(QByteArrayView target);
    bool readPath(QByteArrayView target);
    bool readFields(QByteArrayView lines);
    bool readField(QByteArrayView line);
    bool interpret(const Field &field);
    bool readContentLength(QByteArrayView value);
    bool readTransferEncoding(QByteArrayView value);
    bool readHost(QByteArrayView value);
    bool readExpectation(QByteArrayView value);
    bool settleFraming();
    void settleConnection();
    qsizetype readBody(QByteArrayView input);
    bool refuse(int status, const char *detail);

    Limits m_limits;
    State m_state = State::Head;
    Refusal m_refusal;
    Request m_request;
    ChunkedBody m_chunks;
    qsizetype m_scanned = 0; // of the head: whole lines seen to be well ended
    qsizetype m_start = 0; // where the request line begins, after empty lines
    bool m_hasTransferEncoding = false;
    bool m_hasHostField = false;
};

} // namespace http
