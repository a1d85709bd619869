// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/seed.h"
#include "backend/cli/planoptions.h"
#include "backend/simulator/plancommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Plan;

namespace {

// As simulate would read the line that the window shows.
base::Result<Plan> planOf(const QString &line)
{
    QStringList words = line.split(u' ');
    const QUrl target(words.contains(u"--base-url"_s) ? words.takeLast() : QString());
    words.removeOne(u"--base-url"_s);
    CLI::App app;
    cli::PlanOptions options;
    options.declare(app);
    std::vector<std::string> arguments;
    for (const QString &word : words.mid(2)) // after "teller simulate"
        arguments.insert(arguments.begin(), word.toStdString()); // CLI11 takes the last first
    app.parse(arguments);
    auto plan = options.plan({});
    if (plan && !target.isEmpty())
        plan->target = target;
    return plan;
}

} // namespace

// The command line that stands for a plan, read again.
class PlanOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_isReadAsTheSamePlan_data()
    {
        using namespace simulator;
        QTest::addColumn<Plan>("plan");
        const auto row = [](const char *name, auto change) {
            Plan plan;
            change(plan);
            QTest::newRow(name) << plan;
        };
        row("usual", [](Plan &) {});
        row("mix", [](Plan &plan) {
            plan.mix = {.posts = 1, .gets = 2, .pages = 3, .puts = 4, .removals = 5, .clears = 6};
            plan.pageSize = 7;
        });
        row("steady", [](Plan &plan) {
            plan.pace = Pace::Steady;
            plan.rate = 250;
            plan.duration = 1500ms;
        });
        row("ramp", [](Plan &plan) {
            plan.pace = Pace::Ramp;
            plan.rate = 5;
            plan.finalRate = 500;
            plan.duration = 2s;
            plan.parallel = 16;
        });
        row("back to back", [](Plan &plan) {
            plan.pace = Pace::BackToBack;
            plan.engine = Engine::Sockets;
            plan.deadline = 2500ms;
            plan.trust = TlsTrust::Anyone;
        });
        row("rows", [](Plan &plan) {
            plan.seed = base::largestSeed;
            plan.startId = StartId::Random;
            plan.youngest = 18;
            plan.oldest = 40;
            plan.smallestBatch = 1;
            plan.largestBatch = 9;
            plan.names = 50;
            plan.only = {1, 3, 4};
        });
        row("judgement", [](Plan &plan) {
            plan.limits = {.p95 = 200ms, .p99 = 500ms, .failures = 3};
            plan.verification = Verification::Off;
        });
        row("drill", [](Plan &plan) {
            plan.drill = Drill::KillStore;
            plan.limits.failures.reset();
        });
    }
    void commandLine_isReadAsTheSamePlan()
    {
        QFETCH(const Plan, plan);
        const QString line = simulator::commandLine(plan);

        const auto read = planOf(line);

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY2(*read == plan, qPrintable(line));
    }

    void token_isNotInTheCommandLine()
    {
        Plan plan;
        plan.token = "secret";

        QVERIFY(!simulator::commandLine(plan).contains(u"secret"_s));
    }
};

QTEST_APPLESS_MAIN(PlanOptionsTest)
#include "tst_planoptions.moc"
