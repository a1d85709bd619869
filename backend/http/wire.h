// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/timing.h"

namespace http {

enum class Connecting { Stays, Closes };

// A response as it is sent: head and body apart, so that a body many readers share stays shared.
struct Wire
{
    QByteArray head;
    QByteArray body;
    int status = 0; // may differ from the response's: 304
};

// What of the request and its moment decides the form of the answer.
struct Moment
{
    QByteArrayView date; // as in the Date field
    Connecting connecting = Connecting::Stays;
    QByteArray allowedOrigin; // of another site's page that may read the answer
};

// The one place that knows HEAD, 304, gzip, body-less answers, Connection and the fields every
// answer has. Pure.
Wire toWire(const Response &response, const Request &request, const Timing &timing,
            const Moment &moment);

QByteArrayView reasonPhrase(int status);
QByteArray httpDate(qint64 second); // as in the Date field; since the epoch

// Whether a request's fields of that name (If-None-Match: Weak, If-Match: Strong) list this entity
// tag, in any of its encodings. RFC 9110, section 8.8.3.2.
enum class Comparison { Weak, Strong };
bool matchesTag(const Request &request, QByteArrayView lowerCaseName, QByteArrayView etag,
                Comparison comparison);

} // namespace http
