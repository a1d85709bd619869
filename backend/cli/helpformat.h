// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

// Help with the examples first: most people read no further.
class HelpFormat : public CLI::Formatter
{
public:
    HelpFormat();
    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode) const override;
    std::string make_option_opts(const CLI::Option *option) const override;
    std::string make_option_usage(const CLI::Option *option) const override;
};

} // namespace cli
