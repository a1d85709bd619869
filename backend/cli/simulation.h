// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/session.h"

namespace cli {

// Calls then with the URL that a simulation asks: the one that is set, that of a program which
// serves the same store on this machine, or of a server made for the occasion, which is said.
void withTarget(Session &session, std::function<void(QUrl)> then);

// Starts a server for the occasion and calls then with its URL: for drills, which nobody else's
// server may suffer.
void withOwnServer(Session &session, std::function<void(QUrl)> then);

// Runs the plan with its progress on the terminal, and calls then with the run.
void simulate(Session &session, const simulator::Plan &plan,
              std::function<void(simulator::ReportPointer)> then);

// Replays ever fewer requests of a violated run, and calls then with the smallest that was violated
// again, or with null.
void shrink(Session &session, const simulator::ReportPointer &violated,
            std::function<void(simulator::ReportPointer)> then);

// Keeps the run for later and its log in the outputs folder, and calls then with the log's path.
void keep(Session &session, const simulator::ReportPointer &report,
          std::function<void(QString log)> then);

// What people read of a run: verdict, figures, what failed.
void tell(Console &console, const simulator::Report &report);

// Server when nobody answered at all, else whether every limit was met.
ExitCode exitCode(const simulator::Report &report);

} // namespace cli
