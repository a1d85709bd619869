// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/http/memorybudget.h"
#include "backend/http/note.h"
#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/timing.h"

namespace http {

struct Exchange;

// Where an answer goes. Implemented by Connection; a client that leaves takes itself out of its
// exchange, so that a late answer finds nobody and is dropped.
class Asker
{
public:
    virtual void answer(Exchange &exchange, Response response) = 0;

protected:
    ~Asker() = default;
};

enum class Attention { None, Watched }; // whether somebody looks at the request log

// One request on its way to its one answer. Shared by the connection and the reply to come, which
// may outlive it: what was made of the body is there until the store has answered.
struct Exchange
{
    Request request;
    BudgetShare bodyShare; // of the memory for bodies, until the answer
    Timing timing;
    const base::Clock *clock = nullptr; // the server's; replies do not outlive their use of it
    Asker *asker = nullptr; // null when the client has gone
    QByteArray allowedOrigin; // of another site's page that may read the answer
    QByteArrayView route = "other"; // the pattern that matched, for metrics: a literal
    Attention attention = Attention::None;
    Note note; // for the log; only when watched
};

} // namespace http
