// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "backend/base/clock.h"
#include "backend/base/log.h"
#include "backend/runtime/runtime.h"
#include "backend/settings/paths.h"
#include "gui/access.h"
#include "gui/desktop/keyring.h"
#include "gui/desktop/lastrun.h"
#include "gui/desktop/logfile.h"
#include "gui/desktop/sessionend.h"
#include "gui/desktop/singleinstance.h"
#include "gui/desktop/termination.h"
#include "gui/desktop/tray.h"
#include "gui/languages.h"
#include "gui/look/theme.h"
#include "gui/mainwindow.h"
#include "gui/messagetext.h"
#include "gui/preferences.h"
#include "gui/secondlaunch.h"
#include "gui/startup.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

void describe(QApplication &application)
{
    QApplication::setApplicationName(u"tellerdesk"_s);
    QApplication::setApplicationDisplayName(u"Tellerdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(TELLERDESK_VERSION));
    QApplication::setDesktopFileName(u"org.tellerdesk.tellerdesk"_s);
    QApplication::setWindowIcon(applicationIcon());
    application.setQuitOnLastWindowClosed(false);
    describeWidgets();
}

settings::Sources sourcesOf(const Startup &startup)
{
    auto sources = settings::Sources::ofProcess(settings::launch());
    sources.commandLine = startup.values;
    return sources;
}

Theme::Choice choiceOf(settings::Theme theme)
{
    switch (theme) {
    case settings::Theme::System:
        return Theme::Choice::FollowDesktop;
    case settings::Theme::Light:
        return Theme::Choice::Light;
    case settings::Theme::Dark:
        return Theme::Choice::Dark;
    }
    Q_UNREACHABLE();
}

void report(MainWindow &window, const std::vector<settings::Problem> &problems)
{
    for (const settings::Problem &problem : problems) {
        qCWarning(base::lcGui).noquote() << problem.what.english();
        window.notify(inAnyLanguage([what = problem.what] {
            //: %1 names the value and what would be right.
            const char *words =
                QT_TRANSLATE_NOOP("gui::Application", "A setting was not taken: %1");
            return Notice{
                u"settings"_s,
                Tone::Warning,
                QCoreApplication::translate("gui::Application", words).arg(messageText(what)),
                {}};
        }));
    }
}

} // namespace

int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Termination termination;
    describe(application);
    const QStringList arguments = QApplication::arguments().mid(1);
    const Startup startup = startupOrEnd(arguments);

    SingleInstance instance(startup.instance == Instance::New ? QString()
                                                              : SingleInstance::usualSocket());
    if (instance.passOn(arguments)) {
        std::puts(qUtf8Printable(QCoreApplication::translate(
            "gui::Application", "Tellerdesk is running already; its window was raised.")));
        if (const QString refusal = refusalText(startup); !refusal.isEmpty())
            std::fprintf(stderr, "tellerdesk: %s\n", qUtf8Printable(refusal));
        return 0;
    }
    instance.listen();

    const LastRun lastRun(settings::stateFolder());
    const LogFile log(settings::stateFolder());
    const settings::Sources sources = sourcesOf(startup);
    const settings::Loaded loaded = settings::load(sources);
    Theme theme(choiceOf(loaded.settings.theme));
    Language language;
    language.choose(loaded.settings.language);
    runtime::Runtime runtime(loaded.settings);
    DesktopKeyring keyring;
    Preferences preferences(runtime, sources, keyring);
    const base::SystemClock clock;
    MainWindow window(runtime, preferences, clock);
    QObject::connect(&preferences, &Preferences::changed, &theme, [&] {
        theme.choose(choiceOf(preferences.settings().theme));
        language.choose(preferences.settings().language);
    });
    QObject::connect(&window, &MainWindow::closed, &runtime, &runtime::Runtime::stop);
    QObject::connect(&runtime, &runtime::Runtime::stopped, &application, &QApplication::quit);
    QObject::connect(&termination, &Termination::requested, &window, &MainWindow::leave);
    const SessionEnd sessionEnd(application, window);
    QObject::connect(&instance, &SingleInstance::wished, &window,
                     [&](const QStringList &wish) { fulfil(wish, window, runtime); });
    window.show();
    if (startup.page)
        window.showPage(*startup.page);
    const Tray tray(runtime, preferences, window);
    report(window, loaded.problems);
    if (lastRun.crashed())
        window.notify(crashNotice(window));
    preferences.recall([&runtime] {
        runtime.start();
        if (runtime.settings().server.startWithApp)
            runtime.startServer();
    });
    return QApplication::exec();
}

} // namespace gui
