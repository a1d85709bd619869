// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/wire.h"

namespace http {

class Channel;

// One answer on its way out. Most leave with one system call; what there is no room for yet follows
// from the same bytes, so that a slow reader of a shared body costs no copy of it.
class Transmission
{
public:
    Transmission() = default;
    explicit Transmission(Wire wire);

    // Gives the channel what it takes; answers whether all is with the kernel.
    bool advance(Channel &channel);

private:
    QByteArray m_head;
    QByteArray m_body;
    qsizetype m_taken = 0; // of both
};

} // namespace http
