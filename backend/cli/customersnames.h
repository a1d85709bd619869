// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// The one policy of the collection: whether two customers may bear the same name.
class CustomersNames : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    std::string m_policy; // empty: only asked
};

} // namespace cli
