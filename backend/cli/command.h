// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/session.h"

namespace CLI {
class App;
}

namespace cli {

// One thing teller can do. The table of commands makes the command line, the help, the manual
// page and the completions, so that these cannot tell different stories.
class Command
{
public:
    enum class Visibility { Shown, Hidden };
    enum class Settings { MustBeSound, MayBeBroken };

    struct About
    {
        std::string name; // "undo", or "customers list" within a group
        std::string summary; // one line
        std::string examples; // lines of "  $ teller …"; printed before all else
        Visibility visibility = Visibility::Shown;
        Settings settings = Settings::MustBeSound;
    };

    virtual ~Command() = default;
    virtual About about() const = 0;

    // Adds its own options and arguments; they are filled in before run().
    virtual void declare(CLI::App &) { }

    // Starts the work; whatever happens, session.end() or fail() comes in the end.
    virtual void run(Session &session) = 0;

    // SIGINT or SIGTERM came. What runs is taken down by the session.
    virtual void interrupt(Session &session, int signal);
};

// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> commands();

} // namespace cli
