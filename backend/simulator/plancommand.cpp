// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/plancommand.h"

#include "backend/simulator/planjson.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace simulator {

namespace {

QString seconds(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}

class CommandLine
{
public:
    void add(const QString &option) { m_words << option; }

    void add(QLatin1StringView option, const QString &value) { m_words << option + u' ' + value; }

    // Only when it is not the default.
    void addCount(QLatin1StringView option, int value, int usual)
    {
        if (value != usual)
            add(option, QString::number(value));
    }

    void addRange(QLatin1StringView option, std::pair<int, int> ends, std::pair<int, int> usual)
    {
        if (ends != usual)
            add(option, u"%1-%2"_s.arg(ends.first).arg(ends.second));
    }

    QString text() const { return m_words.join(u' '); }

private:
    QStringList m_words;
};

void addMix(CommandLine &line, const Mix &mix)
{
    line.add(u"teller simulate %1 %2"_s.arg(mix.posts).arg(mix.gets));
    line.addCount("--pages"_L1, mix.pages, 0);
    line.addCount("--puts"_L1, mix.puts, 0);
    line.addCount("--removals"_L1, mix.removals, 0);
    line.addCount("--clears"_L1, mix.clears, 0);
}

void addPace(CommandLine &line, const Plan &plan)
{
    if (plan.pace == Pace::Steady)
        line.add("--rate"_L1, QString::number(plan.rate));
    if (plan.pace == Pace::Ramp)
        line.add("--rate"_L1, u"%1-%2"_s.arg(plan.rate).arg(plan.finalRate));
    if (plan.pace == Pace::BackToBack && !plan.duration)
        line.add(u"--back-to-back"_s);
    if (plan.duration)
        line.add("--duration"_L1, seconds(*plan.duration));
    if (plan.parallel)
        line.add("--connections"_L1, QString::number(*plan.parallel));
    if (plan.deadline != Plan().deadline)
        line.add("--deadline"_L1, seconds(plan.deadline));
    if (plan.engine != Plan().engine)
        line.add("--transport"_L1, engineName(plan.engine));
    if (plan.trust == TlsTrust::Anyone)
        line.add(u"--insecure"_s);
}

void addRows(CommandLine &line, const Plan &plan)
{
    const Plan usual;
    line.add("--seed"_L1, QString::number(plan.seed));
    if (plan.startId != usual.startId)
        line.add("--start-id"_L1, startIdName(plan.startId));
    line.addRange("--ages"_L1, {plan.youngest, plan.oldest}, {usual.youngest, usual.oldest});
    line.addRange("--batch"_L1, {plan.smallestBatch, plan.largestBatch},
                  {usual.smallestBatch, usual.largestBatch});
    line.addCount("--names"_L1, plan.names, usual.names);
    line.addCount("--page-size"_L1, plan.pageSize, usual.pageSize);
    QStringList only;
    for (const quint32 number : plan.only)
        only << QString::number(number);
    if (!only.isEmpty())
        line.add("--only"_L1, only.join(u','));
}

void addJudgement(CommandLine &line, const Plan &plan)
{
    const Limits &limits = plan.limits;
    if (limits.p95)
        line.add("--limit"_L1, u"p95=%1"_s.arg(limits.p95->count()));
    if (limits.p99)
        line.add("--limit"_L1, u"p99=%1"_s.arg(limits.p99->count()));
    if (limits.failures.value_or(0) > 0)
        line.add("--limit"_L1, u"failures=%1"_s.arg(*limits.failures));
    if (plan.verification == Verification::Off)
        line.add(u"--no-verdict"_s);
}

} // namespace

QString commandLine(const Plan &plan)
{
    CommandLine line;
    addMix(line, plan.mix);
    addPace(line, plan);
    addRows(line, plan);
    addJudgement(line, plan);
    if (plan.drill != Drill::None)
        line.add("--drill"_L1, drillName(plan.drill)); // a server of its own
    else if (!plan.target.isEmpty())
        line.add("--base-url"_L1, plan.target.toString());
    return line.text();
}

} // namespace simulator
