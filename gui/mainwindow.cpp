// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "backend/runtime/runtime.h"
#include "backend/settings/paths.h"
#include "gui/access.h"
#include "gui/look/measure.h"
#include "gui/panels/customerspanel.h"
#include "gui/panels/denominationpanel.h"
#include "gui/panels/panel.h"
#include "gui/panels/serverpanel.h"
#include "gui/panels/settingspanel.h"
#include "gui/panels/simulatorpanel.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/commandsearch.h"
#include "gui/widgets/helpview.h"
#include "gui/widgets/rail.h"
#include "gui/widgets/statusstrip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr QSize usual(1100, 720); // device-independent pixels
constexpr QSize smallest(720, 480);

const QString geometryKey = u"window/geometry"_s;
const QString leaveTopic = u"leave"_s;
const QString pageKey = u"window/page"_s;

QString stateFile()
{
    return settings::stateFolder() + "/window.ini"_L1;
}

// Not a table, which says so of its cells.
bool isField(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget)
        || (widget && widget->testAttribute(Qt::WA_InputMethodEnabled)
            && !qobject_cast<const QAbstractItemView *>(widget));
}

} // namespace

MainWindow::MainWindow(runtime::Runtime &runtime, Preferences &preferences,
                       const base::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_runtime(runtime)
    , m_preferences(preferences)
    , m_instances(runtime)
    , m_work(clock)
{
    createFrame();
    createPanels();
    connectActions();
    nameFieldButtons(*this);
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::createFrame()
{
    auto *centre = new QWidget;
    auto *columns = new QHBoxLayout;
    auto *work = new QVBoxLayout;
    auto *rows = new QVBoxLayout(centre);
    columns->addWidget(m_rail = new Rail);
    columns->addLayout(work, 1);
    work->addWidget(m_banner = new Banner);
    work->addWidget(m_stack = new QStackedWidget, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status = new StatusStrip(m_runtime, m_instances, m_work, m_actions));
    for (QLayout *layout : std::initializer_list<QLayout *>{columns, work, rows}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    setCentralWidget(centre);
    setMinimumSize(smallest);
    m_search = new CommandSearch(m_actions, this);
    addDockWidget(Qt::RightDockWidgetArea, m_help = new HelpView);
}

void MainWindow::createPanels()
{
    add(new ServerPanel(m_runtime, m_preferences, m_instances, m_actions));
    add(new CustomersPanel(m_runtime, m_preferences, m_actions));
    add(new DenominationPanel(m_runtime, m_actions));
    add(new SimulatorPanel(m_runtime, m_actions));
    add(m_settings = new SettingsPanel(m_runtime, m_preferences, m_actions));
    for (const Page page : pages)
        m_rail->item(int(page))->setHidden(!m_panels.contains(page));
}

void MainWindow::add(Panel *panel)
{
    m_panels.emplace(panel->page(), panel);
    m_stack->addWidget(panel);
    connect(panel, &Panel::noticed, this, [this](const Notice &notice) {
        if (notice.tone == Tone::Bad)
            stayAfterAll(); // who waits for the end of the work has to know
        m_banner->show(notice);
    });
    connect(panel, &Panel::begun, &m_work,
            [this, panel](const Job &job) { m_work.add(job, panel->page()); });
    connect(panel, &Panel::settled, m_banner, &Banner::settle);
    connect(m_banner, &Banner::left, panel, [this, panel] {
        if (panel->page() == page())
            panel->takeFocus();
    });
    connect(panel, &Panel::fileWritten, m_status, &StatusStrip::showFile);
}

void MainWindow::connectActions()
{
    for (QAction *action : m_actions.ofWindow())
        addAction(action);
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    for (const Page page : pages)
        on(Actions::show(page), [this, page] { showPage(page); });
    on(Command::SearchCommands, [this] { m_search->open(); });
    on(Command::NextRegion, [this] { moveRegion(1); });
    on(Command::PreviousRegion, [this] { moveRegion(-1); });
    on(Command::ShowHelp, [this] {
        // Who fills in a form asks about that, whatever went wrong elsewhere.
        m_help->toggle(page(), isField(focusWidget()) ? QString() : m_banner->code());
    });
    on(Command::ShowShortcuts, [this] {
        showPage(Page::Settings);
        m_settings->showShortcuts();
    });
    on(Command::ShowAbout, [this] {
        showPage(Page::Settings);
        m_settings->showAbout();
    });
    on(Command::Quit, [this] { quit(); });
    connect(m_banner, &Banner::helpWanted, this,
            [this] { m_help->toggle(page(), m_banner->code()); });
    connect(m_help, &HelpView::left, this, [this] { m_panels.at(page())->takeFocus(); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(&m_work, &UnderWay::longJobEnded, this, &MainWindow::tellOfEnd);
    connect(m_status, &StatusStrip::pageWanted, this, &MainWindow::showPage);
    connect(m_search, &CommandSearch::chosen, &m_actions, &Actions::carryOut);
}

void MainWindow::restoreLayout()
{
    const QSettings state(stateFile(), QSettings::IniFormat);
    if (!restoreGeometry(state.value(geometryKey).toByteArray()))
        resize(usual);
    for (const auto &[page, panel] : m_panels)
        panel->restore(state);
    const int page = state.value(pageKey).toInt();
    showPage(page >= 0 && page < int(pages.size()) ? Page(page) : Page::Server);
}

void MainWindow::saveLayout() const
{
    QSettings state(stateFile(), QSettings::IniFormat);
    state.setValue(geometryKey, saveGeometry());
    state.setValue(pageKey, int(page()));
    for (const auto &[page, panel] : m_panels)
        panel->save(state);
}

void MainWindow::showPage(Page page)
{
    const auto found = m_panels.find(page);
    if (found == m_panels.end())
        return;
    m_rail->choose(page);
    m_stack->setCurrentWidget(found->second);
    m_help->showPage(page);
    setWindowTitle(pageTitle(page));
    if (focusWidget() != m_rail)
        found->second->takeFocus();
}

Page MainWindow::page() const
{
    return static_cast<const Panel *>(m_stack->currentWidget())->page();
}

void MainWindow::notify(const Notice &notice)
{
    m_banner->show(notice);
}

void MainWindow::tellOfEnd(const Ending &ending)
{
    const bool isSilent = ending.words.isEmpty() && ending.file.isEmpty();
    if (!isActiveWindow() && !isSilent)
        m_notifier.tell(ending.words.isEmpty() ? tr("A file was written") : ending.words,
                        ending.file);
}

std::vector<QWidget *> MainWindow::regions() const
{
    return {m_rail, m_banner, m_stack, m_help, m_status};
}

void MainWindow::moveRegion(int by)
{
    const auto all = regions();
    const auto hasFocus = [this](const QWidget *region) {
        return region == focusWidget() || region->isAncestorOf(focusWidget());
    };
    const int count = int(all.size());
    int at = int(std::ranges::find_if(all, hasFocus) - all.begin()) % count;
    do
        at = (at + by + count) % count;
    while (!all[std::size_t(at)]->isVisible());
    if (all[std::size_t(at)] == m_stack)
        return m_panels.at(page())->takeFocus();
    if (all[std::size_t(at)] == m_status)
        return m_status->takeFocus();
    all[std::size_t(at)]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setClosing(Closing closing)
{
    m_closing = closing;
}

void MainWindow::quit()
{
    if (m_work.isIdle() || m_isLeaving)
        return leave();
    comeForward();
    askToLeave();
}

void MainWindow::leave()
{
    m_isLeaving = true;
    disconnect(&m_work, nullptr, this, nullptr);
    m_work.cancelJobs();
    if (isHidden())
        Q_EMIT closed(); // a window that was closed before is told of no other close
    else
        close();
}

void MainWindow::askToLeave()
{
    m_banner->show(inAnyLanguage([this, before = m_work.words()] {
        const QString words = m_work.isIdle() ? before : m_work.words(); // it may end meanwhile
        return Notice{leaveTopic,
                      Tone::Warning,
                      words,
                      {{tr("Finish and quit"), [this] { leaveWhenIdle(); }},
                       {tr("Stop and quit"), [this] { leave(); }},
                       //: Does not quit the program.
                       {tr("Stay"), [] {}}}};
    }));
    m_banner->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveWhenIdle()
{
    if (m_work.isIdle())
        return leave();
    connect(&m_work, &UnderWay::becameIdle, this, &MainWindow::leave,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    m_banner->show(inAnyLanguage([this] {
        return Notice{leaveTopic,
                      Tone::Information,
                      tr("Tellerdesk quits when the work under way is done."),
                      {//: Does not quit the program.
                       {tr("Stay"), [this] { stayAfterAll(); }}}};
    }));
}

void MainWindow::stayAfterAll()
{
    if (disconnect(&m_work, &UnderWay::becameIdle, this, &MainWindow::leave))
        m_banner->settle(leaveTopic);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isHiding = m_closing == Closing::Hides && !m_isLeaving;
    if (!m_work.isIdle() && !m_isLeaving && !isHiding) {
        event->ignore();
        return askToLeave();
    }
    saveLayout();
    event->accept();
    isHiding ? Q_EMIT putAway() : Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setLocale(QLocale()); // fields for numbers took theirs when they were made
    m_actions.retranslate();
    nameFieldButtons(*this);
    setWindowTitle(pageTitle(page()));
}

} // namespace gui
