// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/planjson.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace simulator {

namespace {

std::string text(QLatin1StringView name)
{
    return {name.data(), std::size_t(name.size())};
}

template <typename Enum>
Enum named(const Json &json, QLatin1StringView (*name)(Enum), Enum last)
{
    const auto wanted = json.get<std::string>();
    for (int value = 0; value <= int(last); ++value)
        if (text(name(Enum(value))) == wanted)
            return Enum(value);
    throw std::invalid_argument(wanted);
}

QLatin1StringView verificationName(Verification verification)
{
    switch (verification) {
    case Verification::Off:
        return "off"_L1;
    case Verification::Informs:
        return "informs"_L1;
    case Verification::Decides:
        return "decides"_L1;
    }
    Q_UNREACHABLE();
}

template <typename T>
Json optional(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json optional(const std::optional<milliseconds> &value)
{
    return value ? Json(value->count()) : Json();
}

template <typename T>
std::optional<T> optional(const Json &json)
{
    if (json.is_null())
        return {};
    return T(json.get<qint64>());
}

Json toJson(const Mix &mix)
{
    return {{"posts", mix.posts}, {"gets", mix.gets},         {"pages", mix.pages},
            {"puts", mix.puts},   {"removals", mix.removals}, {"clears", mix.clears}};
}

Mix mixFromJson(const Json &json)
{
    return {.posts = json.at("posts"),
            .gets = json.at("gets"),
            .pages = json.at("pages"),
            .puts = json.at("puts"),
            .removals = json.at("removals"),
            .clears = json.at("clears")};
}

} // namespace

QLatin1StringView engineName(Engine engine)
{
    switch (engine) {
    case Engine::Manager:
        return "manager"_L1;
    case Engine::Sockets:
        return "sockets"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView paceName(Pace pace)
{
    switch (pace) {
    case Pace::AllAtOnce:
        return "all-at-once"_L1;
    case Pace::BackToBack:
        return "back-to-back"_L1;
    case Pace::Steady:
        return "steady"_L1;
    case Pace::Ramp:
        return "ramp"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView startIdName(StartId startId)
{
    switch (startId) {
    case StartId::One:
        return "one"_L1;
    case StartId::AfterHighest:
        return "highest"_L1;
    case StartId::Random:
        return "random"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView drillName(Drill drill)
{
    switch (drill) {
    case Drill::None:
        return "none"_L1;
    case Drill::DropReplies:
        return "drop-replies"_L1;
    case Drill::Delay:
        return "delay"_L1;
    case Drill::RefuseStore:
        return "refuse-store"_L1;
    case Drill::KillStore:
        return "kill-store"_L1;
    }
    Q_UNREACHABLE();
}

Json toJson(const Plan &plan)
{
    return {{"target", plan.target.toString(QUrl::RemoveUserInfo).toStdString()},
            {"ownServer", plan.owner == Owner::Ours},
            {"trustsAnyone", plan.trust == TlsTrust::Anyone},
            {"engine", text(engineName(plan.engine))},
            {"mix", toJson(plan.mix)},
            {"pace", text(paceName(plan.pace))},
            {"rate", plan.rate},
            {"finalRate", plan.finalRate},
            {"durationMs", optional(plan.duration)},
            {"parallel", optional(plan.parallel)},
            {"deadlineMs", plan.deadline.count()},
            {"seed", plan.seed},
            {"startId", text(startIdName(plan.startId))},
            {"youngest", plan.youngest},
            {"oldest", plan.oldest},
            {"smallestBatch", plan.smallestBatch},
            {"largestBatch", plan.largestBatch},
            {"names", plan.names},
            {"pageSize", plan.pageSize},
            {"only", plan.only},
            {"drill", text(drillName(plan.drill))},
            {"verification", text(verificationName(plan.verification))},
            {"verificationBudgetMs", plan.verificationBudget.count()},
            {"verifiedRequests", plan.verifiedRequests},
            {"limits",
             {{"p95Ms", optional(plan.limits.p95)},
              {"p99Ms", optional(plan.limits.p99)},
              {"failures", optional(plan.limits.failures)}}}};
}

Plan planFromJson(const Json &json)
{
    Plan plan;
    plan.target = QUrl(QString::fromStdString(json.at("target")));
    if (json.contains("ownServer")) // absent from the first reports
        plan.owner = json.at("ownServer") ? Owner::Ours : Owner::Others;
    plan.trust = json.at("trustsAnyone") ? TlsTrust::Anyone : TlsTrust::Verified;
    plan.engine = named(json.at("engine"), engineName, Engine::Sockets);
    plan.mix = mixFromJson(json.at("mix"));
    plan.pace = named(json.at("pace"), paceName, Pace::Ramp);
    plan.rate = json.at("rate");
    plan.finalRate = json.at("finalRate");
    plan.duration = optional<milliseconds>(json.at("durationMs"));
    plan.parallel = optional<int>(json.at("parallel"));
    plan.deadline = milliseconds(json.at("deadlineMs").get<qint64>());
    plan.seed = json.at("seed");
    plan.startId = named(json.at("startId"), startIdName, StartId::Random);
    plan.youngest = json.at("youngest");
    plan.oldest = json.at("oldest");
    plan.smallestBatch = json.at("smallestBatch");
    plan.largestBatch = json.at("largestBatch");
    plan.names = json.at("names");
    plan.pageSize = json.at("pageSize");
    if (json.contains("only")) // absent from the first reports
        plan.only = json.at("only").get<std::vector<quint32>>();
    if (json.contains("drill"))
        plan.drill = named(json.at("drill"), drillName, Drill::KillStore);
    plan.verification = named(json.at("verification"), verificationName, Verification::Decides);
    plan.verificationBudget = milliseconds(json.at("verificationBudgetMs").get<qint64>());
    plan.verifiedRequests = json.at("verifiedRequests");
    plan.limits.p95 = optional<milliseconds>(json.at("limits").at("p95Ms"));
    plan.limits.p99 = optional<milliseconds>(json.at("limits").at("p99Ms"));
    plan.limits.failures = optional<qint64>(json.at("limits").at("failures"));
    auto sound = validated(std::move(plan));
    if (!sound)
        throw std::invalid_argument(sound.error().detail.toStdString());
    return *std::move(sound);
}

} // namespace simulator
