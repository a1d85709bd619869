// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/simulate.h"

#include "backend/cli/refusals.h"
#include "backend/cli/simulation.h"
#include "backend/simulator/reportfile.h"
#include "backend/simulator/reportjson.h"

#include <QDir>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using base::Result;
using simulator::Report;
using simulator::ReportPointer;

namespace cli {

namespace {

// Before the run, not after it.
Result<> checkReport(const QString &file, const simulator::Plan &plan)
{
    const auto form = simulator::reportFormFor(file);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == simulator::ReportForm::Ndjson && plan.verification == simulator::Verification::Off)
        return base::failure(
            base::Kind::Invalid,
            u"%1 would hold what the verdict rests on, and --no-verdict leaves it out"_s.arg(file));
    return {};
}

} // namespace

Command::About Simulate::about() const
{
    return {"simulate", "Fire parallel requests at a customer API and judge the answers",
            "  $ teller simulate                 3 POST and 3 GET requests\n"
            "  $ teller simulate 5 2             5 POST and 2 GET\n"
            "  $ teller simulate 50 50 --seed 7 --base-url http://127.0.0.1:8000\n"
            "  $ teller simulate 1 9 --rate 500 --duration 30 --limit p95=20 --report run.html\n"
            "  $ teller simulate 50 50 --drill drop-replies\n"};
}

void Simulate::declare(CLI::App &app)
{
    m_options.declare(app);
    app.add_option("--report", m_reports,
                   "Also write the report: .html, .json, .csv for the requests, or .ndjson for the "
                   "history that the verdict rests on")
        ->type_name("FILE")
        ->allow_extra_args(false);
    app.add_flag("--shrink", m_shrinks,
                 "When answers contradict one another, find the fewest requests that still do");
}

void Simulate::run(Session &session)
{
    const auto plan = m_options.plan(session.settings());
    if (!plan)
        return session.fail(ExitCode::Usage, plan.error().detail);
    for (const std::string &report : m_reports)
        if (const auto checked = checkReport(QString::fromStdString(report), *plan); !checked)
            return session.fail(ExitCode::Usage, checked.error().detail);
    const auto begin = [this, &session, plan = *plan](const QUrl &target) mutable {
        plan.target = target;
        simulate(session, plan,
                 [this, &session](const ReportPointer &done) { take(session, done); });
    };
    if (plan->drill == simulator::Drill::None)
        withTarget(session, begin);
    else
        withOwnServer(session, begin);
}

void Simulate::interrupt(Session &session, int signal)
{
    if (signal != SIGINT || m_isInterrupted || !session.runtime().isSimulating())
        return Command::interrupt(session, signal);
    m_isInterrupted = true;
    session.console().say(
        u"Interrupted: the run ends here. Press Ctrl-C again to quit without results."_s);
    session.runtime().cancelSimulation();
}

void Simulate::take(Session &session, const ReportPointer &done)
{
    if (session.isEnding())
        return;
    const auto go = [this, &session](const ReportPointer &shown) {
        keep(session, shown,
             [this, &session, shown](const QString &log) { saveReports(session, shown, log, 0); });
    };
    if (!m_shrinks || m_isInterrupted || !done->verdict.violation)
        return go(done);
    tell(session.console(), *done);
    shrink(session, done, [this, &session, done, go](const ReportPointer &smallest) {
        if (!smallest && !m_isInterrupted)
            session.console().say(
                u"No replay showed the contradiction again: it depends on timing. "
                "Try again, or with more requests."_s);
        go(smallest ? smallest : done);
    });
}

void Simulate::saveReports(Session &session, const ReportPointer &done, const QString &log,
                           std::size_t index)
{
    if (index == m_reports.size())
        return report(session, *done, log);
    const QString file = QDir::current().absoluteFilePath(QString::fromStdString(m_reports[index]));
    session.whenGood(session.runtime().saveSimulation(done, file),
                     [this, &session, done, log, index](const QString &saved) {
                         session.console().say(u"Report: %1"_s.arg(saved));
                         saveReports(session, done, log, index + 1);
                     });
}

void Simulate::report(Session &session, const Report &report, const QString &log) const
{
    Console &console = session.console();
    const ExitCode code = m_isInterrupted ? ExitCode::Interrupted : exitCode(report);
    tell(console, report);
    console.say(u"Log: %1"_s.arg(log));
    if (!console.wantsJson())
        return session.end(code);
    const simulator::Counts &counts = report.counts;
    endWith(session,
            console.json("teller.simulate/1",
                         {{"success", report.isSuccess()},
                          {"verdict", simulator::findingName(report.verdict.finding).data()},
                          {"target", utf8(report.plan.target.toDisplayString())},
                          {"seed", report.plan.seed},
                          {"requests", counts.requests},
                          {"failed", counts.failed},
                          {"customersAccepted", counts.accepted},
                          {"customersRefused", counts.refused},
                          {"log", utf8(log)},
                          {"report", simulator::summaryOf(report)}}),
            code);
}

} // namespace cli
