// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/serveraccess.h"

#include "backend/runtime/runtime.h"
#include "gui/listing.h"
#include "gui/look/glyph.h"
#include "gui/preferences.h"
#include "gui/widgets/qrview.h"
#include "ui_serverpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace gui {

ServerAccess::ServerAccess(const runtime::Runtime &runtime, Preferences &preferences,
                           Ui::ServerPanel &ui)
    : m_runtime(runtime)
    , m_ui(ui)
    , m_token(runtime, preferences)
    , m_isOpen(isOpen(runtime.settings().server))
{
    connect(&preferences, &Preferences::changed, this, &ServerAccess::follow);
}

bool ServerAccess::isOpen(const settings::Server &server)
{
    return !QHostAddress(server.address).isLoopback() && server.address != "localhost"_L1;
}

void ServerAccess::connectRow()
{
    m_ui.copyAccessButton->setIcon(icon(Glyph::Copy));
    connect(m_ui.copyAccessButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(lines().join(u'\n')); });
    QMenu &popup = m_ui.qrButton->popup();
    m_qr = new QrView;
    auto *code = new QWidgetAction(m_ui.qrButton);
    code->setDefaultWidget(m_qr);
    popup.addAction(code);
    popup.setContentsMargins(1, 1, 1, 1); // for its frame: the code is all white
}

// Wherever the address was changed: on the panel, or among the settings.
void ServerAccess::follow()
{
    const bool isOpenNow = isOpen(m_runtime.settings().server);
    if (std::exchange(m_isOpen, isOpenNow) == isOpenNow)
        return;
    if (isOpenNow)
        m_token.make();
    else
        m_token.drop();
}

void ServerAccess::show(const runtime::ServerStatus &status)
{
    const settings::Server &server = status.inForce ? *status.inForce : m_runtime.settings().server;
    const bool isOpenNow = isOpen(server);
    const bool isRunning = status.state == runtime::ServerStatus::State::Running;
    //: The server can be reached from other computers.
    m_ui.accessLight->setStatus({tr("Open to the network"), Mark::Half, Tone::Warning});
    m_ui.accessLight->setVisible(isOpenNow && isRunning);
    m_ui.accessLabel->setText(words(status.networkUrls, server.token));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui.accessLabel, m_ui.copyAccessButton})
        widget->setVisible(isOpenNow || !server.token.isEmpty());
    m_qr->setText(isOpenNow ? lines().first() : QString());
    m_ui.qrButton->setVisible(!m_qr->isEmpty());
    m_ui.copyAccessButton->setEnabled(isRunning);
    m_ui.qrButton->setEnabled(isRunning);
}

QString ServerAccess::words(const QList<QUrl> &urls, const QString &token)
{
    //: %1 is a secret word that requests must carry.
    const QString demand = tr("Requests must carry the token %1").arg(token);
    if (urls.isEmpty())
        return demand;
    QStringList addresses;
    for (const QUrl &url : urls)
        addresses << url.toString();
    //: %1 are one or more addresses.
    return sentences({tr("Other computers reach it at %1.").arg(listed(addresses)), demand});
}

// One for each address that others may know this computer by.
QStringList ServerAccess::lines() const
{
    const runtime::ServerStatus status = m_runtime.serverStatus();
    QList<QUrl> urls = status.networkUrls;
    if (urls.isEmpty())
        urls << status.url;
    QStringList all;
    for (const QUrl &url : urls)
        all << "%1 %2"_L1.arg(url.toString(), token());
    return all;
}

QString ServerAccess::token() const
{
    const runtime::ServerStatus status = m_runtime.serverStatus();
    return status.inForce ? status.inForce->token : m_runtime.settings().server.token;
}

void ServerAccess::retranslate()
{
    //: What a picture is, for those who do not see it.
    m_qr->setAccessibleName(tr("QR code of the address and the token"));
    m_ui.qrButton->popup().actions().constFirst()->setText(m_qr->accessibleName());
}

} // namespace gui
