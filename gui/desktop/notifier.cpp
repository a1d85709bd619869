// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");
constexpr QLatin1StringView showAction("show");
constexpr QLatin1StringView markup("body-markup");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                          SLOT(act(uint, QString)));
}

// Some desktops read markup in what they are told, others show every sign as it is.
void Notifier::tell(const QString &title, const QString &file)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, file] {
        const QDBusPendingReply<QStringList> abilities = *answer;
        const bool readsMarkup = abilities.isValid() && abilities.value().contains(markup);
        notify(title, readsMarkup ? file.toHtmlEscaped() : file, file);
        answer->deleteLater();
    });
}

void Notifier::notify(const QString &title, const QString &body, const QString &file)
{
    m_path = file;
    //: Button of a desktop notification: opens the folder of a file.
    const QStringList show{showAction, tr("Show file")};
    QDBusMessage message = callOf(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_id << u"org.tellerdesk.tellerdesk"_s
            << title << body << (file.isEmpty() ? QStringList() : show) << QVariantMap() << -1;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        m_id = reply.isValid() ? reply.value() : 0;
        answer->deleteLater();
    });
}

void Notifier::act(uint id, const QString &action)
{
    if (id == m_id && action == showAction)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace gui
