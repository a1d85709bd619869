// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"

#include "backend/simulator/planjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr double deviations = 1.96; // of a normal law, within which 19 of 20 lie
constexpr std::size_t manyIntervals = 10;

double shareOf(Measure measure)
{
    switch (measure) {
    case Measure::P50:
        return 0.5;
    case Measure::P90:
        return 0.9;
    case Measure::P95:
        return 0.95;
    case Measure::P99:
        return 0.99;
    case Measure::P999:
        return 0.999;
    case Measure::Rate:
    case Measure::Failures:
        break;
    }
    Q_UNREACHABLE();
}

Band around(double value, double error)
{
    return {std::max(0.0, value - error), value, value + error};
}

// By the spread of the tenths of a second where there are enough, else as if answers came by
// chance at an even rate.
Band rateBand(const Report &report)
{
    const double seconds = std::max(1e-9, double(report.elapsed.count()) / 1e9);
    const auto answered = double(report.counts.answered);
    const Band byChance =
        around(answered / seconds, deviations * std::sqrt(std::max(1.0, answered)) / seconds);
    if (report.series.size() <= manyIntervals)
        return byChance;
    const std::size_t whole = report.series.size() - 1; // the last one is cut short
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < whole; ++i) {
        const double rate = report.series[i].answered * 10.0;
        sum += rate;
        squares += rate * rate;
    }
    const double mean = sum / double(whole);
    const double variance = std::max(0.0, squares / double(whole) - mean * mean);
    return around(answered / seconds, deviations * std::sqrt(variance / double(whole - 1)));
}

// Wilson's interval (doi:10.1080/01621459.1927.10502953), which also holds where nothing failed.
Band failureBand(const Report &report)
{
    const auto count = double(std::max<qint64>(1, report.counts.requests));
    const double share = double(report.counts.failed) / count;
    const double square = deviations * deviations;
    const double middle = (share + square / (2 * count)) / (1 + square / count);
    const double error = deviations / (1 + square / count)
        * std::sqrt(share * (1 - share) / count + square / (4 * count * count));
    return {std::max(0.0, middle - error), share, middle + error};
}

Band bandOf(const Report &report, Measure measure)
{
    switch (measure) {
    case Measure::Rate:
        return rateBand(report);
    case Measure::Failures:
        return failureBand(report);
    default:
        return percentileBand(report.latency, shareOf(measure));
    }
}

// A percentile is only seen when at least one request lies beyond it.
bool isSeen(const Report &report, Measure measure)
{
    if (measure == Measure::Rate || measure == Measure::Failures)
        return report.counts.answered > 0;
    return double(report.latency.count()) * (1 - shareOf(measure)) >= 1;
}

Contrast contrastOf(const Report &first, const Report &second, Measure measure)
{
    Contrast contrast{measure, bandOf(first, measure), bandOf(second, measure), Meaning::Noise};
    const bool isMoreBetter = measure == Measure::Rate;
    if (!isSeen(first, measure) || !isSeen(second, measure))
        contrast.meaning = Meaning::TooFew;
    else if (!contrast.first.overlaps(contrast.second))
        contrast.meaning = (contrast.second.value > contrast.first.value) == isMoreBetter
            ? Meaning::Better
            : Meaning::Worse;
    return contrast;
}

QString written(const Json &value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

// What a run sends and when. Limits and the budget of the check move no request.
bool isOfTheLoad(const std::string &setting)
{
    constexpr std::string_view apart[]{"target",       "seed",
                                       "verification", "verificationBudgetMs",
                                       "limits",       "verifiedRequests",
                                       "startId",      "trustsAnyone",
                                       "ownServer"};
    return std::ranges::find(apart, setting) == std::end(apart);
}

// A rate says nothing about runs that have no rate.
bool isIdle(const std::string &setting, const Plan &plan)
{
    return (setting == "rate" && plan.pace != Pace::Steady && plan.pace != Pace::Ramp)
        || (setting == "finalRate" && plan.pace != Pace::Ramp);
}

// The counts of the mix as settings of their own: "posts", "gets".
Json flat(Json plan)
{
    const Json mix = plan.at("mix");
    plan.erase("mix");
    for (const auto &[sort, count] : mix.items())
        plan[sort] = count;
    return plan;
}

void contrastPlans(const Plan &first, const Plan &second, Comparison *comparison)
{
    const Json left = flat(toJson(first));
    const Json right = flat(toJson(second));
    for (const auto &[setting, value] : left.items()) {
        const Json &other = right.at(setting);
        if (value == other || (isIdle(setting, first) && isIdle(setting, second)))
            continue;
        const Unlikeness unlikeness{QString::fromStdString(setting), written(value),
                                    written(other)};
        if (isOfTheLoad(setting))
            comparison->unlike.push_back(unlikeness);
        else if (setting == "target" || setting == "seed")
            comparison->others.push_back(unlikeness);
    }
}

// What weakens a comparison, said of one of its two runs or once of both.
struct Caution
{
    bool (*isDue)(const Report &);
    const char *ofFirst;
    const char *ofSecond;
    const char *ofBoth;
};

constexpr std::array knownCautions{
    Caution{
        [](const Report &run) { return run.saturation.isClientTheLimit; },
        QT_TRANSLATE_NOOP("Backend", "In the first run the client was the limit."),
        QT_TRANSLATE_NOOP("Backend", "In the second run the client was the limit."),
        QT_TRANSLATE_NOOP("Backend", "In both runs the client was the limit."),
    },
    Caution{
        [](const Report &run) { return run.ending == Ending::Cancelled; },
        QT_TRANSLATE_NOOP("Backend", "The first run was cancelled."),
        QT_TRANSLATE_NOOP("Backend", "The second run was cancelled."),
        QT_TRANSLATE_NOOP("Backend", "Both runs were cancelled."),
    },
    Caution{
        [](const Report &run) { return run.verdict.finding == Finding::Violated; },
        QT_TRANSLATE_NOOP("Backend", "The answers of the first run contradict one another."),
        QT_TRANSLATE_NOOP("Backend", "The answers of the second run contradict one another."),
        QT_TRANSLATE_NOOP("Backend", "In both runs the answers contradict one another."),
    },
};

std::vector<base::Message> cautions(const Report &first, const Report &second)
{
    std::vector<base::Message> due;
    for (const Caution &caution : knownCautions) {
        const bool isOfFirst = caution.isDue(first), isOfSecond = caution.isDue(second);
        if (isOfFirst && isOfSecond)
            due.emplace_back(caution.ofBoth);
        else if (isOfFirst)
            due.emplace_back(caution.ofFirst);
        else if (isOfSecond)
            due.emplace_back(caution.ofSecond);
    }
    return due;
}

} // namespace

QLatin1StringView measureName(Measure measure)
{
    switch (measure) {
    case Measure::P50:
        return "p50"_L1;
    case Measure::P90:
        return "p90"_L1;
    case Measure::P95:
        return "p95"_L1;
    case Measure::P99:
        return "p99"_L1;
    case Measure::P999:
        return "p99.9"_L1;
    case Measure::Rate:
        return "answers/s"_L1;
    case Measure::Failures:
        return "failed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView meaningName(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Noise:
        return "within noise"_L1;
    case Meaning::Better:
        return "better"_L1;
    case Meaning::Worse:
        return "worse"_L1;
    case Meaning::TooFew:
        return "too few requests"_L1;
    }
    Q_UNREACHABLE();
}

Band percentileBand(const Histogram &histogram, double share)
{
    if (histogram.isEmpty())
        return {};
    const double error = deviations * std::sqrt(share * (1 - share) / double(histogram.count()));
    const auto at = [&](double place) {
        return double(histogram.percentile(std::clamp(place, 0.0, 1.0)).count());
    };
    return {at(share - error), at(share), at(share + error)};
}

Comparison compare(const Report &first, const Report &second)
{
    Comparison comparison;
    contrastPlans(first.plan, second.plan, &comparison);
    for (int measure = 0; measure < measureCount; ++measure)
        comparison.contrasts.push_back(contrastOf(first, second, Measure(measure)));
    comparison.cautions = cautions(first, second);
    return comparison;
}

} // namespace simulator
