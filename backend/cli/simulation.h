// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/session.h"

namespace cli {

// Calls then with the URL that a simulation asks: the one that is set, that of a program which
// serves the same store on this machine, or of a server made for the occasion, which is said.
void withTarget(Session &session, std::function<void(QUrl)> then);

// Runs the plan with its progress on the terminal, keeps its log in the outputs folder, and calls
// then with both.
void simulate(Session &session, const simulator::Plan &plan,
              std::function<void(simulator::ReportPointer, QString log)> then);

// What people read of a run: verdict, figures, what failed.
void tell(Console &console, const simulator::Report &report);

// Server when nobody answered at all, else whether every limit was met.
ExitCode exitCode(const simulator::Report &report);

} // namespace cli
