// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/command.h"

#include <optional>

namespace redis {

constexpr std::size_t slotCount = 16384;

// CRC16 (XMODEM) of what stands between the first { and the next } of the key, if that is
// anything, or of the key, modulo 16384: "Redis cluster specification", key distribution model.
quint16 slotOfKey(QByteArrayView key);

// The slot of the command's first key, or of its neighbour when it has none, such as PING or WAIT;
// empty without either.
std::optional<quint16> slotOfCommand(const Command &command);

} // namespace redis
