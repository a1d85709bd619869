// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

QString within(const QString &folder)
{
    return folder + u"/tellerdesk"_s;
}

} // namespace

QString preferencesFile()
{
    return within(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        + u"/tellerdesk.ini"_s;
}

QString dataFolder()
{
    return within(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
}

QString stateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME"); // no StandardPaths on Qt 6.4
    return within(QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s);
}

QString runtimeFolder()
{
    // QStandardPaths would warn and invent a directory of its own where there is none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime).exists() && QDir::isAbsolutePath(runtime) ? within(runtime) : QString();
}

QString defaultOutputs(Launch launch)
{
    if (launch == Launch::Terminal)
        return QDir().absoluteFilePath(u"outputs"_s);
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + u"/Tellerdesk/outputs"_s;
}

} // namespace settings
