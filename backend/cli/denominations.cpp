// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/denominations.h"

#include "backend/base/seed.h"
#include "backend/cli/formatoption.h"
#include "backend/cli/numberoption.h"
#include "backend/denomination/sample.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <limits>

using namespace Qt::StringLiterals;
using denomination::Job;
using exports::Format;

namespace cli {

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
        "  $ teller denominations 17.30 --notes 5,2,1,0.5,0.2,0.1 --output ways.csv\n"
        "  $ teller denominations 1000000 --notes 5,10,20,50,100,200,500 --count\n"
        "  $ teller denominations 980 --limit 100=5,50=5 --best equal-share\n"
        "  $ teller denominations 1000000 --sample 20 --seed 7\n"
        "  $ teller denominations 130 --check '2x50 + 3x10'\n"};
}

void Denominations::declare(CLI::App &app)
{
    declareWords(app);
    const std::vector<CLI::Option *> list = declareList(app);
    const std::vector<CLI::Option *> questions = declareQuestions(app);
    for (CLI::Option *one : questions) {
        for (CLI::Option *other : questions)
            if (one != other)
                one->excludes(other);
        for (CLI::Option *option : list) // an answer is no list
            one->excludes(option);
    }
}

void Denominations::declareWords(CLI::App &app)
{
    app.add_option("AMOUNT", m_words.amounts, "Amounts to pay, in the currency");
    app.add_option("--notes", m_words.notes, "Values of the notes to pay with, separated by commas")
        ->type_name("LIST")
        ->delimiter(',');
    app.add_option("--currency", m_words.currency,
                   "ISO 4217 code, for its decimals and usual notes")
        ->type_name("CODE");
    app.add_option("--limit", m_words.limits, "Most notes of a value in one way, as 100=5,50=20")
        ->type_name("LIST")
        ->delimiter(',');
    app.add_option("--max-notes", m_words.maxNotes, "Most notes in one way")
        ->type_name("NUMBER")
        ->transform(wholeNumber(0, std::numeric_limits<qint64>::max()));
    app.add_option("--order", m_words.order,
                   "Ways with most small notes first, most large, fewest or most notes")
        ->type_name("small|large|fewest|most")
        ->check(CLI::IsMember(orderNames()).description(""));
    app.add_flag("--largest-first", m_words.isLargestFirst, "Name the larger notes of a way first");
}

std::vector<CLI::Option *> Denominations::declareList(CLI::App &app)
{
    auto *first = app.add_option("--first", m_first, "Only the first NUMBER ways of each amount")
                      ->type_name("NUMBER")
                      ->transform(wholeNumber(1, std::numeric_limits<qint64>::max()));
    auto *sample =
        app.add_option("--sample", m_sample,
                       "Only NUMBER ways of each amount, drawn at random, all equally likely")
            ->type_name("NUMBER")
            ->transform(wholeNumber(1, denomination::largestSample))
            ->excludes(first);
    app.add_option("--seed", m_seed, "Draw the sample of this seed again")
        ->type_name("NUMBER")
        ->transform(wholeNumber(0, base::largestSeed))
        ->needs(sample);
    auto *format = addFormat(app, m_format, exports::denominationFormats());
    auto *output = app.add_option("--output", m_output, "File to write; - is the standard output")
                       ->type_name("FILE");
    return {first, sample, format, output};
}

std::vector<CLI::Option *> Denominations::declareQuestions(CLI::App &app)
{
    auto *count = app.add_flag("--count", m_wantsCount, "Only how many ways there are, exactly");
    auto *row = app.add_option("--row", m_row, "Only the way with this number, from 0")
                    ->type_name("NUMBER");
    auto *rank = app.add_option("--rank", m_rank, "Only the number of this way, as '2x50 + 3x10'")
                     ->type_name("WAY");
    auto *best = app.add_option("--best", m_best,
                                "Only the best way: fewest-notes, equal-share, least-spread, "
                                "even-counts or most-units")
                     ->type_name("RULE")
                     ->check(CLI::IsMember(ruleNames()).description(""));
    auto *check = app.add_option("--check", m_check, "Only whether this way pays each amount")
                      ->type_name("WAY");
    return {count, row, rank, best, check};
}

bool Denominations::isStandard() const
{
    return m_words.amounts.empty() && m_words.notes.empty() && m_words.limits.empty()
        && !m_words.maxNotes && m_words.currency == "EUR" && m_words.order == "small"
        && !m_words.isLargestFirst && !m_first && !m_sample && m_format.empty();
}

exports::DenominationScope Denominations::scope() const
{
    return {{}, m_sample ? m_sample : m_first, m_sample ? m_seed : std::nullopt};
}

void Denominations::run(Session &session)
{
    if (m_wantsCount)
        return ask(session, countOf(m_words));
    const auto job = jobOf(m_words);
    if (!job)
        return session.fail(job.error());
    if (!m_row.empty())
        return ask(session, rowOf(*job, m_row));
    if (!m_rank.empty())
        return ask(session, rankOf(*job, m_rank));
    if (!m_best.empty())
        return ask(session, bestOf(*job, m_best));
    if (!m_check.empty())
        return ask(session, checkOf(*job, m_check));
    if (m_sample && !m_seed) {
        m_seed = base::freshSeed();
        session.console().say(u"Drawn with --seed %1"_s.arg(*m_seed));
    }
    if (!m_output.empty() && m_output != "-")
        return save(session, *job, QString::fromStdString(m_output));
    print(session, *job);
}

void Denominations::ask(Session &session, const DenominationQuestion &question)
{
    const auto asked =
        session.runtime().work<DenominationAnswer>([question](const runtime::Progress &progress) {
            return question([&progress] { return progress.isCancelled(); });
        });
    session.whenGood(asked, [&session](const DenominationAnswer &answer) {
        Console &console = session.console();
        const auto written = console.wantsJson()
            ? console.json("teller.denominations.answer/1", {{"amounts", answer.amounts}})
            : console.line(answer.lines.join(u'\n'));
        if (written)
            session.end(answer.code);
        else
            session.fail(written.error());
    });
}

// The standard job is kept as a file as well, as it always was.
void Denominations::print(Session &session, const Job &job)
{
    const Format format = session.console().wantsJson()
        ? Format::Json
        : formatFor(m_format.empty() ? "text" : m_format, {}).value();
    const auto printed = session.runtime().work<quint64>(
        [job, format, scope = scope(),
         &console = session.console()](const runtime::Progress &progress) {
            exports::DeviceTarget target(console.output());
            return exports::writeDenominations(job, format, target, scope, [&](quint64) {
                return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
            });
        });
    session.whenGood(printed, [this, &session, job](quint64) {
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
    session.whenGood(session.runtime().saveDenominations(job, path, *format, scope()),
                     [this, &session](const QString &saved) {
                         Console &console = session.console();
                         if (console.wantsJson() && !m_output.empty())
                             return session.end(console.json("teller.denominations.save/1",
                                                             {{"file", utf8(saved)}}));
                         console.say(u"Saved as %1"_s.arg(saved));
                         session.end(ExitCode::Ok);
                     });
}

} // namespace cli
