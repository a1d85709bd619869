// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace settings {
struct Item;
}

namespace CLI {
class App;
}

namespace cli {

// The command line as documents see it.
struct OutlinedOption
{
    std::vector<std::string> names; // with their dashes: "-h", "--help"
    std::string placeholder; // "FILE"; empty for a flag
    std::string summary;
};

struct OutlinedArgument
{
    std::string name;
    std::string summary;
    bool isRequired;
    bool isRepeated;
};

struct OutlinedCommand
{
    std::vector<std::string> path; // {"customers", "list"}; empty: teller itself
    std::string summary;
    std::string examples;
    std::vector<OutlinedOption> options; // without the settings
    std::vector<OutlinedArgument> arguments;
    std::vector<std::string> commands; // within it
};

// teller itself first, then every command and group that is shown, each after its parent.
std::vector<OutlinedCommand> outline(const CLI::App &app);

// The options that stand for settings; every command takes them.
std::vector<OutlinedOption> settingOptions(const CLI::App &app);

// What a setting is for, and what it is unless it is set.
std::string settingSummary(const settings::Item &item);

std::string joined(const std::vector<std::string> &parts, const std::string &separator);

} // namespace cli
