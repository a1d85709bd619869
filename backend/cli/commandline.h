// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

#include <CLI/CLI.hpp>

#include <map>
#include <variant>

namespace cli {

// The whole command line, built from the table of commands and the table of settings.
class CommandLine
{
public:
    CommandLine();

    struct Chosen
    {
        Command *command;
        Console::Form form;
        settings::Sources sources;
    };

    // The command that was asked for, or the code to end with when there is nothing to run: help
    // and version were printed to the standard output, a fault to the standard error.
    std::variant<Chosen, ExitCode> parse(int count, char **arguments);

    const CLI::App &app() const { return m_app; }

private:
    void addGlobals();
    void addSettings();
    void addCommand(Command &command);
    CLI::App *group(const std::string &name);
    ExitCode refuse(const CLI::ParseError &error) const;
    settings::Sources sources() const;

    CLI::App m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::map<std::string, CLI::App *> m_groups;
    std::map<const CLI::App *, Command *> m_byApp;
    std::map<settings::Key, std::string> m_settings; // as given on the command line
    std::map<settings::Key, CLI::Option *> m_settingOptions;
    std::string m_dotEnv;
    bool m_json = false;
};

} // namespace cli
