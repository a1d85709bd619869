// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

#include <QObject>

#include <functional>

namespace runtime {
class Runtime;
struct ServerStatus;
} // namespace runtime

namespace gui {

class PlanForm;

// The server that runs go to, ours or another's, as the form names it. Ours is started where a run
// needs it. Lives as long as the panel, whose child it is; the form is on that panel.
class RunTarget : public QObject
{
    Q_OBJECT

public:
    RunTarget(runtime::Runtime &runtime, const PlanForm &form, QObject *parent);

    bool isOurs() const; // no other is named
    void address(simulator::Plan *plan) const;
    void authorize(simulator::Plan *again) const; // by the token, which no report carries

    bool mustStart(simulator::Owner owner) const;
    void onceServing(simulator::Owner owner, std::function<void()> act);
    bool isAwaited() const { return m_onceServing != nullptr; }
    void stopWaiting();

Q_SIGNALS:
    void changed(); // where it is, or whether it serves

private:
    void take(const runtime::ServerStatus &status);

    runtime::Runtime &m_runtime;
    const PlanForm &m_form;
    std::function<void()> m_onceServing; // begins when the server does; or null
};

} // namespace gui
