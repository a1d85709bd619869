// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"
#include "backend/cli/planoptions.h"

namespace cli {

// Fires parallel requests at a customer API and says whether the answers were right.
class Simulate : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;
    void interrupt(Session &session, int signal) override; // the first Ctrl-C keeps the results

private:
    void take(Session &session, const simulator::ReportPointer &report);
    void saveReports(Session &session, const simulator::ReportPointer &report, const QString &log,
                     std::size_t index);
    void report(Session &session, const simulator::Report &report, const QString &log) const;

    PlanOptions m_options;
    std::vector<std::string> m_reports; // files
    bool m_shrinks = false;
    bool m_isInterrupted = false; // by Ctrl-C; what has run until then is reported
};

} // namespace cli
