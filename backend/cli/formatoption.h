// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/format.h"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace cli {

// --format, which takes the names of these formats.
CLI::Option *addFormat(CLI::App &app, std::string &format,
                       std::span<const exports::Format> formats = exports::formats());

// The format that was named, or else the file's by its suffix.
base::Result<exports::Format> formatFor(const std::string &format, const QString &file);

} // namespace cli
