// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/outline.h"

#include "backend/settings/item.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

std::vector<const CLI::App *> shownCommands(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *sub) { return !sub->get_group().empty(); });
}

OutlinedOption outlined(const CLI::Option &option)
{
    OutlinedOption result{{}, {}, option.get_description()};
    for (const std::string &name : option.get_snames())
        result.names.push_back("-" + name);
    for (const std::string &name : option.get_lnames())
        result.names.push_back("--" + name);
    if (option.get_type_size() != 0)
        result.placeholder = option.get_type_name();
    return result;
}

std::vector<OutlinedOption> optionsOf(const CLI::App &app, const std::string &group)
{
    std::vector<OutlinedOption> options;
    for (const CLI::Option *option : app.get_options())
        if (option->nonpositional() && option->get_group() == group)
            options.push_back(outlined(*option));
    return options;
}

std::vector<OutlinedArgument> argumentsOf(const CLI::App &app)
{
    std::vector<OutlinedArgument> arguments;
    for (const CLI::Option *option : app.get_options())
        if (option->get_positional())
            arguments.push_back({option->get_name(true), option->get_description(),
                                 option->get_required(), option->get_expected_max() > 1});
    return arguments;
}

void append(std::vector<OutlinedCommand> &all, const CLI::App &app, std::vector<std::string> path)
{
    OutlinedCommand command{
        path, app.get_description(), app.get_footer(), optionsOf(app, "Options"), argumentsOf(app),
        {}};
    for (const CLI::App *sub : shownCommands(app))
        command.commands.push_back(sub->get_name());
    all.push_back(std::move(command));
    for (const CLI::App *sub : shownCommands(app)) {
        path.push_back(sub->get_name());
        append(all, *sub, path);
        path.pop_back();
    }
}

} // namespace

std::vector<OutlinedCommand> outline(const CLI::App &app)
{
    std::vector<OutlinedCommand> all;
    append(all, app, {});
    return all;
}

std::vector<OutlinedOption> settingOptions(const CLI::App &app)
{
    return optionsOf(app, "Settings");
}

std::string settingSummary(const settings::Item &item)
{
    const std::string standard = item.text(settings::Settings()).toStdString();
    return item.summary + (standard.empty() ? "" : " (default: " + standard + ")");
}

std::string joined(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

} // namespace cli
