// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

class CustomersList : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    base::Result<> show(Console &console, const customers::Roll &roll) const;
    customers::Roll wanted(const customers::Roll &roll) const;

    std::string m_lastName; // prefixes
    std::string m_firstName;
    qint64 m_limit = 0; // 0: all
    std::string m_format = "text";
};

} // namespace cli
