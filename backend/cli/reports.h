// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"
#include "backend/simulator/archive.h"

namespace cli {

// The runs of the simulator that were made: which there are, one of them again, or two of them held
// against each other.
class Reports : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    void list(Session &session) const;
    void show(Session &session, const simulator::ReportPointer &report) const;
    void compare(Session &session, const simulator::Report &first,
                 const simulator::Report &second) const;

    std::vector<std::string> m_runs; // names or files: none, one or two
    std::string m_file;
    bool m_takesUnlike = false;
};

} // namespace cli
