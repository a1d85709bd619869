// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Runs the customer API until told to end, then lets running requests finish.
class Serve : public Command
{
public:
    About about() const override;
    void run(Session &session) override;
    void interrupt(Session &session, int signal) override;
};

} // namespace cli
