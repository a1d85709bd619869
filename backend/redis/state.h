// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/connection.h"

#include <QMetaType>

namespace redis {

enum class State {
    Closed, // not asked to be connected
    Connecting,
    Ready,
    Waiting, // out of reach for now; will try again by itself
    Failed, // will not work as it is set up; tried again now and then, in case that changes
};

struct ClientOptions
{
    QByteArray name = "tellerdesk"; // as CLIENT LIST shows us; no spaces
    std::chrono::milliseconds connectDeadline{3000}; // for connecting and greeting together
    std::chrono::milliseconds retryFailedAfter{3000};
};

} // namespace redis

Q_DECLARE_METATYPE(redis::State)
