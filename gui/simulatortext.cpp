// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulatortext.h"

#include "backend/simulator/planjson.h"
#include "gui/faulttext.h"
#include "gui/listing.h"
#include "gui/look/glyph.h"
#include "gui/messagetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Finding;
using simulator::Outcome;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::SimulatorText)
};

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        //: Outcome of a request: the server did it.
        return Words::tr("accepted");
    case Outcome::Refused:
        //: Outcome of a request: the server rightly did not do it.
        return Words::tr("refused by rule");
    case Outcome::Failed:
        //: Outcome of a request.
        return Words::tr("failed");
    case Outcome::Unknown:
        //: Outcome of a request: it may or may not have been done.
        return Words::tr("unknown");
    case Outcome::Cancelled:
        //: Outcome of a request.
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Tone::Good;
    case Outcome::Refused:
        return Tone::Warning;
    case Outcome::Failed:
    case Outcome::Unknown:
        return Tone::Bad;
    case Outcome::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QIcon outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return icon(Glyph::Success, Tone::Good);
    case Outcome::Refused:
        return icon(Glyph::Warning, Tone::Warning);
    case Outcome::Failed:
    case Outcome::Unknown:
        return icon(Glyph::Error, Tone::Bad);
    case Outcome::Cancelled:
        return icon(Glyph::Stop, Tone::Neutral);
    }
    Q_UNREACHABLE();
}

QString requestName(const simulator::Sample &sample)
{
    return u"%1 %2"_s.arg(QString(simulator::sortName(sample.sort)),
                          QLocale().toString(sample.number));
}

namespace {

int readableDecimals(std::chrono::nanoseconds duration)
{
    return duration < 10ms ? 2 : duration < 100ms ? 1 : 0;
}

QString millisecondsText(std::chrono::nanoseconds duration, int decimals)
{
    return QLocale().toString(double(duration.count()) / 1e6, 'f', decimals);
}

} // namespace

QString millisecondsText(std::chrono::nanoseconds duration)
{
    return millisecondsText(duration, readableDecimals(duration));
}

QString durationText(std::chrono::nanoseconds duration)
{
    return durationText(duration, readableDecimals(duration));
}

QString durationText(std::chrono::nanoseconds duration, int decimals)
{
    //: A duration in milliseconds.
    return Words::tr("%1\u00a0ms").arg(millisecondsText(duration, decimals));
}

namespace {

QString sortText(simulator::Violation::Sort sort, const QString &who)
{
    using Sort = simulator::Violation::Sort;
    switch (sort) {
    case Sort::LostRow:
        //: %1 names a customer.
        return Words::tr("%1 was stored and is gone, although nothing removed it.").arg(who);
    case Sort::ReturnedRow:
        //: %1 names a customer.
        return Words::tr("%1 was removed and is back, although nothing inserted it.").arg(who);
    case Sort::ForeseenRow:
        //: %1 names a customer.
        return Words::tr("%1 was seen before it was sent.").arg(who);
    case Sort::UnsentRow:
        //: %1 names a customer.
        return Words::tr("%1 was seen, although nobody sent it.").arg(who);
    case Sort::ChangedRow:
        //: %1 names a customer.
        return Words::tr("%1 is not what was sent.").arg(who);
    case Sort::DuplicateRow:
        //: %1 names a customer.
        return Words::tr("%1 stands twice in one list.").arg(who);
    case Sort::WrongOrder:
        return Words::tr("A list is not in the order of last name, first name and id.");
    case Sort::TornList:
        return Words::tr("A list shows half of a change, or two lists contradict each other.");
    case Sort::WrongReply:
        return Words::tr("The answer to a change does not fit what was stored then.");
    case Sort::NoOrder:
        return Words::tr("No order of the requests explains every answer.");
    }
    Q_UNREACHABLE();
}

QString namesText(const std::vector<customers::Customer> &customers)
{
    QStringList names;
    for (const customers::Customer &customer : customers)
        names << nameOf(customer);
    //: Stands for the name of a customer which is not known.
    return names.isEmpty() ? Words::tr("A customer") : listedApart(names);
}

} // namespace

QString violationText(const simulator::Violation &violation)
{
    QStringList requests;
    for (const quint32 number : violation.requests)
        requests << QLocale().toString(number);
    //: %1 is a sentence, %2 lists the numbers of requests.
    return Words::tr("%1 Requests: %2.")
        .arg(sortText(violation.sort, namesText(violation.customers)), listed(requests));
}

QString verdictText(const simulator::Verdict &verdict)
{
    const QString operations = QLocale().toString(verdict.operations);
    switch (verdict.finding) {
    case Finding::NotChecked:
        return verdict.words.isEmpty() // nobody asked for it
            ? Words::tr("Consistency was not checked.")
            : Words::tr("No request was answered, so there was nothing to check.");
    case Finding::Consistent:
        //: %1 is a number of requests, %2 a duration.
        return Words::tr("Consistent: there is an order of the %1 requests that explains every "
                         "answer (found in %2).")
            .arg(operations, durationText(verdict.took));
    case Finding::Violated:
        //: %1 says what was found, a sentence.
        return Words::tr("Violated: %1")
            .arg(verdict.violation ? violationText(*verdict.violation) : QString());
    case Finding::Undecided: {
        const double seconds = double(verdict.took.count()) / 1e9;
        //: %1 is a number of requests, %2 of seconds.
        return Words::tr("Undecided: within %2\u00a0s the check found neither an order of the %1 "
                         "requests nor a contradiction. Give it more time, or fewer requests.")
            .arg(operations, QLocale().toString(seconds, 'f', seconds < 0.1 ? 3 : 1));
    }
    }
    Q_UNREACHABLE();
}

Tone verdictTone(const simulator::Verdict &verdict)
{
    switch (verdict.finding) {
    case Finding::Consistent:
        return Tone::Good;
    case Finding::Violated:
        return Tone::Bad;
    case Finding::NotChecked:
    case Finding::Undecided:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString findingText(Finding finding)
{
    switch (finding) {
    case Finding::NotChecked:
        //: The verdict on a run in a word.
        return Words::tr("not checked");
    case Finding::Consistent:
        //: The verdict on a run in a word.
        return Words::tr("consistent");
    case Finding::Violated:
        //: The verdict on a run in a word.
        return Words::tr("violated");
    case Finding::Undecided:
        //: The verdict on a run in a word.
        return Words::tr("undecided");
    }
    Q_UNREACHABLE();
}

QIcon findingIcon(Finding finding)
{
    switch (finding) {
    case Finding::NotChecked:
        return icon(Glyph::Information, Tone::Information);
    case Finding::Consistent:
        return icon(Glyph::Success, Tone::Good);
    case Finding::Violated:
        return icon(Glyph::Error, Tone::Bad);
    case Finding::Undecided:
        return icon(Glyph::Help, Tone::Neutral);
    }
    Q_UNREACHABLE();
}

QIcon noAnswerIcon()
{
    return icon(Glyph::Warning, Tone::Bad);
}

namespace {

// The short time of the day, and the seconds, which tell one run from the next.
QString timeFormat(const QLocale &locale)
{
    static const QRegularExpression minutes(u"(\\W)mm"_s);
    return locale.timeFormat(QLocale::ShortFormat).replace(minutes, u"\\1mm\\1ss"_s);
}

} // namespace

QString beginningText(const QDateTime &startedAt)
{
    const QLocale locale;
    const QDateTime begin = startedAt.toLocalTime();
    return locale.toString(begin.date(), QLocale::ShortFormat) + u' '
        + locale.toString(begin.time(), timeFormat(locale));
}

QString pastRunText(const simulator::PastRun &run)
{
    const QString when = beginningText(run.startedAt);
    if (!run.isAnswered)
        //: A run in a list: date and time, and how many requests, which all got no answer.
        return Words::tr("%1, %Ln request(s), none answered", nullptr, int(run.requests)).arg(when);
    //: A run in a list: date and time, how many requests (also the number for the plural), the
    //: verdict in a word, and the time within which 95 % were answered.
    return Words::tr("%1, %Ln request(s), %2, p95 %3", nullptr, int(run.requests))
        .arg(when, findingText(run.finding), durationText(run.p95));
}

QStringList shorterPastRunTexts(const simulator::PastRun &run)
{
    const QString when = beginningText(run.startedAt);
    //: Instead of the verdict on a run, in a word or two: of no request.
    const QString finding = run.isAnswered ? findingText(run.finding) : Words::tr("none answered");
    return {listed({when, finding}), when};
}

QIcon pastRunIcon(const simulator::PastRun &run)
{
    return run.isAnswered ? findingIcon(run.finding) : noAnswerIcon();
}

QString drillText(simulator::Drill drill)
{
    switch (drill) {
    case simulator::Drill::None:
        //: A choice of what goes wrong on purpose: nothing.
        return Words::tr("nothing");
    case simulator::Drill::DropReplies:
        //: A choice of what goes wrong on purpose.
        return Words::tr("replies are lost");
    case simulator::Drill::Delay:
        //: A choice of what goes wrong on purpose.
        return Words::tr("the store is slow");
    case simulator::Drill::RefuseStore:
        //: A choice of what goes wrong on purpose.
        return Words::tr("the store refuses");
    case simulator::Drill::KillStore:
        //: A choice of what goes wrong on purpose.
        return Words::tr("the private Redis is killed");
    }
    Q_UNREACHABLE();
}

QString drillWarning(simulator::Drill drill)
{
    switch (drill) {
    case simulator::Drill::None:
        return {};
    case simulator::Drill::DropReplies:
        return Words::tr(
            "Drill: every change is made, but every third gets no answer: its connection "
            "is cut, for every client of this server, as long as the run lasts.");
    case simulator::Drill::Delay:
        return Words::tr("Drill: the server waits before each use of its store, for every client, "
                         "as long as the run lasts.");
    case simulator::Drill::RefuseStore:
        return Words::tr("Drill: the server treats its store as away at every third use, for every "
                         "client, as long as the run lasts.");
    case simulator::Drill::KillStore:
        return Words::tr("Drill: the private Redis is killed once during the run and starts again "
                         "by itself. What was acknowledged must still be there.");
    }
    Q_UNREACHABLE();
}

namespace {

// Reckoned anew, for the report has its words in English.
QString limitText(const simulator::Report &report, const simulator::LimitResult &result)
{
    const auto &limits = report.plan.limits;
    const auto percentile = [&](double share, const auto &limit) {
        //: A limit that was missed: %1 is a percentile as in "p95", %2 its value.
        return Words::tr("%1 is %2, the limit is %3")
            .arg(isolated(result.name), durationText(report.latency.percentile(share)),
                 durationText(*limit));
    };
    if (result.name == u"p95"_s && limits.p95)
        return percentile(0.95, limits.p95);
    if (result.name == u"p99"_s && limits.p99)
        return percentile(0.99, limits.p99);
    if (result.name == u"failures"_s && limits.failures)
        //: A limit that was missed: %Ln requests failed, %1 may.
        return Words::tr("%Ln request(s) failed, the limit is %1", nullptr,
                         int(report.counts.failed))
            .arg(QLocale().toString(*limits.failures));
    return u"%1 %2 (%3)"_s.arg(isolated(result.name), isolated(result.value),
                               isolated(result.limit));
}

} // namespace

QString missedLimitsText(const simulator::Report &report)
{
    QStringList missed;
    for (const auto &limit : report.limits) {
        if (!limit.isMet && limit.name != u"verdict"_s) // it has its own sentence
            missed << limitText(report, limit);
    }
    if (missed.isEmpty())
        return {};
    //: %1 lists limits, each with what came of it.
    return Words::tr("Limits missed: %1.").arg(listedApart(missed));
}

QString limitsMetText()
{
    return Words::tr("Limits met.");
}

QString countsText(const simulator::Counts &counts)
{
    const QLocale locale;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    //: Each %n is a number: customers taken, customers refused by rule; failed and resent requests.
    return Words::tr("Customers: %1 accepted, %2 refused by rule. Requests: %3 answered, %4 "
                     "failed, %5 sent again; at most %6 at once.")
        .arg(number(counts.accepted), number(counts.refused), number(counts.answered),
             number(counts.failed), number(counts.resent), number(counts.mostInFlight));
}

} // namespace gui
