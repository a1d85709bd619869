// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/formatoption.h"

#include <CLI/CLI.hpp>

namespace cli {

CLI::Option *addFormat(CLI::App &app, std::string &format)
{
    std::vector<std::string> names;
    for (const exports::Format known : exports::formats())
        names.emplace_back(exports::formatName(known).data());
    return app.add_option("--format", format, "text, csv, json, ndjson or markdown")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(names).description(""));
}

base::Result<exports::Format> formatFor(const std::string &format, const QString &file)
{
    return format.empty() ? exports::formatOfFile(file)
                          : exports::formatFromName(QString::fromStdString(format));
}

} // namespace cli
