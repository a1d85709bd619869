// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Who works on the same store.
class Instances : public Command
{
public:
    About about() const override;
    void run(Session &session) override;
};

} // namespace cli
