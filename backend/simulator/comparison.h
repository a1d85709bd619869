// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

namespace simulator {

// A figure, and between which two values it would come out again 19 times in 20.
struct Band
{
    double least = 0;
    double value = 0;
    double most = 0;

    bool overlaps(const Band &other) const { return least <= other.most && other.least <= most; }
};

enum class Measure { P50, P90, P95, P99, P999, Rate, Failures };
inline constexpr int measureCount = int(Measure::Failures) + 1;

QLatin1StringView measureName(Measure measure); // "p95", "answers/s", "failed"

enum class Meaning {
    Noise, // the bands overlap: no difference is shown
    Better,
    Worse,
    TooFew, // too few requests to say
};

QLatin1StringView meaningName(Meaning meaning);

// One figure of two runs: nanoseconds from the due time, answers a second, or a share of requests.
struct Contrast
{
    Measure measure = Measure::P50;
    Band first;
    Band second;
    Meaning meaning = Meaning::Noise; // of the second, held against the first
};

// A setting in which two runs differ, by its name in the report's JSON.
struct Unlikeness
{
    QString setting;
    QString first;
    QString second;
};

// What the second run shows beside the first.
struct Comparison
{
    std::vector<Unlikeness> unlike; // what makes speeds incomparable
    std::vector<Unlikeness> others; // target and seed: what one compares, or what chance chose
    std::vector<Contrast> contrasts; // one for each measure, in their order
    std::vector<base::Message> cautions; // what weakens the comparison besides
};

Comparison compare(const Report &first, const Report &second);

// The band of a percentile, in nanoseconds: order statistics with the binomial's normal
// approximation (David and Nagaraja, Order Statistics, 7.1), which needs no law of the latencies
// but takes requests for independent of one another; bursts make the true band wider.
Band percentileBand(const Histogram &histogram, double share);

} // namespace simulator
