// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/commandline.h"
#include "backend/cli/interrupts.h"

#include <QLoggingCategory>

#include <csignal>

namespace {

using namespace cli;

// Says every fault of the settings; whether the command can live with them.
bool isSound(const CommandLine::Chosen &chosen, const settings::Loaded &loaded, Console &console)
{
    if (chosen.command->about().settings == Command::Settings::MayBeBroken)
        return true;
    for (const settings::Problem &problem : loaded.problems)
        console.fail(problem.what.english());
    return loaded.problems.empty();
}

ExitCode run(const QCoreApplication &application, const CommandLine::Chosen &chosen)
{
    Console console(chosen.form);
    settings::Loaded loaded = settings::load(chosen.sources);
    if (!isSound(chosen, loaded, console))
        return ExitCode::Usage;
    Session session(std::move(loaded), console);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::raised, &session,
                     [&](int signal) { chosen.command->interrupt(session, signal); });
    chosen.command->run(session);
    return ExitCode(application.exec());
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is an error of writing, not our end
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("tellerdesk.*.info=false"));
    CommandLine line;
    const auto parsed = line.parse(argc, argv);
    if (const auto *code = std::get_if<ExitCode>(&parsed))
        return int(*code);
    return int(run(application, std::get<CommandLine::Chosen>(parsed)));
}
