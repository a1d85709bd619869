// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/tray.h"

#include "backend/runtime/runtime.h"
#include "gui/mainwindow.h"
#include "gui/preferences.h"
#include "gui/statewords.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QEvent>
#include <QPainter>

#include <xcb/xcb.h>

#include <cstdlib>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

constexpr auto lookEvery = 2s;
const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
constexpr std::array sizes{16, 22, 24, 32, 48, 64}; // pixels; what panels ask for

bool isOnBus()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(watcher);
}

template <typename T>
using Answer = std::unique_ptr<T, decltype(&std::free)>;

// One of the old kind owns a selection of the screen.
bool hasOldTray()
{
    const auto *application = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *screen = application ? application->connection() : nullptr;
    if (!screen) // the offscreen platform has the interface, but no connection
        return false;
    constexpr std::string_view name = "_NET_SYSTEM_TRAY_S0";
    const Answer<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(
            screen, xcb_intern_atom(screen, false, uint16_t(name.size()), name.data()), nullptr),
        &std::free);
    if (!atom)
        return false;
    const Answer<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(screen, xcb_get_selection_owner(screen, atom->atom), nullptr),
        &std::free);
    return owner && owner->owner != XCB_NONE;
}

// The program's icon with the server's mark in its lower corner. It stands on a disc of its own,
// since nobody knows what colour the panel has.
QPixmap picture(const Status &server, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    applicationIcon().paint(&painter, pixmap.rect());
    const int side = size * 5 / 8;
    const QRect corner(size - side, size - side, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::of(QGuiApplication::palette()).surface);
    painter.drawEllipse(corner);
    markIcon(server.mark, server.tone).paint(&painter, corner);
    return pixmap;
}

QIcon iconOf(const Status &server)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(picture(server, size));
    return icon;
}

} // namespace

bool hasTray()
{
    return (isOnBus() || hasOldTray()) && QSystemTrayIcon::isSystemTrayAvailable();
}

Tray::Tray(runtime::Runtime &runtime, Preferences &preferences, MainWindow &window)
    : m_runtime(runtime)
    , m_preferences(preferences)
    , m_window(window)
{
    createMenu();
    watchDesktop();
    window.installEventFilter(this);
    connect(&runtime, &runtime::Runtime::serverChanged, this, &Tray::present);
    connect(&preferences, &Preferences::changed, this, &Tray::follow);
    connect(&window, &MainWindow::putAway, this, &Tray::explain);
    connect(&window, &MainWindow::closed, this, [this] {
        m_hasEnded = true;
        follow();
    });
    follow();
}

void Tray::createMenu()
{
    const Actions &actions = m_window.actions();
    m_state.setEnabled(false);
    m_menu.addAction(&m_state);
    m_menu.addAction(actions[Command::StartServer]);
    m_menu.addAction(actions[Command::StopServer]);
    m_menu.addSeparator();
    m_menu.addAction(&m_toggle);
    m_menu.addAction(actions[Command::Quit]);
    connect(&m_toggle, &QAction::triggered, this, &Tray::toggleWindow);
}

void Tray::createIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, &m_window, &MainWindow::comeForward);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    toggleWindow();
            });
}

// What the bus would say is known: to ask it every time would hold the window up.
bool Tray::canBeShown() const
{
    return (m_isOnBus || hasOldTray()) && QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::isShown() const
{
    return m_icon && m_icon->isVisible();
}

// Qt puts the icon into a tray that comes back, but tells nobody that one went away. Those of
// D-Bus are known by their service; the older ones only by the icon's place on the screen.
void Tray::watchDesktop()
{
    auto *service = new QDBusServiceWatcher(watcher, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_isOnBus = false;
        takeService(Closing::Quits);
    });
    connect(service, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_isOnBus = true;
        follow(); // at login the program may be there before the panel
        takeService(Closing::Hides);
    });
    m_isOnBus = isOnBus();
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Tray::lookForPlace);
}

void Tray::follow()
{
    const bool isWanted = m_preferences.settings().tray && !m_hasEnded;
    isWanted ? m_look.start() : m_look.stop();
    if (isWanted == isShown() || (isWanted && !canBeShown()))
        return;
    if (!m_icon)
        createIcon();
    present();
    m_icon->setVisible(isWanted);
    setClosing(Closing::Hides);
    m_hasPlace.reset();
}

void Tray::lookForPlace()
{
    if (!isShown())
        return follow(); // one of the old kind may have come
    const bool hasPlace = !m_icon->geometry().isEmpty();
    if (!hasPlace && !m_hasPlace)
        return;
    if (std::exchange(m_hasPlace, hasPlace) != hasPlace)
        setClosing(hasPlace ? Closing::Hides : Closing::Quits);
}

// Qt decides once which kind of tray it speaks to.
void Tray::takeService(Closing closing)
{
    if (!m_hasPlace)
        setClosing(closing);
}

// Without the icon closing quits. Without a tray it does so, too, and the window is all there is.
void Tray::setClosing(Closing closing)
{
    m_window.setClosing(isShown() ? closing : Closing::Quits);
    if (isShown() && closing == Closing::Quits && m_window.isHidden())
        m_window.comeForward();
}

void Tray::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_window.close();
    else
        m_window.comeForward();
}

void Tray::explain()
{
    if (std::exchange(m_hasExplained, true))
        return;
    //: Title of a desktop notification, after the window was closed.
    m_icon->showMessage(tr("Tellerdesk is still running"),
                        tr("Its icon in the tray shows the window again, and its menu quits."),
                        applicationIcon());
}

bool Tray::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
        present();
        break;
    default:
        break;
    }
    return false;
}

void Tray::present()
{
    if (!m_preferences.settings().tray || !m_icon)
        return;
    const runtime::ServerStatus status = m_runtime.serverStatus();
    m_state.setText(serverText(status));
    //: In the menu of the icon in the tray.
    m_toggle.setText(m_window.isVisible() ? tr("Hide the window") : tr("Show the window"));
    m_icon->setIcon(iconOf(serverWords(status.state)));
    m_icon->setToolTip("%1\n%2"_L1.arg(QApplication::applicationDisplayName(), m_state.text()));
}

} // namespace gui
