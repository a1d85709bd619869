// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/commandline.h"
#include "backend/cli/interrupts.h"
#include "backend/runtime/endpoints.h"

#include <QLoggingCategory>

#include <fcntl.h>
#include <unistd.h>

#include <clocale>
#include <csignal>

namespace {

using namespace cli;

// What stands for a standard stream that was closed refuses to be read or written; otherwise a file
// of ours would be numbered as the stream, and take what is meant for it.
void fillStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// Each setting makes sense by itself; whether the address does, only the room that connects knows.
void examineAddress(settings::Loaded &loaded)
{
    if (!loaded.settings.usesExternalStore())
        return;
    if (const auto endpoint = runtime::externalEndpoint(loaded.settings); !endpoint)
        loaded.problems.push_back({settings::Key::RedisUrl,
                                   loaded.settings.source(settings::Key::RedisUrl),
                                   endpoint.error().words()});
}

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
    examineAddress(loaded);
    if (!isSound(chosen, loaded, console))
        return ExitCode::Usage;
    Session session(std::move(loaded), console, chosen.command->about().name);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::raised, &session,
                     [&](int signal) { chosen.command->interrupt(session, signal); });
    chosen.command->run(session);
    return ExitCode(application.exec());
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is an error of writing, not our end
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has just set the user's, by which CLI11 reads no 0.5
    QLoggingCategory::setFilterRules(QStringLiteral("tellerdesk.*.info=false"));
    CommandLine line;
    const auto parsed = line.parse(argc, argv);
    if (const auto *code = std::get_if<ExitCode>(&parsed))
        return int(*code);
    return int(run(application, std::get<CommandLine::Chosen>(parsed)));
}
