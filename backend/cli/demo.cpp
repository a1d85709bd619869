// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/demo.h"

#include "backend/base/seed.h"
#include "backend/cli/denominations.h"
#include "backend/cli/refusals.h"
#include "backend/cli/simulation.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using simulator::ReportPointer;

namespace cli {

Command::About Demo::about() const
{
    return {"demo", "Do the whole job once: store, server, simulation, denominations, files",
            "  $ teller demo\n"
            "  $ teller demo --outputs /tmp/demo\n"};
}

void Demo::run(Session &session)
{
    session.setPort(0);
    session.withStore([this, &session] {
        const runtime::StoreStatus &store = session.runtime().storeStatus();
        session.console().say(u"Store:         Redis at %1"_s.arg(store.address));
        session.withServer([this, &session](const QUrl &url) { simulateAt(session, url); });
    });
}

void Demo::simulateAt(Session &session, const QUrl &url)
{
    session.console().say(u"Server:        %1"_s.arg(url.toString()));
    simulator::Plan plan;
    plan.target = url;
    plan.token = session.settings().server.token.toUtf8();
    plan.seed = base::freshSeed();
    plan.startId = simulator::StartId::AfterHighest;
    simulate(session, plan, [this, &session](const ReportPointer &report) {
        tell(session.console(), *report);
        keep(session, report, [this, &session, report](const QString &log) {
            exportDenominations(session, exitCode(*report), log);
        });
    });
}

void Demo::exportDenominations(Session &session, ExitCode code, const QString &log)
{
    const auto saving = session.runtime().saveDenominations(
        denomination::Job::standard(), routineFile(session.settings()), exports::Format::Text);
    session.whenGood(saving, [&session, code, log](const QString &file) {
        Console &console = session.console();
        console.say(u"Simulation:    %1"_s.arg(log));
        console.say(u"Denominations: %1"_s.arg(file));
        if (!console.wantsJson())
            return session.end(code);
        endWith(session,
                console.json("teller.demo/1",
                             {{"simulationLog", utf8(log)}, {"denominations", utf8(file)}}),
                code);
    });
}

} // namespace cli
