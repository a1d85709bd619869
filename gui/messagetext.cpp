// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagetext.h"

#include "gui/simulatortext.h"

#include <QGuiApplication>
#include <QLocale>

namespace gui {

namespace {

struct Localised
{
    QString operator()(const QString &words) const { return isolated(words); }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(std::chrono::nanoseconds duration) const { return durationText(duration); }
    QString operator()(const base::Message &message) const { return messageText(message); }
};

} // namespace

QString messageText(const base::Message &message)
{
    QStringList words;
    for (const auto &argument : message.arguments())
        words << std::visit(Localised(), argument);
    if (!message.text())
        return words.join(u' ');
    return base::filled(QCoreApplication::translate("Backend", message.text()), words);
}

QString isolated(const QString &words)
{
    static constexpr char16_t firstStrongIsolate = u'\u2068';
    static constexpr char16_t popDirectionalIsolate = u'\u2069';
    return words.isEmpty() ? words : firstStrongIsolate + words + popDirectionalIsolate;
}

QString standingAlone(const QString &words)
{
    return QGuiApplication::isRightToLeft() ? isolated(words) : words;
}

} // namespace gui
