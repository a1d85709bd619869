// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/formatoption.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// "text, csv or json"
std::string listed(const std::vector<std::string> &names)
{
    std::string list = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
        list += (i + 1 < names.size() ? ", " : " or ") + names[i];
    return list;
}

} // namespace

CLI::Option *addFormat(CLI::App &app, std::string &format, std::span<const exports::Format> formats)
{
    std::vector<std::string> names;
    for (const exports::Format known : formats)
        names.emplace_back(exports::formatName(known).data());
    return app.add_option("--format", format, listed(names))
        ->type_name("FORMAT")
        ->check(CLI::IsMember(names).description(""));
}

base::Result<exports::Format> formatFor(const std::string &format, const QString &file)
{
    if (!format.empty())
        return exports::formatFromName(QString::fromStdString(format));
    return exports::formatOfFile(file).map_error([](const base::Error &error) -> base::Error {
        return {error.kind, error.detail + u"; --format names one"_s};
    });
}

} // namespace cli
