// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/completion.h"

#include "backend/cli/outline.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

// 'text', for every shell here.
std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? "'\\''" : std::string(1, c);
    return result + "'";
}

std::vector<std::string> optionNames(const std::vector<OutlinedOption> &options)
{
    std::vector<std::string> names;
    for (const OutlinedOption &option : options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
}

// What may follow a command: "customers list" → "--limit --format".
std::vector<std::string> words(const OutlinedCommand &command)
{
    std::vector<std::string> all = command.commands;
    const auto options = optionNames(command.options);
    all.insert(all.end(), options.begin(), options.end());
    return all;
}

// Options everywhere: those of teller itself and the settings.
std::vector<std::string> wordsEverywhere(const CLI::App &app, const OutlinedCommand &teller)
{
    std::vector<std::string> all = optionNames(teller.options);
    const auto settings = optionNames(settingOptions(app));
    all.insert(all.end(), settings.begin(), settings.end());
    return all;
}

// The branches of a case over the command's path; bash and zsh read them alike.
std::string branches(const std::vector<OutlinedCommand> &commands)
{
    std::string text;
    for (const OutlinedCommand &command : commands)
        text += "        " + quoted(joined(command.path, " ")) + ") words+=("
            + joined(words(command), " ") + ") ;;\n";
    return text;
}

// The paths that are commands, for the walk over what has been typed.
std::string paths(const std::vector<OutlinedCommand> &commands)
{
    std::vector<std::string> all;
    for (const OutlinedCommand &command : commands)
        if (!command.path.empty())
            all.push_back(quoted(joined(command.path, " ")));
    return joined(all, "|");
}

std::string fishCondition(const OutlinedCommand &command)
{
    if (command.path.empty())
        return "__fish_use_subcommand";
    std::vector<std::string> seen;
    for (const std::string &part : command.path)
        seen.push_back("__fish_seen_subcommand_from " + part);
    std::string condition = joined(seen, "; and ");
    if (!command.commands.empty())
        condition += "; and not __fish_seen_subcommand_from " + joined(command.commands, " ");
    return condition;
}

std::string fishOption(const OutlinedOption &option, const std::string &condition)
{
    std::string line = "complete -c teller";
    if (!condition.empty())
        line += " -n " + quoted(condition);
    for (const std::string &name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.placeholder == "FILE" || option.placeholder == "FOLDER")
        line += " -r -F";
    else if (!option.placeholder.empty())
        line += " -x";
    return line + " -d " + quoted(option.summary) + "\n";
}

} // namespace

std::string bashCompletion(const CLI::App &app)
{
    const auto commands = outline(app);
    return "# bash completion for teller\n"
           "_teller() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} path= word words=()\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case \"${path:+$path }$word\" in\n            "
        + paths(commands)
        + ") path=${path:+$path }$word ;;\n"
          "        esac\n"
          "    done\n"
          "    case \"$path\" in\n"
        + branches(commands) + "    esac\n    words+=("
        + joined(wordsEverywhere(app, commands.front()), " ")
        + ")\n"
          "    mapfile -t COMPREPLY < <(compgen -W \"${words[*]}\" -- \"$current\")\n"
          "}\n"
          "complete -o default -F _teller teller\n";
}

std::string zshCompletion(const CLI::App &app)
{
    const auto commands = outline(app);
    return "#compdef teller\n"
           "_teller() {\n"
           "    local path_= word words_=()\n"
           "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
           "        case \"${path_:+$path_ }$word\" in\n            "
        + paths(commands)
        + ") path_=\"${path_:+$path_ }$word\" ;;\n"
          "        esac\n"
          "    done\n"
          "    case \"$path_\" in\n"
        + CLI::detail::find_and_replace(branches(commands), "words+=(", "words_+=(")
        + "    esac\n    words_+=(" + joined(wordsEverywhere(app, commands.front()), " ")
        + ")\n"
          "    compadd -- $words_\n"
          "    _files\n"
          "}\n"
          "_teller \"$@\"\n";
}

std::string fishCompletion(const CLI::App &app)
{
    const auto commands = outline(app);
    std::string text = "# fish completion for teller\n";
    for (const OutlinedCommand &command : commands) {
        if (!command.path.empty()) {
            OutlinedCommand parent = command;
            const std::string name = parent.path.back();
            parent.path.pop_back();
            for (const OutlinedCommand &other : commands)
                if (other.path == parent.path)
                    parent = other;
            text += "complete -c teller -n " + quoted(fishCondition(parent)) + " -f -a " + name
                + " -d " + quoted(command.summary) + "\n";
        }
        for (const OutlinedOption &option : command.options)
            text += fishOption(option, command.path.empty() ? "" : fishCondition(command));
    }
    for (const OutlinedOption &option : settingOptions(app))
        text += fishOption(option, "");
    return text;
}

} // namespace cli
