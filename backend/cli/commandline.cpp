// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/commandline.h"

#include "backend/cli/helpformat.h"
#include "backend/cli/outline.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace cli {

namespace {

constexpr auto examples = "  $ teller serve                    run the customer API until Ctrl-C\n"
                          "  $ teller customers list           the stored customers\n"
                          "  $ teller denominations 230        every way to pay 230 EUR\n"
                          "  $ teller simulate 5 2             5 POST and 2 GET requests\n"
                          "  $ teller demo                     all of it once, then ends\n";

constexpr auto examplesOfCustomers = "  $ teller customers add Leia Anderson 31\n"
                                     "  $ teller customers list --limit 10\n"
                                     "  $ teller customers export people.csv\n";

const CLI::App *deepest(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? &app : deepest(*chosen.front());
}

// "teller customers list", from the names on the way down.
std::string pathOf(const CLI::App *app)
{
    return app->get_parent() ? pathOf(app->get_parent()) + " " + app->get_name() : app->get_name();
}

// Why no command was found, by what stands in its place.
std::string lackOf(const std::vector<std::string> &strangers)
{
    if (strangers.empty())
        return "a command is missing";
    const std::string &stranger = strangers.front();
    return (stranger.starts_with('-') ? "there is no option \"" : "there is no command \"")
        + stranger + '"';
}

} // namespace

void Command::interrupt(Session &session, int)
{
    session.end(ExitCode::Interrupted);
}

CommandLine::CommandLine()
    : m_app("Tellerdesk on the command line: customers, their API, denominations and load.",
            "teller")
    , m_commands(commands())
{
    m_app.formatter(std::make_shared<HelpFormat>());
    m_app.footer(examples);
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", "Print this help and end");
    m_app.set_version_flag("--version", "teller " TELLERDESK_VERSION, "Print the version and end");
    addGlobals();
    addSettings();
    for (const auto &command : m_commands)
        addCommand(*command);
}

std::variant<CommandLine::Chosen, ExitCode> CommandLine::parse(int count, char **arguments)
{
    try {
        m_app.parse(count, arguments);
    } catch (const CLI::ParseError &error) {
        return refuse(error);
    }
    return Chosen{m_byApp.at(deepest(m_app)), m_json ? Console::Form::Data : Console::Form::Words,
                  sources()};
}

void CommandLine::addGlobals()
{
    m_app.add_flag("--json", m_json, "Print data as JSON on the standard output");
    m_app.add_option("--env-file", m_dotEnv, "Read settings from FILE instead of ./.env")
        ->type_name("FILE");
}

void CommandLine::addSettings()
{
    for (const settings::Item &item : settings::items()) {
        if (item.option.isEmpty())
            continue;
        m_settingOptions[item.key] =
            m_app.add_option(item.option.data(), m_settings[item.key], settingSummary(item))
                ->type_name(item.placeholder.data())
                ->group("Settings");
    }
}

void CommandLine::addCommand(Command &command)
{
    const Command::About about = command.about();
    const auto space = about.name.find(' ');
    CLI::App *parent = space == std::string::npos ? &m_app : group(about.name.substr(0, space));
    const std::string name = space == std::string::npos ? about.name : about.name.substr(space + 1);
    CLI::App *app = parent->add_subcommand(name, about.summary)->fallthrough();
    app->footer(about.examples);
    app->group(about.visibility == Command::Visibility::Hidden ? "" : "Commands");
    command.declare(*app);
    m_byApp[app] = &command;
}

CLI::App *CommandLine::group(const std::string &name)
{
    CLI::App *&known = m_groups[name];
    if (!known) {
        known = m_app.add_subcommand(name, "Work with the stored " + name)
                    ->fallthrough()
                    ->group("Commands")
                    ->require_subcommand(1);
        known->footer(examplesOfCustomers); // there is no other group
    }
    return known;
}

ExitCode CommandLine::refuse(const CLI::ParseError &error) const
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) {
        m_app.exit(error, std::cout, std::cout);
        if (std::cout.flush())
            return ExitCode::Ok;
        std::cerr << "teller: the standard output cannot be written\n";
        return ExitCode::File;
    }
    const CLI::App &reached = *deepest(m_app);
    std::cerr << "teller: "
              << (reached.get_require_subcommand_min() > 0 ? lackOf(m_app.remaining(true))
                                                           : error.what())
              << "\nSee " << pathOf(&reached) << " --help\n";
    return ExitCode::Usage;
}

settings::Sources CommandLine::sources() const
{
    auto sources = settings::Sources::ofProcess(settings::Launch::Terminal);
    if (!m_dotEnv.empty()) {
        sources.dotEnv = QString::fromStdString(m_dotEnv);
        sources.dotEnvRequired = true;
    }
    for (const auto &[key, option] : m_settingOptions)
        if (option->count() > 0)
            sources.commandLine[key] = QString::fromStdString(m_settings.at(key));
    return sources;
}

} // namespace cli
