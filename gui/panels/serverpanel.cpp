// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/serverpanel.h"

#include "backend/http/sharing.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/look/sparewords.h"
#include "gui/messagetext.h"
#include "gui/models/instancewatch.h"
#include "gui/panels/servernotices.h"
#include "gui/preferences.h"
#include "gui/statewords.h"
#include "ui_serverpanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runtime::whenDone;
using settings::Key;

namespace gui {

namespace {

using State = runtime::ServerStatus::State;

const QString thisComputer = u"127.0.0.1"_s;
const QString everyAddress = u"0.0.0.0"_s;
constexpr int tall = 38; // lines of text: the plots, the list and a request have room

} // namespace

ServerPanel::ServerPanel(runtime::Runtime &runtime, Preferences &preferences,
                         const InstanceWatch &instances, Actions &actions, QWidget *parent)
    : Panel(Page::Server, actions, parent)
    , m_runtime(runtime)
    , m_preferences(preferences)
    , m_instances(instances)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::ServerPanel>())
    , m_requests(runtime, actions, *this)
    , m_access(runtime, preferences, *m_ui)
{
    m_ui->setupUi(this);
    m_access.connectRow();
    connectRuntime();
    connectActions();
    connectSettings();
    connectLog();
    showJobsIn(*m_ui->jobBars);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ServerPanel::sample);
    m_second.start();
    retranslate();
}

ServerPanel::~ServerPanel() = default;

void ServerPanel::connectRuntime()
{
    connect(&m_runtime, &runtime::Runtime::serverChanged, this,
            [this](const runtime::ServerStatus &status) {
                m_portTried = m_runtime.settings().server.port;
                m_isRestarting = m_isRestarting && status.state != State::Running
                    && status.state != State::Failed;
                showServer(status);
                tell(status);
                tellLag();
            });
    connect(&m_runtime, &runtime::Runtime::storeChanged, this, &ServerPanel::showStore);
    connect(&m_runtime, &runtime::Runtime::customersChanged, this,
            [this](const customers::Roll &roll) {
                showStore(m_runtime.storeStatus());
                if (!roll.isEmpty())
                    Q_EMIT settled(suggestionTopic);
            });
    connect(&m_instances, &InstanceWatch::changed, this, &ServerPanel::showInstances);
}

void ServerPanel::connectActions()
{
    m_ui->startButton->setIcon(accentIcon(Glyph::Start));
    m_ui->stopButton->setIcon(icon(Glyph::Stop));
    m_ui->copyUrlButton->setDefaultAction(m_actions[Command::CopyUrl]);
    m_ui->copyCurlButton->setDefaultAction(m_actions[Command::CopyCurl]);
    m_ui->openDocsButton->setDefaultAction(m_actions[Command::OpenDocs]);
    new SpareWords(*m_ui->stateRow,
                   {m_ui->copyUrlButton, m_ui->copyCurlButton, m_ui->openDocsButton},
                   *m_ui->stateCard);
    connect(m_ui->startButton, &QPushButton::clicked, m_actions[Command::StartServer],
            &QAction::trigger);
    connect(m_ui->stopButton, &QPushButton::clicked, m_actions[Command::StopServer],
            &QAction::trigger);
    connect(m_actions[Command::StartServer], &QAction::triggered, &m_runtime,
            &runtime::Runtime::startServer);
    connect(m_actions[Command::StopServer], &QAction::triggered, &m_runtime,
            &runtime::Runtime::stopServer);
    connect(m_actions[Command::RestartServer], &QAction::triggered, &m_runtime,
            &runtime::Runtime::restartServer);
    connect(m_actions[Command::CopyUrl], &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->urlLabel->text()); });
    connect(m_actions[Command::CopyCurl], &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(http::curlOfCustomers(
            QUrl(m_ui->urlLabel->text()), m_runtime.serverStatus().certificate, m_access.token()));
    });
    connect(m_actions[Command::OpenDocs], &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(m_runtime.serverStatus().url.resolved(QUrl(u"/docs"_s)));
    });
}

void ServerPanel::connectSettings()
{
    m_ui->portBox->setKeyboardTracking(false);
    m_ui->portBox->setLocale(QLocale::c()); // ports are typed into other programs
    connect(m_ui->portBox, &QSpinBox::valueChanged, this, &ServerPanel::usePort);
    connect(m_ui->networkBox, &QCheckBox::toggled, this, // assistive tools do not click
            &ServerPanel::openToNetwork);
    connect(m_ui->startWithAppBox, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.choose(Key::StartServer, on ? u"yes"_s : u"no"_s); });
    connect(&m_preferences, &Preferences::changed, this, &ServerPanel::showSettings);
    connect(&m_preferences, &Preferences::changed, this, &ServerPanel::tellLag);
}

void ServerPanel::takeFocus()
{
    QWidget *button = m_ui->startButton->isVisibleTo(this) ? m_ui->startButton : m_ui->stopButton;
    button->setFocus(Qt::OtherFocusReason);
}

void ServerPanel::restore(const QSettings &state)
{
    m_access.restore(state);
}

void ServerPanel::save(QSettings &state) const
{
    m_access.save(state);
}

void ServerPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_runtime.watchRequests(http::Server::Watching::Somebody);
}

void ServerPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_runtime.watchRequests(http::Server::Watching::Aside);
}

void ServerPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    shareRoom();
}

// Where the window is low, the plots make room for a request that is looked at.
void ServerPanel::shareRoom()
{
    const bool isLow = height() < tall * measure::line();
    m_ui->plots->setVisible(!isLow || !m_ui->requestLog->chosen());
}

void ServerPanel::showServer(const runtime::ServerStatus &status)
{
    const bool isDown = status.state == State::Stopped || status.state == State::Failed;
    const bool isUp = status.state == State::Running;
    const bool hadFocus = m_ui->startButton->hasFocus() || m_ui->stopButton->hasFocus();
    m_ui->stateLight->setStatus(serverWords(status.state));
    const QUrl url = isUp ? status.url : runtime::plannedUrl(m_runtime.settings().server);
    m_ui->urlLabel->setText(url.toString());
    for (const Command copy : {Command::CopyUrl, Command::CopyCurl})
        m_actions[copy]->setEnabled(!url.isEmpty() && status.state != State::Failed);
    m_access.show(status);
    m_ui->requestLog->setServer(status.url, status.certificate);
    m_ui->startButton->setVisible(isDown);
    m_ui->stopButton->setVisible(!isDown);
    m_actions[Command::StartServer]->setEnabled(isDown);
    m_actions[Command::StopServer]->setEnabled(isUp || status.state == State::Starting);
    m_actions[Command::RestartServer]->setEnabled(isUp);
    m_actions[Command::OpenDocs]->setEnabled(isUp);
    m_requests.offerRepeat();
    showUptime();
    if (hadFocus)
        takeFocus();
}

// What the banner says of it: when its state has changed, not when something else is set.
void ServerPanel::tell(const runtime::ServerStatus &status)
{
    if (status.state == State::Failed)
        Q_EMIT noticed(inAnyLanguage([this, status, tried = m_portTried] {
            return failureNotice(status, tried, [this](quint16 port) { startOn(port); });
        }));
    else
        Q_EMIT settled(failureTopic);
    const bool isUp = status.state == State::Running;
    if (isUp && m_runtime.customers().isEmpty())
        Q_EMIT noticed(inAnyLanguage([this] { return suggestion(m_actions); }));
    else
        Q_EMIT settled(suggestionTopic);
}

// Once, however much is changed: what the person closes stays closed.
void ServerPanel::tellLag()
{
    const runtime::ServerStatus status = m_runtime.serverStatus();
    const bool lags = status.state == State::Running && !m_isRestarting
        && status.lags(m_runtime.settings().server);
    if (std::exchange(m_lags, lags) == lags)
        return;
    if (lags)
        Q_EMIT noticed(inAnyLanguage([this] { return lagNotice(m_actions); }));
    else
        Q_EMIT settled(lagTopic);
}

void ServerPanel::showUptime()
{
    const runtime::ServerStatus status = m_runtime.serverStatus();
    m_ui->uptimeLabel->setVisible(status.state == State::Running);
    m_ui->uptimeLabel->setText(clockText(status.since.secsTo(QDateTime::currentDateTimeUtc())));
}

void ServerPanel::showStore(const runtime::StoreStatus &status)
{
    m_ui->storeLight->setStatus(storeWords(status));
    //: How many customers the store holds.
    QStringList words{tr("%Ln customer(s)", nullptr, int(m_runtime.customers().size()))};
    if (status.latency)
        words << latencyText(*status.latency);
    const bool hasReason = !status.reason.isEmpty(); // which may take more than a line
    m_ui->storeLabel->setWordWrap(hasReason);
    m_ui->storeRow->setStretchFactor(m_ui->storeLabel, hasReason ? 1 : 0);
    m_ui->storeLabel->setText(hasReason ? reasonText(status) : listed(words));
    m_ui->storeLabel->setToolTip(status.address);
}

QString ServerPanel::reasonText(const runtime::StoreStatus &status)
{
    const QString reason = messageText(status.reason);
    if (!status.nextTry.isValid())
        return reason;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(status.nextTry);
    if (left <= 0)
        //: Of a store that is out of reach; %1 is the reason.
        return tr("Connecting again… %1").arg(reason);
    //: Of a store that is out of reach; %1 is the reason.
    return tr("Next try in %Ln second(s). %1", nullptr, int((left + 999) / 1000)).arg(reason);
}

void ServerPanel::showSettings()
{
    const settings::Settings &settings = m_runtime.settings();
    const QSignalBlocker quietPort(m_ui->portBox), quietNetwork(m_ui->networkBox),
        quietStart(m_ui->startWithAppBox);
    m_ui->portBox->setValue(settings.server.port);
    m_ui->portBox->setEnabled(!settings.isFixed(Key::Port));
    m_ui->networkBox->setChecked(ServerAccess::isOpen(settings.server));
    m_ui->networkBox->setEnabled(!settings.isFixed(Key::Address));
    m_ui->startWithAppBox->setChecked(settings.server.startWithApp);
    m_ui->startWithAppBox->setEnabled(!settings.isFixed(Key::StartServer));
    showServer(m_runtime.serverStatus());
}

void ServerPanel::usePort(int port)
{
    change(Key::Port, QString::number(port));
}

void ServerPanel::startOn(quint16 port)
{
    if (m_runtime.settings().isFixed(Key::Port))
        m_preferences.chooseForNow(Key::Port, QString::number(port));
    else if (port != m_runtime.settings().server.port)
        usePort(port);
    m_runtime.startServer();
}

void ServerPanel::openToNetwork(bool isOpen)
{
    change(Key::Address, isOpen ? everyAddress : thisComputer);
}

void ServerPanel::change(Key key, const QString &value)
{
    m_isRestarting = m_runtime.serverStatus().state == State::Running;
    m_preferences.choose(key, value);
    if (m_isRestarting)
        m_runtime.restartServer();
}

void ServerPanel::sample()
{
    if (isVisible()) {
        showUptime();
        if (m_runtime.storeStatus().nextTry.isValid())
            showStore(m_runtime.storeStatus());
    }
    whenDone(m_runtime.serverMetrics(), this,
             [this](const base::Result<http::MetricsSnapshot> &metrics) {
                 if (metrics)
                     m_ui->plots->add(*metrics, QDateTime::currentDateTimeUtc());
             });
}

void ServerPanel::showInstances()
{
    m_ui->instancesLabel->setText(m_instances.count() > 0 ? instancesText(m_instances.count())
                                                          : QString());
    m_ui->instancesLabel->setToolTip(m_instances.list());
}

void ServerPanel::connectLog()
{
    m_runtime.watchRequests(http::Server::Watching::Aside); // until the page is shown
    m_requests.show(*m_ui->requestLog);
    connect(m_ui->requestLog, &RequestLogView::chosenChanged, this, &ServerPanel::shareRoom);
}

void ServerPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_access.retranslate();
    showSettings();
    showStore(m_runtime.storeStatus());
    showInstances();
}

} // namespace gui
