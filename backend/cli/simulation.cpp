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
        return other.who == Instance::Who::Other && other.port != 0
            && other.host == QSysInfo::machineHostName();
    });
    if (serving == instances.end())
        return {};
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serving->port));
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

void simulate(Session &session, const simulator::Plan &plan,
              std::function<void(ReportPointer, QString)> then)
{
    Runtime &runtime = session.runtime();
    QObject::connect(
        &runtime, &Runtime::simulationProgressed, &session,
        [&session](const Snapshot &snapshot) { showProgress(session.console(), snapshot); });
    QObject::connect(&runtime, &Runtime::simulationFinished, &session,
                     [&session, then = std::move(then)](const ReportPointer &report) {
                         session.whenGood(
                             session.runtime().saveSimulationLog(report),
                             [report, then](const QString &log) { then(report, log); });
                     });
    if (const auto started = runtime.simulate(plan); !started)
        session.fail(started.error());
}

void tell(Console &console, const Report &report)
{
    const simulator::Counts &counts = report.counts;
    console.say(report.verdict.words);
    console.say(u"%1 requests to %2, seed %3: %4 customers accepted, %5 refused by rule, %6 "
                "requests failed"_s.arg(number(counts.requests), report.plan.target.toString())
                    .arg(report.plan.seed)
                    .arg(number(counts.accepted), number(counts.refused), number(counts.failed)));
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
