// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/planoptions.h"

#include "backend/base/seed.h"
#include "backend/cli/numberoption.h"
#include "backend/customers/customer.h"
#include "backend/simulator/planjson.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;
using simulator::Pace;
using simulator::Plan;

namespace cli {

namespace {

// "10-90", or one number for both ends.
template <typename Number, typename Read>
Result<std::pair<Number, Number>> range(const std::string &text, Read read)
{
    const QString given = QString::fromStdString(text);
    const QStringList ends = given.split(u'-');
    bool isFirst = false;
    bool isLast = false;
    const Number first = read(ends.first(), &isFirst);
    const Number last = read(ends.last(), &isLast);
    if (ends.size() > 2 || !isFirst || !isLast)
        return base::failure(Kind::Invalid,
                             u"\"%1\" is neither a number nor two, as in 10-90"_s.arg(given));
    return std::pair(first, last);
}

Result<std::pair<int, int>> wholeRange(const std::string &text)
{
    return range<int>(text, [](const QString &number, bool *isOk) { return number.toInt(isOk); });
}

Result<std::pair<double, double>> realRange(const std::string &text)
{
    return range<double>(text,
                         [](const QString &number, bool *isOk) { return number.toDouble(isOk); });
}

std::chrono::milliseconds inMilliseconds(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

std::string nameOf(QLatin1StringView name)
{
    return {name.data(), std::size_t(name.size())};
}

} // namespace

void PlanOptions::declare(CLI::App &app)
{
    declareMix(app);
    declarePace(app);
    declareRows(app);
    declareFaults(app);
    declareJudgement(app);
}

void PlanOptions::declareMix(CLI::App &app)
{
    simulator::Mix &mix = m_plan.mix;
    const CLI::Validator requests = wholeNumber(0, simulator::mostRequests);
    const auto option = [&](const char *name, int &count, const char *words) {
        app.add_option(name, count, words)->type_name("NUMBER")->transform(requests);
    };
    app.add_option("posts", mix.posts, "POST requests, 2 to 5 customers each")
        ->capture_default_str()
        ->transform(requests);
    app.add_option("gets", mix.gets, "GET requests for the whole list")
        ->capture_default_str()
        ->transform(requests);
    option("--pages", mix.pages, "GET requests for a page");
    option("--puts", mix.puts, "PUT requests");
    option("--removals", mix.removals, "DELETE requests for one customer");
    option("--clears", mix.clears, "DELETE requests for all customers");
}

void PlanOptions::declarePace(CLI::App &app)
{
    auto *rate = app.add_option("--rate", m_rate,
                                "Requests a second, or two rates to go from one to the other")
                     ->type_name("RATE[-RATE]");
    app.add_flag("--back-to-back", m_isBackToBack,
                 "Each connection asks again as soon as it is answered")
        ->excludes(rate);
    app.add_option("--duration", m_duration, "Keep repeating the requests, shuffled, for SECONDS")
        ->type_name("SECONDS")
        ->check(seconds(0.001, 86'400));
    app.add_option("--connections", m_connections, "Most requests in flight at once")
        ->type_name("NUMBER")
        ->transform(wholeNumber(1, simulator::mostParallel));
    app.add_option("--deadline", m_deadline, "Longest that a request may take")
        ->type_name("SECONDS")
        ->check(seconds(0.001, 3'600));
    app.add_option("--transport", m_engine,
                   "manager is QNetworkAccessManager; sockets reach higher rates")
        ->check(CLI::IsMember({"manager", "sockets"}));
    app.add_flag("--insecure", m_isInsecure, "Accept any TLS certificate");
}

void PlanOptions::declareRows(CLI::App &app)
{
    app.add_option("--seed", m_seed, "Repeat the run that had this seed")
        ->type_name("NUMBER")
        ->transform(wholeNumber(0, qint64(base::largestSeed)));
    app.add_option("--start-id", m_startId,
                   "The first customer's id: 1, above the highest stored, or random")
        ->check(CLI::IsMember({"one", "highest", "random"}));
    app.add_option("--ages", m_ages, "Ages of the customers")->type_name("FROM-TO");
    app.add_option("--batch", m_batch, "Customers in a POST")->type_name("FROM-TO");
    app.add_option("--names", m_plan.names,
                   "Generate NUMBER first and last names instead of the built-in ten")
        ->type_name("NUMBER")
        ->transform(wholeNumber(0, 100'000));
    app.add_option("--only", m_plan.only, "Send only these requests of the run, by their numbers")
        ->type_name("NUMBERS")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->transform(wholeNumber(1, simulator::mostRequests));
    app.add_option("--page-size", m_plan.pageSize, "Customers in a page")
        ->type_name("NUMBER")
        ->transform(wholeNumber(1, customers::largestBatch));
}

void PlanOptions::declareFaults(CLI::App &app)
{
    app.add_option("--drill", m_drill,
                   "What goes wrong on purpose, in a server made for the run: replies cut off, the "
                   "store slow or refusing, the private Redis killed")
        ->check(CLI::IsMember({"drop-replies", "delay", "refuse-store", "kill-store"}));
}

void PlanOptions::declareJudgement(CLI::App &app)
{
    app.add_option("--limit", m_limits,
                   "Fail beyond a limit: p95=200 or p99=500 (ms), or failures=0")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    app.add_flag("--no-verdict", m_isUnverified, "Do not check whether the answers were right");
}

Result<Plan> PlanOptions::plan(const settings::Settings &settings) const
{
    Plan plan = m_plan;
    plan.token = settings.server.token.toUtf8();
    plan.trust = m_isInsecure ? simulator::TlsTrust::Anyone : simulator::TlsTrust::Verified;
    plan.seed = m_seed ? *m_seed : base::freshSeed();
    plan.deadline = inMilliseconds(m_deadline);
    plan.verification =
        m_isUnverified ? simulator::Verification::Off : simulator::Verification::Decides;
    if (m_connections > 0)
        plan.parallel = m_connections;
    for (const auto drill : {simulator::Drill::DropReplies, simulator::Drill::Delay,
                             simulator::Drill::RefuseStore, simulator::Drill::KillStore})
        if (m_drill == nameOf(simulator::drillName(drill)))
            plan.drill = drill;
    if (plan.drill != simulator::Drill::None)
        plan.limits.failures.reset(); // they are made on purpose
    return readPace(&plan)
        .and_then([&] { return readRows(&plan); })
        .and_then([&] { return readLimits(&plan); })
        .and_then([&] { return simulator::validated(plan); });
}

Result<> PlanOptions::readPace(Plan *plan) const
{
    if (m_duration > 0)
        plan->duration = inMilliseconds(m_duration);
    if (m_isBackToBack || m_duration > 0)
        plan->pace = Pace::BackToBack;
    if (m_engine == nameOf(simulator::engineName(simulator::Engine::Sockets)))
        plan->engine = simulator::Engine::Sockets;
    if (m_rate.empty())
        return {};
    const auto rates = realRange(m_rate);
    if (!rates)
        return tl::unexpected(rates.error());
    plan->pace = rates->first == rates->second ? Pace::Steady : Pace::Ramp;
    plan->rate = rates->first;
    if (plan->pace == Pace::Ramp)
        plan->finalRate = rates->second;
    return {};
}

Result<> PlanOptions::readRows(Plan *plan) const
{
    for (const auto startId : {simulator::StartId::AfterHighest, simulator::StartId::Random})
        if (m_startId == nameOf(simulator::startIdName(startId)))
            plan->startId = startId;
    const auto read = [](const std::string &text, int *first, int *last) -> Result<> {
        if (text.empty())
            return {};
        const auto ends = wholeRange(text);
        if (!ends)
            return tl::unexpected(ends.error());
        std::tie(*first, *last) = *ends;
        return {};
    };
    return read(m_ages, &plan->youngest, &plan->oldest).and_then([&] {
        return read(m_batch, &plan->smallestBatch, &plan->largestBatch);
    });
}

Result<> PlanOptions::readLimits(Plan *plan) const
{
    for (const std::string &limit : m_limits) {
        const QString given = QString::fromStdString(limit);
        const QString name = given.section(u'=', 0, 0);
        bool isNumber = false;
        const qint64 value = given.section(u'=', 1).toLongLong(&isNumber);
        if (isNumber && name == u"p95"_s)
            plan->limits.p95 = std::chrono::milliseconds(value);
        else if (isNumber && name == u"p99"_s)
            plan->limits.p99 = std::chrono::milliseconds(value);
        else if (isNumber && name == u"failures"_s)
            plan->limits.failures = value;
        else
            return base::failure(Kind::Invalid,
                                 u"\"%1\" is none of p95=MS, p99=MS, failures=NUMBER"_s.arg(given));
    }
    return {};
}

} // namespace cli
