// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/values.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;

namespace settings {

namespace {

tl::unexpected<base::Error> wanted(base::Message what)
{
    return base::failure(Kind::Invalid, std::move(what));
}

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

QStringList partsOf(const QString &list)
{
    QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

bool isHostName(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._-]+$"_s);
    return form.match(text).hasMatch() || !QHostAddress(text).isNull();
}

// As browsers write it: scheme, host and a port that is not the scheme's; nothing after them.
bool isOrigin(const QString &text)
{
    static const QRegularExpression form(
        u"^https?://([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"_s);
    return form.match(text).hasMatch();
}

} // namespace

Result<qint64> wholeNumber(const QString &text, qint64 least, qint64 greatest)
{
    bool isNumber = false;
    const qint64 number = QLocale::c().toLongLong(text.trimmed(), &isNumber);
    if (!isNumber || number < least || number > greatest)
        return wanted(
            {QT_TRANSLATE_NOOP("Backend", "give a whole number from %1 to %2"), {least, greatest}});
    return number;
}

Result<> readText(const QString &text, QString &target)
{
    if (!isPlain(text))
        return wanted(QT_TRANSLATE_NOOP("Backend", "give text without control characters"));
    target = text;
    return {};
}

Result<> readSwitch(const QString &text, bool &target)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"on"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"off"_s, u"0"_s, u""_s};
    const QString word = text.trimmed().toLower();
    if (!yes.contains(word) && !no.contains(word))
        return wanted(
            QT_TRANSLATE_NOOP("Backend", "give yes or no (also true, false, on, off, 1, 0)"));
    target = yes.contains(word);
    return {};
}

// Only the scheme: what else makes a sound URL, the room that connects knows.
Result<> readRedisUrl(const QString &text, QString &target)
{
    static const QStringList schemes{u"redis"_s,           u"rediss"_s,         u"unix"_s,
                                     u"redis+socket"_s,    u"redis-sentinel"_s, u"redis-cluster"_s,
                                     u"rediss-sentinel"_s, u"rediss-cluster"_s};
    if (!text.isEmpty() && !schemes.contains(text.section(u"://"_s, 0, 0)))
        return wanted(QT_TRANSLATE_NOOP(
            "Backend",
            "give redis://[user:password@]host[:port][/database], rediss://… with TLS, "
            "redis-sentinel://…, redis-cluster://… or unix:///path"));
    target = text;
    return {};
}

Result<> readHttpUrl(const QString &text, QString &target)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!text.isEmpty() && (!url.isValid() || !isHttp || url.host().isEmpty()))
        return wanted(QT_TRANSLATE_NOOP("Backend", "give a URL such as http://127.0.0.1:8000"));
    target = text;
    return {};
}

Result<> readAddress(const QString &text, QString &target)
{
    const QString address = text == u"localhost"_s ? u"127.0.0.1"_s : text.trimmed();
    if (QHostAddress(address).isNull())
        return wanted(
            QT_TRANSLATE_NOOP("Backend", "give an IP address such as 127.0.0.1, ::1 or 0.0.0.0"));
    target = address;
    return {};
}

Result<> readToken(const QString &text, QString &target)
{
    const bool isSendable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    if (!isSendable || (!text.isEmpty() && text.size() < 16))
        return wanted(QT_TRANSLATE_NOOP(
            "Backend", "give at least 16 visible ASCII characters without spaces"));
    target = text;
    return {};
}

Result<> readHosts(const QString &text, QStringList &target)
{
    const QStringList hosts = partsOf(text);
    if (!std::all_of(hosts.begin(), hosts.end(), isHostName))
        return wanted(
            QT_TRANSLATE_NOOP("Backend", "give host names without ports, between commas"));
    target = hosts;
    return {};
}

Result<> readOrigins(const QString &text, QStringList &target)
{
    const QStringList origins = partsOf(text);
    if (!std::all_of(origins.begin(), origins.end(), isOrigin))
        return wanted(QT_TRANSLATE_NOOP(
            "Backend", "give origins such as https://shop.example, between commas"));
    target = origins;
    return {};
}

Result<> readFile(const QString &text, QString &target)
{
    if (!text.isEmpty() && !QFileInfo(text).isReadable())
        return wanted(QT_TRANSLATE_NOOP("Backend", "give a file that exists and can be read"));
    target = text.isEmpty() ? QString() : QFileInfo(text).absoluteFilePath();
    return {};
}

Result<> readFolder(const QString &text, QString &target)
{
    if (text.isEmpty() || !isPlain(text))
        return wanted(QT_TRANSLATE_NOOP("Backend", "give the path of a folder"));
    const bool isInHome = text == u"~"_s || text.startsWith(u"~/"_s);
    target =
        QDir::cleanPath(QDir().absoluteFilePath(isInHome ? QDir::homePath() + text.mid(1) : text));
    return {};
}

Result<> readLanguage(const QString &text, QString &target)
{
    if (!text.isEmpty() && QLocale(text).language() == QLocale::C)
        return wanted(QT_TRANSLATE_NOOP("Backend", "give a language code such as en, de or pt_BR"));
    target = text;
    return {};
}

Result<> readSeconds(const QString &text, qint64 least, qint64 greatest,
                     std::chrono::seconds &target)
{
    return wholeNumber(text, least, greatest).map([&target](qint64 seconds) {
        target = std::chrono::seconds(seconds);
    });
}

Result<> noSuchChoice(const QStringList &names)
{
    //: %1 lists words between commas, %2 is the last one.
    return wanted({QT_TRANSLATE_NOOP("Backend", "give %1 or %2"),
                   {names.mid(0, names.size() - 1).join(u", "_s), names.last()}});
}

QString switchName(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

QString masked(const QString &secret)
{
    return secret.isEmpty() ? QString() : u"••••"_s;
}

QString withoutPassword(const QString &url)
{
    static const QRegularExpression option(u"(?<=password=)[^&]*"_s);
    // To the last @, as the client reads it: a careless password may contain one, or / or ?.
    static const QRegularExpression userInfo(u"(?s)(?<=://)([^:]*):.*(?=@)"_s);
    // Without any @ the host was forgotten, unless a port follows its colon.
    static const QRegularExpression hostless(
        u"(?<=://)(?!/)([^:@\\[]*):(?!\\d{1,5}([/?,]|$))[^@]*$"_s);
    return QString(url)
        .replace(option, passwordMask)
        .replace(userInfo, "\\1:"_L1 + passwordMask)
        .replace(hostless, "\\1:"_L1 + passwordMask);
}

// As the room that connects reads it: up to the last @ before the options.
PartedUrl parted(const QString &url)
{
    static const QRegularExpression form(u"^([^:/?]+://)([^/@:?]*):([^?]*)@([^@]*(?:\\?.*)?)$"_s);
    const auto match = form.match(url);
    if (!match.hasMatch())
        return {url, {}};
    const QString user = match.captured(2);
    return {match.captured(1) + (user.isEmpty() ? user : user + u'@') + match.captured(4),
            QUrl::fromPercentEncoding(match.captured(3).toUtf8())};
}

} // namespace settings
