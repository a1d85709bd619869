// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportplots.h"

#include "backend/simulator/wording.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

constexpr double width = 1000;
constexpr double left = 70; // where the plots begin, after their labels
constexpr std::size_t mostBars = 3000;

double across(double share)
{
    return left + share * (width - left - 10);
}

QString opening(double height, const QString &title)
{
    return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\"><title>%3</title>\n"_s.arg(width)
        .arg(height)
        .arg(title);
}

void writeBar(QTextStream &svg, double from, double to, double top, double height,
              const char *colour)
{
    svg << "<rect x=\"" << from << "\" y=\"" << top << "\" width=\"" << std::max(to - from, 0.5)
        << "\" height=\"" << height << "\" fill=\"var(--" << colour << ")\"/>\n";
}

// The anchor is the part of the text that lies at x: start, middle or end.
void writeText(QTextStream &svg, double x, double y, const QString &text,
               const char *anchor = "start")
{
    svg << "<text x=\"" << x << "\" y=\"" << y << "\" text-anchor=\"" << anchor << "\">" << text
        << "</text>\n";
}

void writeLine(QTextStream &svg, const QString &points, const char *colour, const char *dash)
{
    svg << "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"var(--" << colour
        << ")\" stroke-dasharray=\"" << dash << "\" points=\"" << points << "\"/>\n";
}

bool isViolating(const Report &report, quint32 number)
{
    return report.verdict.violation
        && std::ranges::count(report.verdict.violation->requests, number) > 0;
}

// Share of the width at which a percentile lies: one nine more, one step further.
double nines(double share)
{
    return std::log10(1 / (1 - share)) / 4;
}

QString curve(const Histogram &histogram, double least, double most, double height)
{
    QString points;
    for (double step = 0; step <= 1.0001; step += 0.01) {
        const double share = 1 - std::pow(10, -4 * step);
        const auto value = double(std::max<qint64>(histogram.percentile(share).count(), 1));
        const double up = (std::log10(value) - least) / std::max(most - least, 1e-9);
        points += u"%1,%2 "_s.arg(across(step), 0, 'f', 1)
                      .arg(height - 25 - std::clamp(up, 0.0, 1.0) * (height - 40), 0, 'f', 1);
    }
    return points;
}

} // namespace

QString timelinePlot(const Report &report)
{
    int lanes = 0;
    for (const Sample &sample : report.samples)
        lanes = std::max(lanes, int(sample.lane) + 1);
    lanes = std::min(lanes, 64);
    constexpr double laneHeight = 14;
    QString text =
        opening(lanes * laneHeight + 40,
                u"Requests on %1 connections over %2; light: waiting in the client, dark: "
                "on the wire, red: part of a violation"_s.arg(lanes)
                    .arg(inWords(report.elapsed)));
    QTextStream svg(&text);
    const double whole = std::max(1.0, double(report.elapsed.count()));
    std::size_t bars = 0;
    for (const Sample &sample : report.samples) {
        if (sample.lane >= lanes || ++bars > mostBars)
            continue;
        const double top = sample.lane * laneHeight + 2;
        const auto x = [&](nanoseconds when) { return across(double(when.count()) / whole); };
        writeBar(svg, x(sample.due), x(sample.sent), top + 3, laneHeight - 10, "queue");
        writeBar(svg, x(sample.sent), x(sample.done), top, laneHeight - 4,
                 isViolating(report, sample.number) ? "bad" : "wire");
    }
    writeText(svg, 0, 12, u"lane 1"_s);
    writeText(svg, 0, lanes * laneHeight - 2, u"lane %1"_s.arg(lanes));
    writeText(svg, left, lanes * laneHeight + 20, u"0"_s);
    writeText(svg, across(1), lanes * laneHeight + 20, inWords(report.elapsed), "end");
    svg << "</svg>\n";
    return text;
}

QString percentilePlot(const Report &report)
{
    constexpr double height = 260;
    const auto ten = [](nanoseconds value) {
        return std::log10(double(std::max<qint64>(value.count(), 1000)));
    };
    const double least = std::floor(ten(report.wire.least()));
    const double most = std::ceil(ten(std::max(report.latency.most(), report.wire.most())));
    QString text = opening(height,
                           u"Latency by percentile: solid on the wire, dashed from the due "
                           "time"_s);
    QTextStream svg(&text);
    for (double power = least; power <= most; ++power) {
        const double y =
            height - 25 - (power - least) / std::max(most - least, 1.0) * (height - 40);
        writeBar(svg, left, width - 10, y, 0.7, "grid");
        writeText(svg, 0, y + 4, u"%1 ms"_s.arg(std::pow(10, power - 6)));
    }
    for (const double share : {0.5, 0.9, 0.99, 0.999, 0.9999})
        writeText(svg, across(nines(share)), height - 6, u"p%1"_s.arg(share * 100),
                  share > 0.999 ? "end" : "middle");
    writeLine(svg, curve(report.wire, least, most, height), "wire", "none");
    writeLine(svg, curve(report.latency, least, most, height), "ink", "6 4");
    svg << "</svg>\n";
    return text;
}

QString ratePlot(const Report &report)
{
    constexpr double height = 160;
    quint32 most = 1;
    for (const Interval &interval : report.series)
        most = std::max({most, interval.answered, interval.failed});
    QString text = opening(height, u"Answers in each tenth of a second; red: failed"_s);
    QTextStream svg(&text);
    const double step = 1.0 / double(std::max<std::size_t>(report.series.size(), 1));
    double at = 0;
    for (const Interval &interval : report.series) {
        const auto bar = [&](quint32 count, const char *colour) {
            const double up = double(count) / most * (height - 30);
            writeBar(svg, across(at), across(at + step) - 0.5, height - 20 - up, up, colour);
        };
        bar(interval.answered, "wire");
        bar(interval.failed, "bad");
        at += step;
    }
    writeText(svg, 0, 12, u"%1/s"_s.arg(most * 10));
    writeText(svg, left, height - 4, u"0"_s);
    writeText(svg, across(1), height - 4, inWords(report.elapsed), "end");
    svg << "</svg>\n";
    return text;
}

} // namespace simulator
