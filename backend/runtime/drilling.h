// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/faultpoint.h"
#include "backend/simulator/plan.h"

#include <atomic>

namespace runtime {

// The failure drill under way, one for all threads of the server, so that every so many requests of
// the whole go wrong. Safe from any thread.
class Drilling final : public http::FaultPoint
{
public:
    void begin(simulator::Drill drill);
    void end() { m_drill = simulator::Drill::None; }

    simulator::Drill drill() const { return m_drill; }
    int useStore() { return ++m_uses; } // the how manieth time since the drill began
    static bool isItsTurn(int count); // that something goes wrong

    bool cutsOff(const http::Request &request, int status) override;

private:
    std::atomic<simulator::Drill> m_drill = simulator::Drill::None;
    std::atomic<int> m_uses = 0; // since the drill began
    std::atomic<int> m_changes = 0;
};

} // namespace runtime
