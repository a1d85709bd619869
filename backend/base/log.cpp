// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/log.h"

namespace base {

Q_LOGGING_CATEGORY(lcRedis, "tellerdesk.redis", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "tellerdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "tellerdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "tellerdesk.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "tellerdesk.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRuntime, "tellerdesk.runtime", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "tellerdesk.gui", QtInfoMsg)

} // namespace base
