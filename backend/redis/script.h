// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"

namespace redis {

// A Lua script, run by its digest and sent whole only when the server does not know it (yet, or
// after a restart). A refused digest had no effect, so that sending it whole repeats nothing.
class Script
{
public:
    explicit Script(QByteArray source);

    const QByteArray &digest() const { return m_digest; } // SHA1 in hexadecimal

    // Nobody guarantees the order against commands sent meanwhile when it has to be sent whole. A
    // veto that comes in between holds too. Further arguments stand behind the others.
    void run(Client &client, std::vector<QByteArray> keys, std::vector<QByteArray> arguments,
             Answer answer, std::chrono::milliseconds deadline = std::chrono::seconds(5),
             const Veto &veto = {}, const Bundle &further = {}) const;

private:
    QByteArray m_source;
    QByteArray m_digest;
};

} // namespace redis
