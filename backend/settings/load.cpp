// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/load.h"

#include "backend/settings/dotenv.h"
#include "backend/settings/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

void applyTo(Loaded &loaded, Key key, const QString &text, Source source,
             const base::Message &where = {})
{
    if (auto problem = apply(loaded.settings, key, text, source, where))
        loaded.problems.push_back(std::move(*problem));
}

void loadPreferences(Loaded &loaded, const QString &file)
{
    if (!QFile::exists(file))
        return;
    const QSettings preferences(file, QSettings::IniFormat);
    if (preferences.status() != QSettings::NoError)
        loaded.problems.push_back(
            {{},
             Source::Preferences,
             {QT_TRANSLATE_NOOP("Backend", "%1 cannot be read; the defaults are used"), {file}}});
    for (const Item &item : items()) {
        const QString name = item.preference;
        if (!name.isEmpty() && preferences.contains(name))
            applyTo(loaded, item.key, preferences.value(name).toString(), Source::Preferences,
                    base::Message(file));
    }
}

void applyDotEnv(Loaded &loaded, const DotEnv &dotEnv, const QString &file)
{
    //: %1 is a file.
    const auto place = [&file](int line) {
        return base::Message(QT_TRANSLATE_NOOP("Backend", "%1 line %2"), {file, qint64(line)});
    };
    for (const auto &fault : dotEnv.faults)
        loaded.problems.push_back(
            {{},
             Source::DotEnv,
             {QT_TRANSLATE_NOOP("Backend", "%1: %2"), {place(fault.line), fault.what}}});
    for (const auto &assignment : dotEnv.assignments)
        for (const Item &item : items())
            if (assignment.name == item.variable)
                applyTo(loaded, item.key, assignment.value, Source::DotEnv, place(assignment.line));
}

void loadDotEnv(Loaded &loaded, const Sources &sources)
{
    QFile file(sources.dotEnv);
    const QFileInfo found(file); // a folder of that name is somebody else's
    const bool isThere = found.exists() && !found.isDir();
    if (sources.dotEnv.isEmpty() || (!isThere && !sources.dotEnvRequired))
        return;
    if (file.open(QIODevice::ReadOnly))
        applyDotEnv(loaded, DotEnv::parse(file.readAll()), sources.dotEnv);
    else
        loaded.problems.push_back({{},
                                   Source::DotEnv,
                                   {QT_TRANSLATE_NOOP("Backend", "%1 cannot be read: %2"),
                                    {sources.dotEnv, file.errorString()}}});
}

void loadEnvironment(Loaded &loaded, const QProcessEnvironment &environment)
{
    for (const Item &item : items())
        if (environment.contains(item.variable))
            applyTo(loaded, item.key, environment.value(item.variable), Source::Environment);
}

} // namespace

Launch launch()
{
    const bool hasTerminal = isatty(STDIN_FILENO) || isatty(STDOUT_FILENO) || isatty(STDERR_FILENO);
    return hasTerminal ? Launch::Terminal : Launch::Desktop;
}

Sources Sources::ofProcess(Launch launch)
{
    Sources sources;
    sources.launch = launch;
    sources.preferences = preferencesFile();
    if (launch == Launch::Terminal)
        sources.dotEnv = QDir().absoluteFilePath(u".env"_s);
    sources.environment = QProcessEnvironment::systemEnvironment();
    return sources;
}

Loaded load(const Sources &sources)
{
    Loaded loaded;
    loaded.settings.outputs = defaultOutputs(sources.launch);
    loadPreferences(loaded, sources.preferences);
    loadDotEnv(loaded, sources);
    loadEnvironment(loaded, sources.environment);
    for (const auto &[key, text] : sources.commandLine)
        applyTo(loaded, key, text, Source::CommandLine);
    return loaded;
}

std::optional<Problem> apply(Settings &settings, Key key, const QString &text, Source source,
                             const base::Message &where)
{
    if (source < settings.source(key))
        return {};
    const Item &spelt = item(key);
    if (const auto taken = spelt.read(settings, text); !taken) {
        const QString name = source == Source::CommandLine ? spelt.option : spelt.variable;
        const base::Message from = where.isEmpty() ? sourceName(source) : where;
        return Problem{
            key,
            source,
            {QT_TRANSLATE_NOOP("Backend", "%1 (%2): %3"), {name, from, taken.error().words()}}};
    }
    settings.setSource(key, source);
    return {};
}

} // namespace settings
