// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QByteArray>

namespace redis {

// What a server tells about itself by INFO, as far as it matters to those who keep data in it.
// Facts it withholds (INFO can be forbidden) stay at values that raise no warning.
struct ServerFacts
{
    QByteArray runId; // differs after each start of the server
    QString version;
    bool isReplica = false;
    bool isLoading = false;
    bool isCluster = false;
    bool hasAppendOnlyFile = true;
    QString evictionPolicy; // "noeviction"
    qint64 memoryLimit = 0; // bytes; 0: none

    static ServerFacts fromReport(const QByteArray &report);

    // Whether it may drop keys that carry no expiry to make room.
    bool mayEvict() const;

    // One sentence in English for each thing that can cost data; empty: all is well.
    std::vector<base::Message> warnings() const;

    friend bool operator==(const ServerFacts &, const ServerFacts &) = default;
};

} // namespace redis
