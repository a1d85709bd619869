// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/manual.h"

#include "backend/cli/outline.h"
#include "backend/settings/item.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

// Text that man(7) shall print as it is.
std::string plain(const std::string &text)
{
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool startsLine = i == 0 || text[i - 1] == '\n';
        if (startsLine && (c == '.' || c == '\''))
            escaped += "\\&";
        escaped += c == '\\' ? "\\e" : c == '-' ? "\\-" : std::string(1, c);
    }
    return escaped;
}

std::string bold(const std::string &text)
{
    return "\\fB" + plain(text) + "\\fR";
}

std::string italic(const std::string &text)
{
    return "\\fI" + plain(text) + "\\fR";
}

std::string entry(const std::string &term, const std::string &text)
{
    return ".TP\n" + term + "\n" + plain(text) + "\n";
}

std::string optionEntry(const OutlinedOption &option)
{
    std::vector<std::string> names;
    for (const std::string &name : option.names)
        names.push_back(bold(name));
    const std::string value = option.placeholder.empty() ? "" : " " + italic(option.placeholder);
    return entry(joined(names, ", ") + value, option.summary);
}

std::string exampleBlock(const std::string &examples)
{
    return examples.empty() ? "" : ".PP\n.nf\n" + plain(examples) + ".fi\n";
}

std::string synopsisOf(const OutlinedCommand &command)
{
    std::string line = bold("teller " + joined(command.path, " ")) + " [" + italic("options") + "]";
    for (const OutlinedArgument &argument : command.arguments) {
        const std::string name = italic(argument.name) + (argument.isRepeated ? "..." : "");
        line += argument.isRequired ? " " + name : " [" + name + "]";
    }
    return line;
}

std::string section(const OutlinedCommand &command)
{
    if (!command.commands.empty())
        return {}; // a group: its commands have sections of their own
    std::string text = ".SS " + joined(command.path, " ") + "\n" + synopsisOf(command) + "\n.PP\n"
        + plain(command.summary) + ".\n" + exampleBlock(command.examples);
    for (const OutlinedArgument &argument : command.arguments)
        text += entry(italic(argument.name), argument.summary);
    for (const OutlinedOption &option : command.options)
        if (option.names.back() != "--help")
            text += optionEntry(option);
    return text;
}

std::string settingsSection()
{
    std::string text = ".SH SETTINGS\nLater wins: defaults, preferences, the file " + italic(".env")
        + " of the working directory, environment, command line.\n";
    for (const settings::Item &item : settings::items()) {
        std::string term = bold(item.variable.data());
        if (!item.option.isEmpty())
            term += ", " + bold(item.option.data()) + " " + italic(item.placeholder.data());
        text += entry(term, settingSummary(item));
    }
    return text;
}

constexpr auto ending = R"(.SH EXIT STATUS
.TP
.B 0
It went well.
.TP
.B 1
It ran, and the answer is no: a limit missed, a row refused, the customers locked, nothing to undo.
.TP
.B 2
The command line or a setting is wrong.
.TP
.B 3
The customers cannot be reached.
.TP
.B 4
The server cannot be started or reached.
.TP
.B 5
A file cannot be read or written.
.TP
.B 130
It was interrupted. Whatever it had started was stopped; a simulation says how far it came.
.SH SERVICE
.B systemctl \-\-user enable \-\-now teller
serves without a window, and again after each login. Neither
.B teller
nor the service reads the keyring in which the window keeps passwords and the token. The service
takes them, and any other setting, from
.I ~/.config/tellerdesk/environment
as lines NAME=value; nobody else should be able to read that file.
.SH FILES
.TP
.I ~/.config/tellerdesk/tellerdesk.ini
Preferences, as the window keeps them.
.TP
.I ~/.config/tellerdesk/environment
Settings of the service.
.TP
.I ~/.local/share/tellerdesk
The private Redis and the customers in it.
.TP
.I ~/.local/state/tellerdesk
The runs of the simulator that were kept.
.TP
.I ./.env
Settings of the working directory, one NAME=value a line, unless
.B \-\-env\-file
names another.
.TP
.I ./outputs
Exports and logs, unless told otherwise.
.SH ENVIRONMENT
.TP
.B NO_COLOR
When not empty, nothing is coloured.
.SH SEE ALSO
.BR tellerdesk (1),
.BR redis\-server (1)
)";

} // namespace

std::string manualPage(const CLI::App &app)
{
    const auto commands = outline(app);
    const OutlinedCommand &teller = commands.front();
    std::string page = ".TH TELLER 1 \"\" \"teller " TELLERDESK_VERSION
                       "\" \"User Commands\"\n.SH NAME\nteller \\- customers, their API, "
                       "denominations and load, on the command line\n.SH SYNOPSIS\n"
        + bold("teller") + " " + italic("command") + " [" + italic("options")
        + "]\n.SH DESCRIPTION\n" + plain(teller.summary) + "\n" + exampleBlock(teller.examples)
        + ".SH OPTIONS\n";
    for (const OutlinedOption &option : teller.options)
        page += optionEntry(option);
    page += ".SH COMMANDS\n";
    for (std::size_t i = 1; i < commands.size(); ++i)
        page += section(commands[i]);
    return page + settingsSection() + ending;
}

} // namespace cli
