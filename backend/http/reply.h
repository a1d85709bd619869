// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/exchange.h"

#include <memory>

namespace http {

// The right and the duty to answer one request, now or later, on its desk's thread. Answers
// exactly once: a reply that is destroyed without having been sent answers 500, and one whose
// client has gone is dropped. Takes the place of QHttpServerResponder, which on Qt 6.4 writes into
// a socket that may be gone.
class Reply
{
public:
    explicit Reply(std::shared_ptr<Exchange> exchange);
    Reply(Reply &&other) noexcept = default;
    Reply &operator=(Reply &&other) = delete;
    ~Reply();

    const Request &request() const { return m_exchange->request; } // after sending without its body

    // The time since the last mark went into this.
    void mark(Phase phase);

    // For the request log; the words are only made when somebody reads them.
    bool isWatched() const { return m_exchange->attention == Attention::Watched; }
    void setNote(Note note) { m_exchange->note = std::move(note); }

    void send(Response response);

private:
    std::shared_ptr<Exchange> m_exchange; // null when moved from
    bool m_isSent = false;
};

} // namespace http
