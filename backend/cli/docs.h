// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Prints the manual page and the shell completions, made from the command line itself. Hidden:
// the build calls it.
class Docs : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    const CLI::App *m_app = nullptr; // that of the whole command line
    std::string m_kind;
};

} // namespace cli
