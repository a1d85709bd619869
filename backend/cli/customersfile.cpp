// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customersfile.h"

#include "backend/cli/formatoption.h"
#include "backend/cli/refusals.h"
#include "backend/customers/json.h"
#include "backend/exports/customersdocument.h"
#include "backend/exports/save.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Batch;
using customers::Roll;
using exports::Format;
using exports::Preview;
using runtime::Addition;
using runtime::Shared;

namespace cli {

namespace {

constexpr std::size_t mostShown = 20; // refused rows told one by one
constexpr std::array readable{Format::Json, Format::Ndjson, Format::Csv};

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

void tellRefused(Console &console, const std::vector<customers::Refusal> &refused)
{
    for (std::size_t i = 0; i < std::min(refused.size(), mostShown); ++i)
        console.say(u"  %1: %2"_s.arg(QString::fromUtf8(refused[i].row), refusalWords(refused[i])));
    if (refused.size() > mostShown)
        console.say(u"  and %1 more; --refused FILE keeps them all"_s.arg(
            number(refused.size() - mostShown)));
}

void append(std::vector<customers::Refusal> &all, const std::vector<customers::Refusal> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

// In the midst of it.
base::Error brokenOff(const Addition &addition)
{
    const auto maybe =
        addition.ended->kind == base::Kind::OutcomeUnknown ? u"stored or not"_s : u"not stored"_s;
    return {addition.ended->kind,
            u"%1 (%2 stored, %3 refused, %4 %5)"_s.arg(
                addition.ended->detail, number(addition.inserted.size()),
                number(addition.failed.size()), number(addition.left), maybe)};
}

} // namespace

Command::About CustomersImport::about() const
{
    return {"customers import", "Store the customers of a JSON, NDJSON or CSV file",
            "  $ teller customers import people.csv --preview\n"
            "  $ teller customers import people.csv --refused left-out.csv\n"
            "  $ teller customers export - --format ndjson | "
            "teller --env-file other.env customers import - --format ndjson\n"};
}

void CustomersImport::declare(CLI::App &app)
{
    app.add_option("FILE", m_file, "File to read; - is the standard input")->required();
    addFormat(app, m_format, readable);
    app.add_flag("--preview", m_preview, "Only say what would be stored and what refused");
    app.add_option("--refused", m_refusedFile, "Write the refused rows and the reasons to FILE")
        ->type_name("FILE");
}

void CustomersImport::run(Session &session)
{
    const auto format = formatFor(m_format, QString::fromStdString(m_file));
    if (!format)
        return session.fail(format.error());
    if (const auto writable = canSaveRefused(); !writable)
        return session.fail(writable.error());
    session.withStore([this, &session, format] { look(session, *format); });
}

// The first Ctrl-C ends the import between two requests, so that it can say how far it came.
void CustomersImport::interrupt(Session &session, int signal)
{
    if (signal != SIGINT || m_isInterrupted || !m_isStoring)
        return Command::interrupt(session, signal);
    m_isInterrupted = true;
    session.console().say(
        u"Interrupted: the import ends here. Press Ctrl-C again to quit without its result."_s);
    session.runtime().stopImports();
}

void CustomersImport::look(Session &session, Format format)
{
    const auto preview = session.runtime().previewImport(QString::fromStdString(m_file), format);
    runtime::whenDone(preview, &session, [this, &session](const Result<Shared<Preview>> &seen) {
        if (seen)
            decide(session, *seen);
        else
            session.fail(placed(seen.error()));
    });
}

// What is wrong within it says only the place.
base::Error CustomersImport::placed(const base::Error &error) const
{
    const bool isWithin = error.kind == base::Kind::Invalid && m_file != "-";
    return isWithin ? inFile(QString::fromStdString(m_file), error) : error;
}

void CustomersImport::decide(Session &session, const Shared<Preview> &preview)
{
    if (m_preview)
        return report(session, {{}, preview->refused});
    m_isStoring = true;
    runtime::whenDone(session.runtime().importCustomers(preview), &session,
                      [this, &session, preview](const Result<Shared<Addition>> &added) {
                          if (!added)
                              return session.fail(added.error());
                          if ((*added)->ended)
                              return session.fail(brokenOff(**added));
                          Batch batch = **added;
                          append(batch.failed, preview->refused);
                          report(session, std::move(batch));
                      });
}

void CustomersImport::report(Session &session, Batch batch) const
{
    Console &console = session.console();
    const auto saved = saveRefused(batch.failed);
    if (!saved)
        console.fail(saved.error().detail);
    const auto code = !saved   ? ExitCode::File
        : batch.failed.empty() ? ExitCode::Ok
                               : ExitCode::VerdictFailed;
    if (console.wantsJson())
        return endWith(session, batchJson(console, "teller.customers.import/1", batch), code);
    console.say((m_preview ? u"%1 would be stored, %2 refused."_s : u"%1 stored, %2 refused."_s)
                    .arg(number(batch.inserted.size()), number(batch.failed.size())));
    tellRefused(console, batch.failed);
    session.end(code);
}

// Asked before anything is stored, since storing cannot be taken back for want of a file.
Result<> CustomersImport::canSaveRefused() const
{
    if (m_refusedFile.empty())
        return {};
    const QString file = QString::fromStdString(m_refusedFile);
    const auto format = exports::formatOfFile(file);
    if (!format)
        return tl::make_unexpected(format.error());
    if (*format == Format::Pdf)
        return base::failure(base::Kind::Invalid, u"refused rows are not written as PDF"_s);
    const QFileInfo folder(QFileInfo(file).path());
    if (!QDir().mkpath(folder.filePath()) || !folder.isWritable() || QFileInfo(file).isDir())
        return base::failure(base::Kind::Io, u"%1 cannot be written"_s.arg(file));
    return {};
}

Result<> CustomersImport::saveRefused(const std::vector<customers::Refusal> &refused) const
{
    if (m_refusedFile.empty())
        return {};
    const QString file = QString::fromStdString(m_refusedFile);
    const auto shared = std::make_shared<const std::vector<customers::Refusal>>(refused);
    return exports::formatOfFile(file)
        .and_then([&](Format format) {
            return exports::save(file, exports::refusalsDocument(shared), format);
        })
        .map([](auto) {});
}

Command::About CustomersExport::about() const
{
    return {"customers export", "Write all customers to a file, whole or not at all",
            "  $ teller customers export people.csv\n"
            "  $ teller customers export - --format ndjson | wc -l\n"};
}

void CustomersExport::declare(CLI::App &app)
{
    app.add_option("FILE", m_file, "File to write; - is the standard output")->required();
    addFormat(app, m_format);
}

void CustomersExport::run(Session &session)
{
    const auto format = formatFor(m_format, QString::fromStdString(m_file));
    if (!format)
        return session.fail(format.error());
    session.withStore([this, &session, format] {
        runtime::whenDone(session.runtime().listCustomers(), &session,
                          [this, &session, format](const Result<Roll> &roll) {
                              if (roll)
                                  write(session, *format, *roll);
                              else
                                  session.fail(roll.error());
                          });
    });
}

void CustomersExport::write(Session &session, Format format, const Roll &roll) const
{
    Console &console = session.console();
    const auto document = exports::customersDocument(roll);
    if (m_file == "-")
        return session.end(exports::write(document, format, console.output()));
    const auto saving = session.runtime().save(document, QString::fromStdString(m_file), format);
    runtime::whenDone(saving, &session, [&session, roll](const Result<QString> &path) {
        if (!path)
            return session.fail(path.error());
        if (session.console().wantsJson())
            return session.end(session.console().json(
                "teller.customers.export/1", {{"file", utf8(*path)}, {"count", roll.size()}}));
        session.console().say((roll.size() == 1 ? u"%1 customer in %2"_s : u"%1 customers in %2"_s)
                                  .arg(number(roll.size()), *path));
        session.end(ExitCode::Ok);
    });
}

} // namespace cli
