// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/preferences.h"
#include "backend/settings/values.h"
#include "gui/desktop/keyring.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runtime::whenDone;
using settings::Key;
using settings::Source;

namespace gui {

namespace {

constexpr auto patience = 3s; // with a keyring that waits to be unlocked
const QString marks = u"keyring"_s; // in the preferences: which secrets are kept, not what they are

bool isSecret(Key key)
{
    return settings::item(key).secrecy == settings::Secrecy::Secret;
}

// A password that has no setting of its own.
bool hasOtherSecret(const QString &url)
{
    const QString rest = settings::parted(url).url;
    return settings::withoutPassword(rest) != rest;
}

QString nameOf(Key key)
{
    return settings::item(key).variable;
}

} // namespace

base::Result<> Preferences::Written::write(Key key, quint64 number,
                                           const std::function<base::Result<>()> &change)
{
    const QMutexLocker alone(&m_mutex);
    if (number < m_newest[key])
        return {};
    m_newest[key] = number;
    return change();
}

Preferences::Preferences(runtime::Runtime &runtime, settings::Sources sources, Keyring &keyring,
                         QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_sources(std::move(sources))
    , m_keyring(keyring)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Preferences::giveUpWaiting);
    connect(&runtime, &runtime::Runtime::serverChanged, this, &Preferences::serverChanged);
}

const settings::Settings &Preferences::settings() const
{
    return m_runtime.settings();
}

base::Message Preferences::fault(Key key, const QString &text) const
{
    settings::Settings scratch;
    for (const auto &[each, value] : chosen(key, text))
        if (const auto read = settings::item(each).read(scratch, value); !read)
            return read.error().words();
    if (key == Key::RedisUrl && hasOtherSecret(text))
        return QT_TRANSLATE_NOOP(
            "Backend",
            "give the password of the Sentinels with REDIS_URL in .env or the environment, where "
            "it is not saved by this program");
    return {};
}

std::map<Key, QString> Preferences::chosen(Key key, const QString &text) const
{
    if (key != Key::RedisUrl)
        return {{key, text}};
    auto [url, password] = settings::parted(text);
    if (password == settings::passwordMask) // as it was shown
        password = settings::parted(settings().redis.url).password;
    if (password.isEmpty() || settings().isFixed(Key::RedisPassword))
        return {{key, url}};
    return {{key, url}, {Key::RedisPassword, password}};
}

void Preferences::choose(Key key, const QString &text)
{
    if (!fault(key, text).isEmpty() || settings().isFixed(key))
        return;
    settings::Settings next = settings();
    const auto values = chosen(key, text);
    for (const auto &[each, value] : values)
        if (!put(next, each, value))
            return;
    use(next);
    for (const auto &[each, value] : values)
        store(each, value);
}

bool Preferences::put(settings::Settings &next, Key key, const QString &text) const
{
    next.setSource(key, Source::Default); // a choice replaces the one before it
    return !settings::apply(next, key, text, isSecret(key) ? Source::Keyring : Source::Preferences);
}

void Preferences::store(Key key, const QString &text)
{
    ++m_choices[key];
    if (!isSecret(key))
        return prefer(key, text);
    m_chosen.insert(key);
    keep(key, text);
}

void Preferences::chooseForNow(Key key, const QString &text)
{
    settings::Settings next = settings();
    if (!settings::apply(next, key, text, next.source(key)))
        use(next);
}

bool Preferences::isAwaitingRestart(Key key) const
{
    const auto inForce = m_runtime.serverStatus().inForce;
    if (!inForce || key == Key::StartServer)
        return false;
    if (key == Key::Token) // whose text is the same for all
        return inForce->token != settings().server.token;
    settings::Settings running = settings();
    running.server = *inForce;
    const settings::Item &item = settings::item(key);
    return item.text(running) != item.text(settings());
}

void Preferences::prefer(Key key, const QString &text)
{
    const auto saved = write(key, [file = m_sources.preferences, key, text] {
        return settings::prefer(file, key, text);
    });
    whenDone(saved, this, [this](const base::Result<Done> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

QFuture<base::Result<Preferences::Done>> Preferences::write(Key key,
                                                            std::function<base::Result<>()> change)
{
    const quint64 number = ++m_changes;
    return m_runtime.work<Done>(
        [written = m_written, key, number, change = std::move(change)](const auto &) {
            return written->write(key, number, change).map([] { return true; });
        });
}

void Preferences::keep(Key key, const QString &secret)
{
    if (secret.isEmpty())
        return forgetSecret(key);
    m_keyring.write(nameOf(key), secret, this, [this, key](const base::Result<QString> &kept) {
        if (kept)
            mark(key, true);
        else
            Q_EMIT secretNotKept(kept.error().words());
    });
}

void Preferences::forgetSecret(Key key)
{
    m_keyring.forget(nameOf(key), this, [this, key](const base::Result<QString> &forgotten) {
        mark(key, false); // we ask for it no more, whatever the keyring says
        if (!forgotten && forgotten.error().kind != base::Kind::NotFound)
            Q_EMIT secretNotForgotten(forgotten.error().words());
    });
}

void Preferences::mark(Key key, bool isKept)
{
    (void)write(key, [file = m_sources.preferences, key, isKept] {
        QSettings preferences(file, QSettings::IniFormat);
        preferences.beginGroup(marks);
        if (isKept)
            preferences.setValue(nameOf(key), true);
        else
            preferences.remove(nameOf(key));
        return base::Result<>();
    });
}

void Preferences::recall(std::function<void()> done)
{
    m_recalled = std::move(done);
    m_missing = {};
    m_awaited = 0;
    m_patience.stop();
    ++m_recall;
    QSettings preferences(m_sources.preferences, QSettings::IniFormat);
    preferences.beginGroup(marks);
    const QStringList kept = preferences.childKeys();
    for (const settings::Item &item : settings::items()) {
        if (!isSecret(item.key) || !kept.contains(item.variable))
            continue;
        ++m_awaited;
        m_keyring.read(item.variable, this,
                       [this, key = item.key, recall = m_recall](const auto &secret) {
                           take(key, secret, recall);
                       });
    }
    if (m_awaited == 0) {
        tellRecalled();
        return finishRecall();
    }
    m_patience.start();
}

void Preferences::giveUpWaiting()
{
    //: Part of a sentence: why the keyring gave no secrets.
    const char *words = QT_TRANSLATE_NOOP(
        "Backend", "the keyring does not answer; perhaps it waits to be unlocked");
    Q_EMIT secretsMissing(words);
    finishRecall();
}

void Preferences::take(Key key, const base::Result<QString> &secret, int recall)
{
    settings::Settings next = settings();
    if (secret && !m_chosen.contains(key) && !settings::apply(next, key, *secret, Source::Keyring))
        use(next);
    if (recall != m_recall)
        return;
    if (!secret)
        m_missing = secret.error().words();
    if (--m_awaited > 0)
        return;
    m_patience.stop();
    tellRecalled();
    finishRecall();
}

void Preferences::tellRecalled()
{
    if (m_missing.isEmpty())
        Q_EMIT secretsRecalled();
    else
        Q_EMIT secretsMissing(m_missing);
}

void Preferences::finishRecall()
{
    if (const auto done = std::exchange(m_recalled, nullptr))
        done();
}

void Preferences::reset(Key key)
{
    if (isSecret(key)) {
        m_chosen.insert(key);
        forgetSecret(key);
    }
    const quint64 number = ++m_changes;
    const int choice = ++m_choices[key];
    const auto forgotten = m_runtime.work<settings::Loaded>(
        [sources = m_sources, written = m_written, key, number](const runtime::Progress &) {
            const auto forget = [&] { return settings::forget(sources.preferences, key); };
            return written->write(key, number, forget).map([&] { return settings::load(sources); });
        });
    whenDone(forgotten, this, [this, key, choice](const base::Result<settings::Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        if (m_choices[key] != choice)
            return; // chosen anew meanwhile
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
