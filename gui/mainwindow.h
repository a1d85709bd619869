// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/actions.h"
#include "gui/desktop/notifier.h"
#include "gui/focusreturn.h"
#include "gui/models/instancewatch.h"
#include "gui/notice.h"
#include "gui/underway.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace base {
class Clock;
}

namespace runtime {
class Runtime;
}

namespace gui {

class Banner;
class CommandSearch;
class HelpView;
class Panel;
class Preferences;
class Rail;
class SettingsPanel;
class StatusStrip;

// What becomes of the program when the window is closed.
enum class Closing { Quits, Hides };

// Arranges the rail, the banner, the panels and the status strip, and leads commands to them. What
// the panels do is theirs. Lives on the main thread; the runtime, the preferences and the clock
// outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(runtime::Runtime &runtime, Preferences &preferences, const base::Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page page() const;
    void notify(const Notice &notice);
    void comeForward(); // from wherever it is: hidden, minimised, behind others
    void setClosing(Closing closing);
    void saveLayout() const;
    bool hasWorkUnderWay() const { return !m_work.isIdle(); }
    void quit(); // with work under way it asks first
    void leave(); // quits without a question, also with work under way

    const Actions &actions() const { return m_actions; }

Q_SIGNALS:
    void closed(); // the person, or the session, wants the program to end
    void putAway(); // it was closed, and the program goes on

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createFrame();
    void createPanels();
    void add(Panel *panel);
    void connectActions();
    void restoreLayout();
    void askToLeave();
    void leaveWhenIdle();
    void stayAfterAll();
    void moveRegion(int by);
    void tellOfEnd(const Ending &ending);
    std::vector<QWidget *> regions() const;

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    Actions m_actions;
    FocusReturn m_focusReturn;
    InstanceWatch m_instances;
    UnderWay m_work;
    Rail *m_rail;
    Banner *m_banner;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    CommandSearch *m_search;
    HelpView *m_help;
    Notifier m_notifier;
    SettingsPanel *m_settings;
    std::map<Page, Panel *> m_panels;
    Closing m_closing = Closing::Quits;
    bool m_isLeaving = false; // the question was answered, or there is none
};

} // namespace gui
