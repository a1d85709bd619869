// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/lastrun.h"

#include "backend/settings/paths.h"
#include "gui/desktop/logfile.h"
#include "gui/listing.h"
#include "gui/mainwindow.h"
#include "gui/messagetext.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

bool isAlive(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

} // namespace

LastRun::LastRun(const QString &folder)
{
    const QDir state(folder);
    state.mkpath(u"."_s);
    for (const QString &name : state.entryList({u"window-*.running"_s}, QDir::Files)) {
        if (isAlive(name.section(u'-', 1).section(u'.', 0, 0).toLongLong()))
            continue;
        m_crashed = true;
        QFile::remove(state.filePath(name));
    }
    m_mark.setFileName(state.filePath(
        "window-%1.running"_L1.arg(QString::number(QCoreApplication::applicationPid()))));
    if (m_mark.open(QIODevice::WriteOnly))
        m_mark.close();
}

LastRun::~LastRun()
{
    m_mark.remove();
}

Notice crashNotice(MainWindow &window)
{
    return inAnyLanguage([&window] {
        const auto make = [&window] {
            window.showPage(Page::Settings);
            window.actions()[Command::MakeHelpBundle]->trigger();
        };
        const QString what = QCoreApplication::translate(
            "gui::LastRun",
            "Tellerdesk did not end in order the last time. What was acknowledged is in the "
            "store; nothing has to be done.");
        //: %1 is the path of a file.
        const QString where = QCoreApplication::translate("gui::LastRun", "The log is %1.")
                                  .arg(isolated(LogFile::path(settings::stateFolder())));
        return Notice{u"crash"_s,
                      Tone::Warning,
                      sentences({what, where}),
                      //: On a button: gathers what helps others to find out what went wrong.
                      {{QCoreApplication::translate("gui::LastRun", "Make a help bundle"), make}}};
    });
}

} // namespace gui
