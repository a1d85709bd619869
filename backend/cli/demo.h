// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// The whole job once, without a display: store, server, simulation, denominations, files.
class Demo : public Command
{
public:
    About about() const override;
    void run(Session &session) override;

private:
    void simulateAt(Session &session, const QUrl &url);
    void exportDenominations(Session &session, ExitCode code, const QString &log);
};

} // namespace cli
