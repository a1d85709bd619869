// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/command.h"

namespace cli {

// Fires parallel requests at a customer API and says whether the answers were right.
class Simulate : public Command
{
public:
    About about() const override;
    void declare(CLI::App &app) override;
    void run(Session &session) override;

private:
    simulator::Plan plan(const Session &session, const QUrl &target) const;
    void report(Session &session, const simulator::Report &report, const QString &log) const;

    int m_posts = 3;
    int m_gets = 3;
    std::optional<quint64> m_seed;
};

} // namespace cli
