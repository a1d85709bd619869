// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/settings/settings.h"

#include <QStringList>

namespace settings {

// Reading texts as values. Every function leaves its target alone and says in words what it would
// take when the text is none; no message repeats the text, which may be a secret.

template <typename T>
struct Choice
{
    QLatin1StringView name;
    T value;
};

inline constexpr Choice<StoreChoice> storeChoices[] = {
    {QLatin1StringView("automatic"), StoreChoice::Automatic},
    {QLatin1StringView("private"), StoreChoice::Private},
    {QLatin1StringView("external"), StoreChoice::External},
};
inline constexpr Choice<Durability> durabilities[] = {
    {QLatin1StringView("always"), Durability::Always},
    {QLatin1StringView("everysec"), Durability::EverySecond},
};
inline constexpr Choice<int> shardCounts[] = {
    {QLatin1StringView("1"), 1},
    {QLatin1StringView("16"), 16},
};
inline constexpr Choice<Theme> themes[] = {
    {QLatin1StringView("system"), Theme::System},
    {QLatin1StringView("light"), Theme::Light},
    {QLatin1StringView("dark"), Theme::Dark},
};

base::Result<qint64> wholeNumber(const QString &text, qint64 least, qint64 greatest);

base::Result<> readText(const QString &text, QString &target); // no control characters
base::Result<> readSwitch(const QString &text, bool &target); // yes/no, true/false, on/off, 1/0
base::Result<> readRedisUrl(const QString &text, QString &target);
base::Result<> readHttpUrl(const QString &text, QString &target);
base::Result<> readAddress(const QString &text, QString &target);
base::Result<> readToken(const QString &text, QString &target);
base::Result<> readHosts(const QString &text, QStringList &target); // between commas, as Origins
base::Result<> readOrigins(const QString &text, QStringList &target);
base::Result<> readFile(const QString &text, QString &target); // absolute afterwards
base::Result<> readFolder(const QString &text, QString &target); // absolute afterwards
base::Result<> readLanguage(const QString &text, QString &target);
base::Result<> readSeconds(const QString &text, qint64 least, qint64 greatest,
                           std::chrono::seconds &target);
base::Result<> noSuchChoice(const QStringList &names);

QString switchName(bool on);
QString masked(const QString &secret); // "••••" or empty

// What stands for a password where a URL is shown.
inline constexpr QLatin1StringView passwordMask("****");
QString withoutPassword(
    const QString &url); // with the mask in its place; also of one that makes no sense

// A URL that names nobody's password, and the password it had: the mask when it was shown so.
struct PartedUrl
{
    QString url;
    QString password;
};
PartedUrl parted(const QString &url);

template <typename T>
base::Result<> readNumber(const QString &text, qint64 least, qint64 greatest, T &target)
{
    return wholeNumber(text, least, greatest).map([&target](qint64 number) { target = T(number); });
}

template <typename T, std::size_t n>
base::Result<> readChoice(const QString &text, const Choice<T> (&choices)[n], T &target)
{
    QStringList names;
    for (const auto &choice : choices) {
        if (text.compare(choice.name, Qt::CaseInsensitive) == 0) {
            target = choice.value;
            return {};
        }
        names << choice.name;
    }
    return noSuchChoice(names);
}

template <typename T, std::size_t n>
QString choiceName(const Choice<T> (&choices)[n], T value)
{
    for (const auto &choice : choices)
        if (choice.value == value)
            return choice.name;
    Q_UNREACHABLE();
}

} // namespace settings
