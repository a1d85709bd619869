// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/runlog.h"

#include "backend/simulator/newfile.h"
#include "backend/simulator/wording.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

QString paceWords(const Plan &plan)
{
    switch (plan.pace) {
    case Pace::AllAtOnce:
        return u"all at once"_s;
    case Pace::BackToBack:
        return u"back to back"_s;
    case Pace::Steady:
        return u"%1 requests/s"_s.arg(plan.rate);
    case Pace::Ramp:
        return u"from %1 to %2 requests/s"_s.arg(plan.rate).arg(plan.finalRate);
    }
    Q_UNREACHABLE();
}

QString mixWords(const Mix &mix)
{
    QStringList words{u"%1 POST"_s.arg(mix.posts), u"%1 GET"_s.arg(mix.gets)};
    const std::pair<int, Sort> others[]{{mix.pages, Sort::Page},
                                        {mix.puts, Sort::Put},
                                        {mix.removals, Sort::Remove},
                                        {mix.clears, Sort::Clear}};
    for (const auto &[count, sort] : others)
        if (count > 0)
            words << u"%1 %2"_s.arg(count).arg(sortName(sort));
    return words.join(u", "_s);
}

void writeHeader(const Report &report, QTextStream &out)
{
    const Plan &plan = report.plan;
    out << "Customer simulation " << report.name() << "\n\n";
    out << "Started      " << report.startedAt.toLocalTime().toString(Qt::ISODateWithMs) << '\n';
    out << "Target       " << plan.target.toString(QUrl::RemoveUserInfo) << '\n';
    out << "Requests     " << mixWords(plan.mix) << ", shuffled, " << paceWords(plan);
    if (plan.duration)
        out << ", repeated for " << inWords(*plan.duration);
    out << "\nIn flight    at most " << plan.concurrency() << '\n';
    out << "Customers    " << plan.smallestBatch << " to " << plan.largestBatch << " a POST, ages "
        << plan.youngest << " to " << plan.oldest << '\n';
    out << "Deadline     " << inWords(plan.deadline) << '\n';
    out << "Engine       "
        << (plan.engine == Engine::Manager ? "QNetworkAccessManager" : "plain sockets") << '\n';
    out << "Seed         " << plan.seed << "\n\n";
}

QString sentAndGot(const Sample &sample)
{
    const quint32 rows = sample.accepted + sample.refused;
    switch (sample.sort) {
    case Sort::Post:
        return sample.status == 0
            ? QString()
            : u"sent %1, accepted %2, refused %3"_s.arg(counted(rows, "customer"_L1))
                  .arg(sample.accepted)
                  .arg(sample.refused);
    case Sort::Get:
    case Sort::Page:
        return u"%1 came back"_s.arg(counted(sample.returned, "customer"_L1));
    case Sort::Put:
        return sample.accepted ? u"1 customer written"_s : QString();
    case Sort::Remove:
        return sample.accepted ? u"1 customer removed"_s : QString();
    case Sort::Clear:
        return u"all customers removed"_s;
    }
    Q_UNREACHABLE();
}

QString remarks(const Report &report, const Sample &sample)
{
    QStringList words;
    if (sample.outcome == Outcome::Accepted || sample.outcome == Outcome::Refused)
        words << sentAndGot(sample);
    if (sample.outcome != Outcome::Accepted)
        words << QString(outcomeName(sample.outcome));
    const QString detail = report.exchanges.value(sample.number).words;
    const QString &reason = report.reasons.at(sample.reason);
    if (sample.outcome == Outcome::Accepted || sample.outcome == Outcome::Refused)
        words << (detail.isEmpty() ? reason : detail);
    else
        words << reason << (detail == reason ? QString() : detail);
    if (sample.sends > 1)
        words << u"sent %1 times"_s.arg(sample.sends);
    words.removeAll(QString());
    return inOneLine(words.join(u": "_s));
}

void writeSample(const Report &report, const Sample &sample, QTextStream &out)
{
    const auto sentAt = report.startedAt.toLocalTime().addMSecs(
        std::chrono::round<std::chrono::milliseconds>(sample.sent).count());
    out << sentAt.toString(u"hh:mm:ss.zzz"_s) << "  "
        << QString(sortName(sample.sort)).leftJustified(10) << ' '
        << QString::fromLatin1(requestId(report.tag, sample.number)).leftJustified(16) << ' '
        << (sample.status > 0 ? QString::number(sample.status) : u"-"_s).leftJustified(6) << ' '
        << inWords(sample.latency()).rightJustified(13) << "  " << remarks(report, sample) << '\n';
}

void writeSamples(const Report &report, QTextStream &out)
{
    std::vector<const Sample *> samples;
    samples.reserve(report.samples.size());
    for (const Sample &sample : report.samples)
        samples.push_back(&sample);
    std::ranges::sort(samples, {}, &Sample::number);
    out << "Time          Method     Request id       Status       Latency  Result\n";
    for (const Sample *sample : samples)
        writeSample(report, *sample, out);
}

void writeTallies(const char *title, const std::vector<Tally> &tallies, QTextStream &out)
{
    for (const Tally &tally : tallies)
        out << title << tally.times << " x " << inOneLine(tally.what) << '\n';
}

void writePercentiles(const char *title, const Histogram &histogram, QTextStream &out)
{
    out << title;
    for (const double share : {0.5, 0.9, 0.95, 0.99, 0.999, 0.9999})
        out << 'p' << share * 100 << ' ' << inWords(histogram.percentile(share)) << "  ";
    out << "most " << inWords(histogram.most()) << '\n';
}

void writeFooter(const Report &report, QTextStream &out)
{
    const Counts &counts = report.counts;
    out << "\nVerdict      " << findingName(report.verdict.finding);
    if (!report.verdict.words.isEmpty())
        out << ": " << inOneLine(report.verdict.words);
    out << "\nRequests     " << counts.requests << ", failed " << counts.failed
        << " (outcome unknown " << counts.unknown << "), sent again " << counts.resent
        << ", cancelled " << counts.cancelled << '\n';
    out << "Customers    accepted " << counts.accepted << ", refused by rule " << counts.refused
        << '\n';
    writeTallies("Refused      ", report.refusals, out);
    writeTallies("Failed       ", report.failures, out);
    out << "In flight    at most " << counts.mostInFlight << '\n';
    out << "Took         " << inWords(report.elapsed) << '\n';
    writePercentiles("Latency      ", report.latency, out);
    writePercentiles("On the wire  ", report.wire, out);
    writePercentiles("Queued       ", report.queued, out);
    out << "Client       " << report.saturation.words.english() << '\n';
    for (const LimitResult &limit : report.limits)
        out << "Limit        " << limit.name << ' ' << limit.limit << ": " << limit.value
            << (limit.isMet ? ", met\n" : ", not met\n");
    for (const QString &note : report.notes)
        out << "Note         " << inOneLine(note) << '\n';
    out << "Ended        " << (report.ending == Ending::Finished ? "by itself" : "cancelled")
        << '\n';
}

} // namespace

void writeLog(const Report &report, QIODevice *device)
{
    QTextStream out(device);
    writeHeader(report, out);
    writeSamples(report, out);
    writeFooter(report, out);
}

base::Result<QString> saveLog(const Report &report, const QDir &directory)
{
    return saveNew(directory, u"customer_simulation_"_s + report.name(), u".log"_s,
                   [&report](QIODevice *device) { writeLog(report, device); });
}

} // namespace simulator
