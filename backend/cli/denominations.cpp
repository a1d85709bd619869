// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/denominations.h"

#include "backend/cli/formatoption.h"
#include "backend/exports/denominationwriter.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using base::Result;
using denomination::Amount;
using denomination::Job;
using denomination::NoteSet;
using exports::Format;

namespace cli {

namespace {

Result<std::vector<Amount>> amountsFrom(const std::vector<std::string> &texts, int exponent)
{
    std::vector<Amount> amounts;
    for (const std::string &text : texts) {
        const auto amount =
            denomination::asResult(Amount::parse(QString::fromStdString(text), exponent));
        if (!amount)
            return tl::make_unexpected(amount.error());
        amounts.push_back(*amount);
    }
    return amounts;
}

Result<NoteSet> notesFrom(const std::vector<std::string> &texts, int exponent)
{
    return amountsFrom(texts, exponent).and_then([](const std::vector<Amount> &amounts) {
        std::vector<qint64> values;
        for (const Amount &amount : amounts)
            values.push_back(qint64(amount.units()));
        return denomination::asResult(NoteSet::of(values));
    });
}

} // namespace

QString routineFile(const settings::Settings &settings)
{
    return settings.outputs + u"/denomination_routine_run.txt"_s;
}

Command::About Denominations::about() const
{
    return {
        "denominations", "Every way to pay each amount with the given notes",
        "  $ teller denominations                    the nine standard amounts, also as a file\n"
        "  $ teller denominations 230 980\n"
        "  $ teller denominations 17.30 --notes 5,2,1,0.5,0.2,0.1 --output ways.csv\n"};
}

void Denominations::declare(CLI::App &app)
{
    app.add_option("AMOUNT", m_amounts, "What is to be paid, in EUR");
    app.add_option("--notes", m_notes, "Values to pay with, in EUR, separated by commas")
        ->type_name("LIST")
        ->delimiter(',');
    addFormat(app, m_format);
    app.add_option("--output", m_output, "File to write; - is the standard output")
        ->type_name("FILE");
}

void Denominations::run(Session &session)
{
    const auto wanted = job();
    if (!wanted)
        return session.fail(wanted.error());
    if (!m_output.empty() && m_output != "-")
        return save(session, *wanted, QString::fromStdString(m_output));
    print(session, *wanted);
}

Result<Job> Denominations::job() const
{
    Job job = Job::standard();
    if (!m_amounts.empty()) {
        auto amounts = amountsFrom(m_amounts, job.currency.exponent);
        if (!amounts)
            return tl::make_unexpected(amounts.error());
        job.amounts = std::move(*amounts);
    }
    if (m_notes.empty())
        return job;
    return notesFrom(m_notes, job.currency.exponent).map([&job](const NoteSet &notes) {
        job.notes = notes;
        return job;
    });
}

// The standard job is kept as a file as well, as it always was.
void Denominations::print(Session &session, const Job &job)
{
    const Format format = session.console().wantsJson()
        ? Format::Json
        : formatFor(m_format.empty() ? "text" : m_format, {}).value();
    const auto printed = session.runtime().work<quint64>(
        [job, format, &console = session.console()](const runtime::Progress &progress) {
            exports::DeviceTarget target(console.output());
            return exports::writeDenominations(job, format, target, {}, [&](quint64) {
                return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
            });
        });
    session.whenGood(printed, [this, &session, job](quint64) {
        session.console().output().flush();
        if (isStandard() && m_output.empty())
            save(session, job, routineFile(session.settings()));
        else
            session.end(ExitCode::Ok);
    });
}

void Denominations::save(Session &session, const Job &job, const QString &path)
{
    const auto format = formatFor(m_output.empty() ? "text" : m_format, path);
    if (!format)
        return session.fail(format.error());
    session.whenGood(session.runtime().saveDenominations(job, path, *format),
                     [&session](const QString &saved) {
                         session.console().say(u"Saved as %1"_s.arg(saved));
                         session.end(ExitCode::Ok);
                     });
}

} // namespace cli
