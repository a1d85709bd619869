// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/simulate.h"

#include "backend/cli/refusals.h"
#include "backend/cli/simulation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using simulator::Report;
using simulator::ReportPointer;

namespace cli {

Command::About Simulate::about() const
{
    return {"simulate", "Fire parallel requests at a customer API and judge the answers",
            "  $ teller simulate                 3 POST and 3 GET requests\n"
            "  $ teller simulate 5 2             5 POST and 2 GET\n"
            "  $ teller simulate 50 50 --seed 7 --base-url http://127.0.0.1:8000\n"};
}

void Simulate::declare(CLI::App &app)
{
    const auto count = CLI::Range(0, simulator::mostRequests).description("");
    app.add_option("POSTS", m_posts, "How many POST requests; 3 unless given")->check(count);
    app.add_option("GETS", m_gets, "How many GET requests; 3 unless given")->check(count);
    app.add_option("--seed", m_seed, "Seed of the run; the same one asks for the same again")
        ->type_name("NUMBER");
}

void Simulate::run(Session &session)
{
    withTarget(session, [this, &session](const QUrl &target) {
        simulate(session, plan(session, target),
                 [this, &session](const ReportPointer &done, const QString &log) {
                     report(session, *done, log);
                 });
    });
}

simulator::Plan Simulate::plan(const Session &session, const QUrl &target) const
{
    simulator::Plan plan;
    plan.target = target;
    plan.token = session.settings().server.token.toUtf8();
    plan.mix.posts = m_posts;
    plan.mix.gets = m_gets;
    plan.seed = m_seed.value_or(simulator::freshSeed());
    return plan;
}

void Simulate::report(Session &session, const Report &report, const QString &log) const
{
    Console &console = session.console();
    tell(console, report);
    console.say(u"Log: %1"_s.arg(log));
    if (!console.wantsJson())
        return session.end(exitCode(report));
    const simulator::Counts &counts = report.counts;
    endWith(session,
            console.json("teller.simulate/1",
                         {{"success", report.isSuccess()},
                          {"verdict", simulator::findingName(report.verdict.finding).data()},
                          {"target", utf8(report.plan.target.toString())},
                          {"seed", report.plan.seed},
                          {"requests", counts.requests},
                          {"failed", counts.failed},
                          {"customersAccepted", counts.accepted},
                          {"customersRefused", counts.refused},
                          {"log", utf8(log)}}),
            exitCode(report));
}

} // namespace cli
