// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpbundle.h"

#include "backend/runtime/runtime.h"
#include "backend/settings/item.h"
#include "backend/settings/values.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString line(const QString &name, const QString &value)
{
    return "%1: %2\n"_L1.arg(name, value.isEmpty() ? u"-"_s : value);
}

QString heading(const QString &words)
{
    return "\n%1\n%2\n"_L1.arg(words, QString(words.size(), u'-'));
}

QString programText()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return line(u"Tellerdesk"_s, QCoreApplication::applicationVersion())
        + line(u"Qt"_s, QLatin1StringView(qVersion()))
        + line(u"System"_s, QSysInfo::prettyProductName() + ", "_L1 + QSysInfo::kernelVersion())
        + line(u"Platform"_s, QGuiApplication::platformName())
        + line(u"Locale"_s, QLocale::system().name() + ", shown in "_L1 + QLocale().name())
        + line(u"Scale"_s, screen ? QString::number(screen->devicePixelRatio()) : QString());
}

QString settingText(const settings::Item &item, const settings::Settings &settings)
{
    const QString value = item.text(settings);
    const bool isSecret = item.secrecy == settings::Secrecy::Secret;
    return line(item.variable,
                "%1 (%2)"_L1.arg(isSecret ? (value.isEmpty() ? u"not set"_s : u"set"_s)
                                          : settings::withoutPassword(value),
                                 settings::sourceName(settings.source(item.key)).english()));
}

QString stateName(runtime::StoreStatus::State state)
{
    constexpr std::array names{"closed", "opening", "ready", "lost", "failed"};
    return QLatin1StringView(names[std::size_t(state)]);
}

QString stateName(runtime::ServerStatus::State state)
{
    constexpr std::array names{"stopped", "starting", "running", "draining", "failed"};
    return QLatin1StringView(names[std::size_t(state)]);
}

// Those that held once and hold no more: by where they stand.
QString withoutForms(const QString &text)
{
    static const QRegularExpression url(
        u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'<>]*[^\\s\"'<>.,;:)]"_s);
    static const QRegularExpression bearer(u"(?i)\\b(bearer\\s+)[^\\s\"',;]+"_s);
    static const QRegularExpression named(
        u"(?i)((?:token|password|secret)\"?\\s*[=:]\\s*\"?)[^\\s\"',;&]+"_s);
    QString result;
    qsizetype end = 0;
    for (auto i = url.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        result += text.mid(end, match.capturedStart() - end)
            + settings::withoutPassword(match.captured());
        end = match.capturedEnd();
    }
    result += text.mid(end);
    return result.replace(bearer, "\\1"_L1 + settings::passwordMask)
        .replace(named, "\\1"_L1 + settings::passwordMask);
}

QString storeText(const runtime::StoreStatus &store, qsizetype customers)
{
    const bool isPrivate = store.place == runtime::StoreStatus::Place::Private;
    return line(u"State"_s, stateName(store.state))
        + line(u"Since"_s, store.since.toString(Qt::ISODate))
        + line(u"Place"_s, isPrivate ? u"private"_s : u"external"_s)
        + line(u"Address"_s, settings::withoutPassword(store.address))
        + line(u"Reason"_s, withoutForms(store.reason.english()))
        + line(u"Warnings"_s, withoutForms(base::joined(store.warnings).english()))
        + line(u"Customers"_s, QString::number(customers));
}

QString serverText(const runtime::ServerStatus &server)
{
    return line(u"State"_s, stateName(server.state))
        + line(u"Since"_s, server.since.toString(Qt::ISODate))
        + line(u"URL"_s, server.url.toString())
        + line(u"Reason"_s, withoutForms(server.reason.english()));
}

QStringList secretsOf(const runtime::Runtime &runtime)
{
    const settings::Settings &settings = runtime.settings();
    QStringList secrets{settings.redis.password, settings.server.token,
                        settings::parted(settings.redis.url).password};
    if (const auto inForce = runtime.serverStatus().inForce)
        secrets << inForce->token;
    secrets.removeAll(QString());
    return secrets;
}

// Whoever wrote it should have left them out; this is what goes to strangers.
QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets)
        text.replace(secret, settings::passwordMask);
    return text;
}

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text; // "/" where there is none
}

} // namespace

QString helpBundle(const runtime::Runtime &runtime, const QString &log)
{
    QString text = u"Help bundle of Tellerdesk\n=========================\n"_s
        + line(u"Made at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)) + programText()
        + heading(u"Store"_s) + storeText(runtime.storeStatus(), runtime.customers().size())
        + heading(u"Server"_s) + serverText(runtime.serverStatus()) + heading(u"Settings"_s);
    for (const settings::Item &item : settings::items())
        text += settingText(item, runtime.settings());
    text += heading(u"Log"_s) + withoutForms(log);
    return withoutHome(withoutSecrets(text, secretsOf(runtime)));
}

} // namespace gui
