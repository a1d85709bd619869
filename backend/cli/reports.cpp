// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/reports.h"

#include "backend/cli/refusals.h"
#include "backend/cli/simulation.h"
#include "backend/exports/write.h"
#include "backend/simulator/comparison.h"
#include "backend/simulator/reportfile.h"
#include "backend/simulator/reportjson.h"
#include "backend/simulator/wording.h"

#include <QDir>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using simulator::Band;
using simulator::Contrast;
using simulator::Measure;
using simulator::PastRun;
using simulator::ReportPointer;

namespace cli {

namespace {

using Runs = std::vector<PastRun>;

std::string text(QLatin1StringView name)
{
    return {name.data(), std::size_t(name.size())};
}

exports::Document document(const Runs &runs)
{
    return {u"Runs"_s,
            {{"name", u"Name"_s},
             {"requests", u"Requests"_s},
             {"verdict", u"Verdict"_s},
             {"p95", u"p95"_s}},
            qsizetype(runs.size()),
            [&runs](qsizetype i) {
                const PastRun &run = runs[std::size_t(i)];
                return exports::Row{run.name().toUtf8(), run.requests,
                                    QByteArray(simulator::findingName(run.finding).data()),
                                    simulator::inWords(run.p95).toUtf8()};
            }};
}

Json toJson(const Runs &runs)
{
    Json list = Json::array();
    for (const PastRun &run : runs)
        list.push_back({{"name", utf8(run.name())},
                        {"file", utf8(run.path)},
                        {"startedAt", utf8(run.startedAt.toString(Qt::ISODateWithMs))},
                        {"requests", run.requests},
                        {"verdict", text(simulator::findingName(run.finding))},
                        {"p95Ns", run.p95.count()}});
    return list;
}

QString figure(Measure measure, double value)
{
    if (measure == Measure::Rate)
        return QString::number(value, 'f', 1);
    if (measure == Measure::Failures)
        return QString::number(value * 100, 'f', 2) + u" %"_s;
    return simulator::inWords(std::chrono::nanoseconds(qint64(value)));
}

QByteArray bandText(Measure measure, const Band &band)
{
    return u"%1 (%2 to %3)"_s
        .arg(figure(measure, band.value), figure(measure, band.least), figure(measure, band.most))
        .toUtf8();
}

exports::Document document(const simulator::Comparison &comparison)
{
    return {u"Two runs compared"_s,
            {{"figure", u"Figure"_s},
             {"first", u"First run"_s},
             {"second", u"Second run"_s},
             {"meaning", u"Meaning"_s}},
            qsizetype(comparison.contrasts.size()),
            [&comparison](qsizetype i) {
                const Contrast &contrast = comparison.contrasts[std::size_t(i)];
                return exports::Row{QByteArray(simulator::measureName(contrast.measure).data()),
                                    bandText(contrast.measure, contrast.first),
                                    bandText(contrast.measure, contrast.second),
                                    QByteArray(simulator::meaningName(contrast.meaning).data())};
            }};
}

Json toJson(const std::vector<simulator::Unlikeness> &unlike)
{
    Json list = Json::array();
    for (const simulator::Unlikeness &one : unlike)
        list.push_back({{"setting", utf8(one.setting)},
                        {"first", utf8(one.first)},
                        {"second", utf8(one.second)}});
    return list;
}

Json toJson(const Band &band)
{
    return {{"value", band.value}, {"least", band.least}, {"most", band.most}};
}

Json toJson(const simulator::Comparison &comparison)
{
    Json figures = Json::array();
    for (const Contrast &contrast : comparison.contrasts)
        figures.push_back({{"figure", text(simulator::measureName(contrast.measure))},
                           {"first", toJson(contrast.first)},
                           {"second", toJson(contrast.second)},
                           {"meaning", text(simulator::meaningName(contrast.meaning))}});
    Json cautions = Json::array();
    for (const base::Message &caution : comparison.cautions)
        cautions.push_back(utf8(caution.english()));
    return {{"unlike", toJson(comparison.unlike)},
            {"alsoDiffer", toJson(comparison.others)},
            {"figures", std::move(figures)},
            {"cautions", std::move(cautions)}};
}

QString inWords(const std::vector<simulator::Unlikeness> &unlike)
{
    QStringList words;
    for (const simulator::Unlikeness &one : unlike)
        words << u"%1 is %2 and %3"_s.arg(one.setting, one.first, one.second);
    return words.join(u", "_s);
}

base::Error withList(const base::Error &error)
{
    return {error.kind, error.detail + u"; teller report lists those that were kept"_s};
}

// Calls then with the run of that file, or the kept one whose name begins so.
void open(Session &session, const std::string &run, std::function<void(ReportPointer)> then)
{
    const QString name = QString::fromStdString(run);
    const auto openFile = [&session, then = std::move(then)](const QString &file) {
        runtime::whenDone(session.runtime().openSimulation(file), &session,
                          [&session, then, file](const base::Result<ReportPointer> &report) {
                              report ? then(*report) : session.fail(inFile(file, report.error()));
                          });
    };
    if (QFileInfo::exists(name))
        return openFile(name);
    runtime::whenDone(session.runtime().findSimulation(name), &session,
                      [&session, openFile](const base::Result<PastRun> &found) {
                          found ? openFile(found->path) : session.fail(withList(found.error()));
                      });
}

} // namespace

Command::About Reports::about() const
{
    return {"report", "Runs of the simulator: list them, show one again, compare two",
            "  $ teller report                                    the runs that were kept\n"
            "  $ teller report 20261123_1031                      one of them again\n"
            "  $ teller report run.html --save samples.csv\n"
            "  $ teller report 20261123_1031 20261123_1042        two of them compared\n"};
}

void Reports::declare(CLI::App &app)
{
    app.add_option("run", m_runs, "A run, by the beginning of its name, or the file of a report")
        ->expected(0, 2);
    app.add_option("--save", m_file, "Write the report: .html, .json, or .csv for the requests")
        ->type_name("FILE");
    app.add_flag("--unlike", m_takesUnlike, "Compare runs even if their settings differ");
}

void Reports::run(Session &session)
{
    if (!m_file.empty() && m_runs.size() != 1)
        return session.fail(ExitCode::Usage, u"--save takes one run"_s);
    if (m_takesUnlike && m_runs.size() != 2)
        return session.fail(ExitCode::Usage, u"--unlike takes two runs"_s);
    if (m_runs.empty())
        return list(session);
    open(session, m_runs.front(), [this, &session](const ReportPointer &first) {
        if (m_runs.size() == 1)
            return show(session, first);
        open(session, m_runs.back(), [this, &session, first](const ReportPointer &second) {
            compare(session, *first, *second);
        });
    });
}

void Reports::list(Session &session) const
{
    session.whenGood(session.runtime().pastSimulations(), [&session](const Runs &runs) {
        Console &console = session.console();
        if (console.wantsJson())
            return session.end(console.json("teller.report.list/1", {{"runs", toJson(runs)}}));
        if (runs.empty())
            console.say(u"No run was kept yet: teller simulate makes one."_s);
        const auto written =
            exports::write(document(runs), exports::Format::Text, console.output());
        session.end(written.and_then([&] { return console.flush(); }));
    });
}

void Reports::show(Session &session, const ReportPointer &report) const
{
    const auto showNow = [&session, report] {
        tell(session.console(), *report);
        if (!session.console().wantsJson())
            return session.end(exitCode(*report));
        endWith(
            session,
            session.console().json("teller.report/1", {{"report", simulator::summaryOf(*report)}}),
            exitCode(*report));
    };
    if (m_file.empty())
        return showNow();
    const QString file = QDir::current().absoluteFilePath(QString::fromStdString(m_file));
    session.whenGood(session.runtime().saveSimulation(report, file),
                     [&session, showNow](const QString &saved) {
                         session.console().say(u"Report: %1"_s.arg(saved));
                         showNow();
                     });
}

void Reports::compare(Session &session, const simulator::Report &first,
                      const simulator::Report &second) const
{
    Console &console = session.console();
    const simulator::Comparison comparison = simulator::compare(first, second);
    if (!comparison.unlike.empty() && !m_takesUnlike)
        return session.fail(ExitCode::Usage,
                            u"the runs are unlike: %1. --unlike compares them all the same"_s.arg(
                                inWords(comparison.unlike)));
    for (const base::Message &caution : comparison.cautions)
        console.warn(caution.english());
    if (!comparison.unlike.empty())
        console.warn(u"unlike settings: %1"_s.arg(inWords(comparison.unlike)));
    if (console.wantsJson())
        return session.end(console.json("teller.report.compare/1", toJson(comparison)));
    if (!comparison.others.empty())
        console.say(u"They also differ: %1."_s.arg(inWords(comparison.others)));
    const auto written =
        exports::write(document(comparison), exports::Format::Text, console.output());
    session.end(written.and_then([&] { return console.flush(); }));
}

} // namespace cli
