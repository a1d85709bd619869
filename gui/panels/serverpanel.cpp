// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/serverpanel.h"

#include "backend/runtime/runtime.h"
#include "gui/actions.h"
#include "gui/statewords.h"
#include "ui_serverpanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString failureTopic = u"server"_s;

QUrl plannedUrl(const settings::Server &server)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(server.address);
    url.setPort(server.port);
    return url;
}

} // namespace

ServerPanel::ServerPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Server, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::ServerPanel>())
{
    m_ui->setupUi(this);
    connectActions();
    connect(&runtime, &runtime::Runtime::serverChanged, this, &ServerPanel::showServer);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &ServerPanel::showStore);
    connect(&runtime, &runtime::Runtime::customersChanged, this,
            [this] { showStore(m_runtime.storeStatus()); });
    retranslate();
}

ServerPanel::~ServerPanel() = default;

void ServerPanel::connectActions()
{
    m_ui->startButton->setIcon(accentIcon(Glyph::Start));
    m_ui->stopButton->setIcon(icon(Glyph::Stop));
    m_ui->copyUrlButton->setDefaultAction(m_actions[Command::CopyUrl]);
    m_ui->copyCurlButton->setDefaultAction(m_actions[Command::CopyCurl]);
    m_ui->openDocsButton->setDefaultAction(m_actions[Command::OpenDocs]);
    connect(m_ui->startButton, &QPushButton::clicked, m_actions[Command::StartServer],
            &QAction::trigger);
    connect(m_ui->stopButton, &QPushButton::clicked, m_actions[Command::StopServer],
            &QAction::trigger);
    connect(m_actions[Command::StartServer], &QAction::triggered, &m_runtime,
            &runtime::Runtime::startServer);
    connect(m_actions[Command::StopServer], &QAction::triggered, &m_runtime,
            &runtime::Runtime::stopServer);
    connect(m_actions[Command::CopyUrl], &QAction::triggered, this, &ServerPanel::copyUrl);
    connect(m_actions[Command::CopyCurl], &QAction::triggered, this, &ServerPanel::copyCurl);
    connect(m_actions[Command::OpenDocs], &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(m_runtime.serverStatus().url.resolved(QUrl(u"/docs"_s)));
    });
}

void ServerPanel::takeFocus()
{
    QWidget *button = m_ui->startButton->isVisibleTo(this) ? m_ui->startButton : m_ui->stopButton;
    button->setFocus(Qt::OtherFocusReason);
}

void ServerPanel::showServer(const runtime::ServerStatus &status)
{
    using State = runtime::ServerStatus::State;
    const bool isDown = status.state == State::Stopped || status.state == State::Failed;
    const bool isUp = status.state == State::Running;
    const bool hadFocus = m_ui->startButton->hasFocus() || m_ui->stopButton->hasFocus();
    m_ui->stateLight->setStatus(serverWords(status.state));
    m_ui->urlLabel->setText(
        (isUp ? status.url : plannedUrl(m_runtime.settings().server)).toString());
    m_ui->startButton->setVisible(isDown);
    m_ui->stopButton->setVisible(!isDown);
    m_ui->stopButton->setEnabled(isUp);
    m_actions[Command::StartServer]->setEnabled(isDown);
    m_actions[Command::StopServer]->setEnabled(isUp);
    m_actions[Command::OpenDocs]->setEnabled(isUp);
    if (hadFocus)
        takeFocus();
    if (status.state == State::Failed)
        showFailure(status);
    else
        Q_EMIT settled(failureTopic);
}

void ServerPanel::showFailure(const runtime::ServerStatus &status)
{
    Notice notice{failureTopic,
                  Tone::Bad,
                  tr("The server did not start: %1").arg(status.reason),
                  {{tr("Try again"), [this] { m_runtime.startServer(); }}}};
    if (status.conflict && !status.conflict->owner.isEmpty())
        //: %1 is a program, as in "nginx (pid 812)".
        notice.text =
            tr("The server did not start: its port is in use by %1.").arg(status.conflict->owner);
    Q_EMIT noticed(notice);
}

void ServerPanel::showStore(const runtime::StoreStatus &status)
{
    m_ui->storeLight->setStatus(storeWords(status));
    //: How many customers the store holds.
    const QString count = tr("%n customer(s)", nullptr, int(m_runtime.customers().size()));
    m_ui->storeLabel->setText(status.reason.isEmpty() ? count : status.reason);
}

void ServerPanel::copyUrl()
{
    QGuiApplication::clipboard()->setText(m_ui->urlLabel->text());
}

void ServerPanel::copyCurl()
{
    QGuiApplication::clipboard()->setText("curl -s %1/customers"_L1.arg(m_ui->urlLabel->text()));
}

void ServerPanel::retranslate()
{
    m_ui->retranslateUi(this);
    showServer(m_runtime.serverStatus());
    showStore(m_runtime.storeStatus());
}

} // namespace gui
