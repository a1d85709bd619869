// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/preferences.h"

#include "backend/settings/values.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;

namespace settings {

namespace {

Result<> written(QSettings &preferences)
{
    preferences.sync();
    if (preferences.status() == QSettings::NoError)
        return {};
    return base::failure(Kind::Io,
                         {QT_TRANSLATE_NOOP("Backend",
                                            "the preferences cannot be written to %1; change its "
                                            "permissions, or make room"),
                          {preferences.fileName()}});
}

} // namespace

Result<> prefer(const QString &preferencesFile, Key key, const QString &text)
{
    const Item &spelt = item(key);
    if (spelt.preference.isEmpty() || withoutPassword(text) != text)
        return base::failure(
            Kind::Invalid, QT_TRANSLATE_NOOP("Backend", "a secret is not kept in the preferences"));
    Settings trial;
    if (const auto taken = spelt.read(trial, text); !taken)
        return taken;
    QSettings preferences(preferencesFile, QSettings::IniFormat);
    preferences.setValue(spelt.preference, text);
    return written(preferences);
}

Result<> forget(const QString &preferencesFile, Key key)
{
    if (item(key).preference.isEmpty())
        return {}; // it was never there; removing an empty name would remove everything
    QSettings preferences(preferencesFile, QSettings::IniFormat);
    preferences.remove(item(key).preference);
    return written(preferences);
}

} // namespace settings
