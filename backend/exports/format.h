// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <span>

namespace exports {

enum class Format { Text, Csv, Json, Ndjson, Markdown };

std::span<const Format> formats();
QLatin1StringView formatName(Format format); // "csv", as options and suffixes spell it
QLatin1StringView suffix(Format format); // without the dot: "txt"

base::Result<Format> formatFromName(const QString &name);
base::Result<Format> formatOfFile(const QString &path); // by its suffix

} // namespace exports
