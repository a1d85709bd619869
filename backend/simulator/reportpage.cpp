// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportpage.h"

#include "backend/simulator/reportjson.h"
#include "backend/simulator/reportplots.h"
#include "backend/simulator/wording.h"

#include <QTextStream>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr std::size_t mostRows = 2000; // of the table; the data has all

constexpr const char *style = R"(
:root { color-scheme: light dark; --ink: #1d2327; --paper: #fff; --soft: #5c6670; --line: #d5dade;
  --wire: #1f6feb; --queue: #9db7dd; --bad: #b42318; --good: #1a7f37; --grid: #e8ecef; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --paper: #16191c; --soft: #9aa4ad;
  --line: #343b41; --wire: #6cb0ff; --queue: #3d5a80; --bad: #ff8a80; --good: #6fdc8c;
  --grid: #262c31; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  margin: 2rem auto; max-width: 68rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .15rem .8rem .15rem 0;
  border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.verdict { border-left: .4rem solid var(--soft); padding: .4rem 1rem; }
.verdict.violated { border-color: var(--bad); } .verdict.consistent { border-color: var(--good); }
.bad { color: var(--bad); } .good { color: var(--good); } .soft { color: var(--soft); }
svg { width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 11px; }
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

void writeVerdict(const Report &report, QTextStream &out)
{
    const Verdict &verdict = report.verdict;
    out << "<p class=\"verdict " << findingName(verdict.finding)
        << "\"><strong>Verdict: " << findingName(verdict.finding) << ".</strong> "
        << escaped(verdict.words) << "</p>\n";
    if (verdict.violation) {
        out << "<p>" << violationName(verdict.violation->sort) << ", requests";
        for (const quint32 number : verdict.violation->requests)
            out << ' ' << number;
        out << ", between " << inWords(verdict.violation->from) << " and "
            << inWords(verdict.violation->to) << " of the run.</p>\n";
    }
    for (const LimitResult &limit : report.limits)
        out << "<p class=\"" << (limit.isMet ? "good" : "bad") << "\">Limit " << escaped(limit.name)
            << ' ' << escaped(limit.limit) << ": " << escaped(limit.value)
            << (limit.isMet ? ", met" : ", not met") << "</p>\n";
    out << "<p>" << escaped(report.saturation.words.english()) << "</p>\n";
    for (const QString &note : report.notes)
        out << "<p class=\"soft\">" << escaped(note) << "</p>\n";
}

void writeCounts(const Report &report, QTextStream &out)
{
    const Counts &counts = report.counts;
    out << "<table><tr><th>Requests<th class=n>" << counts.requests << "<tr><th>failed<td class=n>"
        << counts.failed << "<tr><th>of these, outcome unknown<td class=n>" << counts.unknown
        << "<tr><th>sent again<td class=n>" << counts.resent << "<tr><th>cancelled<td class=n>"
        << counts.cancelled << "<tr><th>Customers accepted<td class=n>" << counts.accepted
        << "<tr><th>refused by rule<td class=n>" << counts.refused
        << "<tr><th>Most in flight<td class=n>" << counts.mostInFlight << "<tr><th>Took<td class=n>"
        << inWords(report.elapsed);
    for (const Tally &tally : report.refusals)
        out << "<tr><th>refused: " << escaped(tally.what) << "<td class=n>" << tally.times;
    for (const Tally &tally : report.failures)
        out << "<tr><th>failed: " << escaped(tally.what) << "<td class=n>" << tally.times;
    out << "</table>\n";
}

void writePercentiles(const Report &report, QTextStream &out)
{
    constexpr double shares[]{0.5, 0.9, 0.95, 0.99, 0.999, 0.9999};
    out << "<table><tr><th>";
    for (const double share : shares)
        out << "<th class=n>p" << share * 100;
    out << "<th class=n>most";
    const std::pair<const char *, const Histogram *> rows[]{
        {"from the due time", &report.latency},
        {"on the wire", &report.wire},
        {"queued in the client", &report.queued}};
    for (const auto &[name, histogram] : rows) {
        out << "<tr><th>" << name;
        for (const double share : shares)
            out << "<td class=n>" << inWords(histogram->percentile(share));
        out << "<td class=n>" << inWords(histogram->most());
    }
    out << "</table>\n";
}

void writePlan(const Report &report, QTextStream &out)
{
    const Json plan = toJson(report.plan);
    out << "<table>";
    for (const auto &[name, value] : plan.items())
        out << "<tr><th>" << escaped(QString::fromStdString(name)) << "<td>"
            << escaped(QString::fromStdString(value.is_string() ? value.get<std::string>()
                                                                : value.dump()));
    out << "</table>\n";
}

void writeRequests(const Report &report, QTextStream &out)
{
    out << "<table><tr><th class=n>#<th>Request<th class=n>Start<th class=n>Queue<th "
           "class=n>Wire<th class=n>Status<th>Outcome<th class=n>Rows<th>Reason\n";
    std::size_t row = 0;
    for (const Sample &sample : report.samples) {
        if (++row > mostRows)
            break;
        const bool isBad = sample.outcome == Outcome::Failed || sample.outcome == Outcome::Unknown;
        out << "<tr><td class=n>" << sample.number << "<td>" << sortName(sample.sort)
            << "<td class=n>" << inWords(sample.due) << "<td class=n>" << inWords(sample.queued())
            << "<td class=n>" << inWords(sample.wire()) << "<td class=n>" << sample.status << "<td"
            << (isBad ? " class=bad>" : ">") << outcomeName(sample.outcome) << "<td class=n>"
            << sample.accepted + sample.returned << "<td>"
            << escaped(report.reasons.at(sample.reason)) << '\n';
    }
    out << "</table>\n";
    if (report.samples.size() > mostRows)
        out << "<p class=soft>The first " << mostRows << " of " << report.samples.size()
            << " requests; the data of this page has all.</p>\n";
}

// Within a script element only "</" could end it early.
QByteArray carried(const Report &report)
{
    return QByteArray::fromStdString(
               toJson(report).dump(-1, ' ', false, Json::error_handler_t::replace))
        .replace("</", "<\\/");
}

} // namespace

void writePage(const Report &report, QIODevice *device)
{
    QTextStream out(device);
    out << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">"
           "<title>Customer simulation "
        << report.name() << "</title><style>" << style << "</style></head><body>\n<h1>Customer "
        << "simulation " << report.name() << "</h1>\n";
    writeVerdict(report, out);
    out << "<h2>Figures</h2>\n";
    writeCounts(report, out);
    out << "<h2>Timeline</h2>\n" << timelinePlot(report);
    out << "<h2>Latency by percentile</h2>\n" << percentilePlot(report);
    writePercentiles(report, out);
    out << "<h2>Answers a second</h2>\n" << ratePlot(report);
    out << "<h2>Settings</h2>\n";
    writePlan(report, out);
    out << "<h2>Requests</h2>\n";
    writeRequests(report, out);
    out << "<script type=\"application/json\" id=\"report\">" << carried(report)
        << "</script>\n</body></html>\n";
}

} // namespace simulator
