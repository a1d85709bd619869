// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runtarget.h"

#include "backend/runtime/runtime.h"
#include "gui/widgets/planform.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using simulator::Owner;
using State = runtime::ServerStatus::State;

namespace gui {

namespace {

// Spelt so that equal ones reach the same server.
QUrl spelt(QUrl url)
{
    if (url.host() == "localhost"_L1)
        url.setHost(u"127.0.0.1"_s);
    if (url.path() == "/"_L1)
        url.setPath({});
    url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return url;
}

bool isAt(const QUrl &target, const runtime::ServerStatus &server)
{
    return server.isUp()
        && (spelt(target) == spelt(server.url)
            || std::ranges::any_of(server.networkUrls, [&target](const QUrl &url) {
                   return spelt(target) == spelt(url);
               }));
}

} // namespace

RunTarget::RunTarget(runtime::Runtime &runtime, const PlanForm &form, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_form(form)
{
    connect(&runtime, &runtime::Runtime::serverChanged, this, &RunTarget::take);
}

bool RunTarget::isOurs() const
{
    const QString target = m_form.target();
    return target.isEmpty() || isAt(QUrl::fromUserInput(target), m_runtime.serverStatus());
}

void RunTarget::address(simulator::Plan *plan) const
{
    if (!isOurs()) {
        plan->target = QUrl::fromUserInput(m_form.target());
        plan->token = m_form.token();
        return;
    }
    plan->owner = Owner::Ours;
    plan->target = m_runtime.serverStatus().isUp()
        ? m_runtime.serverStatus().url
        : runtime::plannedUrl(m_runtime.settings().server);
}

void RunTarget::authorize(simulator::Plan *again) const
{
    if (QUrl::fromUserInput(m_form.target()) == again->target)
        again->token = m_form.token();
}

bool RunTarget::mustStart(Owner owner) const
{
    return owner == Owner::Ours && m_runtime.serverStatus().state != State::Running;
}

void RunTarget::onceServing(Owner owner, std::function<void()> act)
{
    if (!mustStart(owner))
        return act();
    m_onceServing = std::move(act);
    m_runtime.startServer();
}

void RunTarget::stopWaiting()
{
    m_onceServing = nullptr;
}

void RunTarget::take(const runtime::ServerStatus &status)
{
    if (m_onceServing && status.state == State::Running)
        std::exchange(m_onceServing, nullptr)();
    else if (status.state == State::Failed)
        stopWaiting();
    Q_EMIT changed();
}

} // namespace gui
