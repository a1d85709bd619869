// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/preferences.h"

using runtime::whenDone;
using settings::Key;
using settings::Source;

namespace gui {

namespace {

// Results travel through futures as values; void has none.
using Done = bool;

base::Result<Done> done(const base::Result<> &result)
{
    return result.map([] { return true; });
}

bool isSecret(Key key)
{
    return settings::item(key).secrecy == settings::Secrecy::Secret;
}

} // namespace

Preferences::Preferences(runtime::Runtime &runtime, settings::Sources sources, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_sources(std::move(sources))
{ }

const settings::Settings &Preferences::settings() const
{
    return m_runtime.settings();
}

QString Preferences::fault(Key key, const QString &text) const
{
    settings::Settings scratch;
    const auto read = settings::item(key).read(scratch, text);
    return read ? QString() : read.error().detail;
}

void Preferences::choose(Key key, const QString &text)
{
    settings::Settings next = settings();
    if (next.isFixed(key))
        return;
    next.setSource(key, Source::Default); // a choice replaces the one before it
    const Source source = isSecret(key) ? Source::Keyring : Source::Preferences;
    if (settings::apply(next, key, text, source))
        return;
    use(next);
    if (isSecret(key))
        return;
    const auto saved =
        m_runtime.work<Done>([file = m_sources.preferences, key, text](const runtime::Progress &) {
            return done(settings::prefer(file, key, text));
        });
    whenDone(saved, this, [this](const base::Result<Done> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void Preferences::reset(Key key)
{
    const auto forgotten = m_runtime.work<settings::Loaded>(
        [sources = m_sources, key](const runtime::Progress &) -> base::Result<settings::Loaded> {
            return settings::forget(sources.preferences, key).map([&] {
                return settings::load(sources);
            });
        });
    whenDone(forgotten, this, [this, key](const base::Result<settings::Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        settings::Settings next = settings();
        next.setSource(key, Source::Default);
        if (!settings::apply(next, key, settings::item(key).text(loaded->settings),
                             Source::Default))
            next.setSource(key, loaded->settings.source(key));
        use(next);
    });
}

void Preferences::use(const settings::Settings &settings)
{
    m_runtime.reconfigure(settings);
    Q_EMIT changed();
}

} // namespace gui
