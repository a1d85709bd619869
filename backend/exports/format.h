// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <span>

namespace exports {

enum class Format { Text, Csv, Json, Ndjson, Markdown, Pdf };

// Those that any table can be written in, and those for lists of combinations: Pdf is for what
// people print.
std::span<const Format> formats();
std::span<const Format> denominationFormats();
QLatin1StringView formatName(Format format); // "csv", as options and suffixes spell it
QLatin1StringView suffix(Format format); // without the dot: "txt"

base::Result<Format> formatFromName(const QString &name);
base::Result<Format> formatOfFile(const QString &path); // by its suffix

} // namespace exports
