// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <optional>

namespace runtime {
class Runtime;
}

namespace gui {

enum class Closing;
class MainWindow;
class Preferences;

// Whether the desktop has a tray now. To be asked instead of Qt, which looks for that of D-Bus once
// in the life of a program, and finds none that comes later.
bool hasTray();

// The program's icon in the tray of the desktop, if the person wants it there: it shows how the
// server is, and its menu works the server and the window. While the icon can be reached, closing
// the window hides it; when the tray goes away, a hidden window comes back. Lives on the main
// thread; all that it is given outlives it.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(runtime::Runtime &runtime, Preferences &preferences, MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window

private:
    void createMenu();
    void createIcon();
    bool canBeShown() const; // is there a tray?
    bool isShown() const;
    void watchDesktop();
    void follow(); // what was chosen in the settings, until the program ends
    void lookForPlace();
    void takeService(Closing closing); // of D-Bus
    void setClosing(Closing closing);
    void toggleWindow();
    void explain();
    void present();

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    MainWindow &m_window;
    QMenu m_menu;
    QAction m_state;
    QAction m_toggle;
    std::unique_ptr<QSystemTrayIcon> m_icon; // after its menu; none before there is a tray
    QTimer m_look;
    std::optional<bool> m_hasPlace; // on the screen, which only a tray of the old kind tells
    bool m_isOnBus = false; // a tray
    bool m_hasEnded = false; // the program, but for what the server still answers
    bool m_hasExplained = false;
};

} // namespace gui
