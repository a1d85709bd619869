// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/settings.h"
#include "backend/simulator/plan.h"

#include <CLI/CLI.hpp>

namespace cli {

// What simulate takes on the command line, made into a plan.
class PlanOptions
{
public:
    void declare(CLI::App &app);

    // Invalid in words when an option or the whole makes no sense.
    base::Result<simulator::Plan> plan(const settings::Settings &settings) const;

private:
    void declareMix(CLI::App &app);
    void declarePace(CLI::App &app);
    void declareRows(CLI::App &app);
    void declareFaults(CLI::App &app);
    void declareJudgement(CLI::App &app);
    base::Result<> readPace(simulator::Plan *plan) const;
    base::Result<> readRows(simulator::Plan *plan) const;
    base::Result<> readLimits(simulator::Plan *plan) const;

    simulator::Plan m_plan;
    std::string m_rate;
    double m_duration = 0; // seconds
    bool m_isBackToBack = false;
    int m_connections = 0;
    double m_deadline = 10; // seconds
    std::optional<quint64> m_seed; // none: a fresh one
    std::string m_startId;
    std::string m_engine;
    std::string m_drill;
    std::string m_ages;
    std::string m_batch;
    std::vector<std::string> m_limits;
    bool m_isUnverified = false;
    bool m_isInsecure = false;
};

} // namespace cli
