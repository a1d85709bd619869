// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/actions.h"
#include "gui/notice.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace runtime {
class Runtime;
}

namespace gui {

class Banner;
class CommandSearch;
class Panel;
class Rail;
class StatusStrip;
class Theme;

// Arranges the rail, the banner, the panels and the status strip, and leads commands to them. What
// the panels do is theirs. Lives on the main thread; the runtime and the theme outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(runtime::Runtime &runtime, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page page() const;
    void notify(const Notice &notice);

    const Actions &actions() const { return m_actions; }

Q_SIGNALS:
    void closed(); // the person, or the session, wants the program to end

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createFrame();
    void createPanels();
    void add(Panel *panel);
    void connectActions();
    void restoreLayout();
    void saveLayout() const;
    void carryOut(QAction *action);
    void moveRegion(int by);
    std::vector<QWidget *> regions() const;

    runtime::Runtime &m_runtime;
    Theme &m_theme;
    Actions m_actions;
    Rail *m_rail;
    Banner *m_banner;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    CommandSearch *m_search;
    std::map<Page, Panel *> m_panels;
};

} // namespace gui
