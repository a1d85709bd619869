// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secondlaunch.h"

#include "backend/runtime/runtime.h"
#include "gui/listing.h"
#include "gui/mainwindow.h"
#include "gui/startup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

QString refusalText(const Startup &startup)
{
    const QStringList options = optionsOfItsOwn(startup);
    if (options.isEmpty())
        return {};
    //: %1 are options of the command line: "--port, --address".
    return QCoreApplication::translate(
               "gui::Application",
               "These options were not taken, because Tellerdesk is running already: %1")
        .arg(listed(options));
}

void fulfil(const QStringList &arguments, MainWindow &window, runtime::Runtime &runtime)
{
    window.comeForward();
    const auto wish = startupFrom(arguments);
    if (!wish)
        return;
    if (wish->values.contains(settings::Key::StartServer))
        runtime.startServer();
    if (!refusalText(*wish).isEmpty())
        window.notify(inAnyLanguage([wish = *wish] {
            return Notice{u"startup"_s, Tone::Warning, refusalText(wish), {}};
        }));
    if (wish->page)
        window.showPage(*wish->page);
}

} // namespace gui
