// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "backend/simulator/transport.h"
#include "gui/notice.h"

namespace gui {

class Actions;

// What the server's panel says in the banner.

inline const QString failureTopic = QStringLiteral("server");
inline const QString lagTopic = QStringLiteral("serverSettings");
inline const QString suggestionTopic = QStringLiteral("suggestion");

// Why the server did not start and what can be done: another port, the same one once more.
Notice failureNotice(const runtime::ServerStatus &status, int port,
                     const std::function<void(quint16 port)> &startOn);

Notice suggestion(const Actions &actions); // for a server that runs for the first time

Notice lagNotice(const Actions &actions); // what was set does not hold yet

// What became of a request that was sent again: the status of the answer, or why there was none.
Notice repeatNotice(int status);
Notice repeatNotice(simulator::Failure why);

} // namespace gui
