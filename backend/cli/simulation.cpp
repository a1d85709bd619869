// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/simulation.h"

#include <QLocale>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using runtime::Runtime;
using simulator::Report;
using simulator::ReportPointer;
using simulator::Snapshot;
using storage::Instance;

namespace cli {

namespace {

using Then = std::function<void(QUrl)>;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString milliseconds(std::chrono::nanoseconds time)
{
    return u"%1 ms"_s.arg(QLocale().toString(double(time.count()) / 1e6, 'f', 1));
}

std::optional<QUrl> servedHere(const std::vector<Instance> &instances)
{
    const auto serving = std::find_if(instances.begin(), instances.end(), [](const auto &other) {
        return other.who == Instance::Who::Other && !other.url.isEmpty()
            && other.host == QSysInfo::machineHostName();
    });
    if (serving == instances.end())
        return {};
    return serving->url;
}

void serveFor(Session &session, const Then &then)
{
    session.withServer([&session, then](const QUrl &url) {
        session.console().say(
            u"No server is running; serving at %1 for this run."_s.arg(url.toString()));
        then(url);
    });
}

void showProgress(Console &console, const Snapshot &snapshot)
{
    console.progress(u"%1 answered, %2 under way, p95 %3"_s.arg(
        number(snapshot.counts.answered), number(snapshot.inFlight), milliseconds(snapshot.p95)));
}

// Ids from 1 meet the customers of the run before; that is the default because a run is then the
// same every time. What was sent again has met itself.
void explainRefusals(Console &console, const Report &report)
{
    if (report.counts.resent > 0)
        return;
    for (const simulator::Tally &refusal : report.refusals)
        if (refusal.what == u"id_taken" && report.plan.startId == simulator::StartId::One)
            console.say(u"%1 of the refused had an id that is taken: a run begins at id 1, and the "
                        "store has customers there already. --start-id highest goes on after the "
                        "last."_s.arg(number(refusal.times)));
}

} // namespace

void withTarget(Session &session, Then then)
{
    if (!session.settings().baseUrl.isEmpty())
        return then(QUrl(session.settings().baseUrl));
    session.setPort(0);
    session.withStore([&session, then = std::move(then)] {
        session.whenGood(session.runtime().instances(),
                         [&session, then](const std::vector<Instance> &instances) {
                             if (const auto url = servedHere(instances))
                                 then(*url);
                             else
                                 serveFor(session, then);
                         });
    });
}

void withOwnServer(Session &session, Then then)
{
    session.setPort(0);
    session.withStore([&session, then = std::move(then)] { serveFor(session, then); });
}

void simulate(Session &session, const simulator::Plan &plan,
              std::function<void(ReportPointer)> then)
{
    Runtime &runtime = session.runtime();
    QObject::connect(
        &runtime, &Runtime::simulationProgressed, &session,
        [&session](const Snapshot &snapshot) { showProgress(session.console(), snapshot); });
    QObject::connect(&runtime, &Runtime::simulationFinished, &session, std::move(then));
    if (const auto started = runtime.simulate(plan); !started)
        session.fail(started.error());
}

void shrink(Session &session, const ReportPointer &violated,
            std::function<void(ReportPointer)> then)
{
    Runtime &runtime = session.runtime();
    QObject::connect(
        &runtime, &Runtime::shrinkingProgressed, &session, [&session](int replays, int requests) {
            session.console().progress(u"Shrinking: %1 replays so far, now at %2 requests"_s.arg(
                number(replays), number(requests)));
        });
    QObject::connect(&runtime, &Runtime::simulationShrunk, &session, std::move(then));
    if (const auto started = runtime.shrinkSimulation(violated); !started)
        session.fail(started.error());
}

void keep(Session &session, const ReportPointer &report, std::function<void(QString log)> then)
{
    const auto saveLog = [&session, report, then = std::move(then)] {
        session.whenGood(session.runtime().saveSimulationLog(report), then);
    };
    runtime::whenDone(session.runtime().keepSimulation(report), &session,
                      [&session, saveLog](const base::Result<QString> &kept) {
                          if (!kept)
                              session.console().warn(kept.error().detail);
                          saveLog();
                      });
}

void tell(Console &console, const Report &report)
{
    const simulator::Counts &counts = report.counts;
    if (!report.verdict.words.isEmpty())
        console.say(report.verdict.words);
    console.say(
        u"%1 requests to %2, seed %3: %4 customers accepted, %5 refused by rule, %6 "
        "requests failed"_s.arg(number(counts.requests), report.plan.target.toDisplayString())
            .arg(report.plan.seed)
            .arg(number(counts.accepted), number(counts.refused), number(counts.failed)));
    for (const QString &note : report.notes)
        console.say(note);
    explainRefusals(console, report);
    for (const simulator::Tally &failure : report.failures)
        console.warn(u"%1 times: %2"_s.arg(number(failure.times), failure.what));
    for (const simulator::LimitResult &limit : report.limits)
        if (!limit.isMet)
            console.warn(
                u"limit missed: %1 is %2, wanted %3"_s.arg(limit.name, limit.value, limit.limit));
}

ExitCode exitCode(const Report &report)
{
    if (report.counts.requests > 0 && report.counts.failed == report.counts.requests)
        return ExitCode::Server;
    return report.isSuccess() ? ExitCode::Ok : ExitCode::VerdictFailed;
}

} // namespace cli
