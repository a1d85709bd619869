// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/helpformat.h"

#include <CLI/CLI.hpp>

namespace cli {

HelpFormat::HelpFormat()
{
    column_width(34);
    label("OPTIONS", "options");
    label("SUBCOMMAND", "COMMAND");
    label("SUBCOMMANDS", "COMMANDS");
    label("Positionals", "Arguments");
    label("Subcommands", "Commands");
}

std::string HelpFormat::make_help(const CLI::App *app, std::string name,
                                  CLI::AppFormatMode mode) const
{
    if (mode == CLI::AppFormatMode::Sub)
        return make_expanded(app);
    std::string help = app->get_description() + "\n\n";
    if (!app->get_footer().empty())
        help += "Examples:\n" + app->get_footer() + "\n";
    help += make_usage(app, std::move(name));
    help += make_positionals(app);
    help += make_groups(app, mode);
    help += make_subcommands(app, mode);
    help += app->get_parent()
        ? "\nSettings, --json and --env-file go with every command: see teller --help\n"
        : "\nSecrets are no options, since others can see a command line: set REDIS_PASSWORD and\n"
          "TELLERDESK_TOKEN in the environment, or in a .env file.\n";
    return help;
}

std::string HelpFormat::make_option_opts(const CLI::Option *option) const
{
    std::string opts;
    if (option->get_type_size() != 0 && !option->get_type_name().empty())
        opts += " " + option->get_type_name();
    if (option->get_expected_max() >= CLI::detail::expected_max_vector_size)
        opts += " ...";
    return opts;
}

// CLI11 writes how often an argument may come: [run(0x)].
std::string HelpFormat::make_option_usage(const CLI::Option *option) const
{
    std::string usage = option->get_name(true);
    if (option->get_expected_max() > 1)
        usage += "...";
    return option->get_required() ? usage : "[" + usage + "]";
}

} // namespace cli
