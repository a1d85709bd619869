// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include "gui/messagetext.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Row
{
    Command command;
    const char *name; // of the QAction, for tests and assistive tools
    std::optional<Page> page; // nothing: the window itself
    Glyph glyph;
    const char *text;
    const char *brief; // on a button, where the place says the rest
    const char *keys; // several are parted by "; "
};

constexpr auto window = std::nullopt;
constexpr auto server = Page::Server;
constexpr auto customers = Page::Customers;
constexpr auto denominations = Page::Denominations;
constexpr auto simulator = Page::Simulator;
constexpr auto settings = Page::Settings;

// clang-format off
const Row rows[] = {
    {Command::ShowServer, "showServer", window, Glyph::Server, QT_TRANSLATE_NOOP("gui::Actions", "Go to the server"), nullptr, "Alt+1"},
    {Command::ShowCustomers, "showCustomers", window, Glyph::Customers, QT_TRANSLATE_NOOP("gui::Actions", "Go to the customers"), nullptr, "Alt+2"},
    {Command::ShowDenominations, "showDenominations", window, Glyph::Notes, QT_TRANSLATE_NOOP("gui::Actions", "Go to the denominations"), nullptr, "Alt+3"},
    {Command::ShowSimulator, "showSimulator", window, Glyph::Gauge, QT_TRANSLATE_NOOP("gui::Actions", "Go to the simulator"), nullptr, "Alt+4"},
    {Command::ShowSettings, "showSettings", window, Glyph::Settings, QT_TRANSLATE_NOOP("gui::Actions", "Go to the settings"), nullptr, "Alt+5; Ctrl+,; Ctrl+Shift+,"},
    {Command::SearchCommands, "searchCommands", window, Glyph::Search, QT_TRANSLATE_NOOP("gui::Actions", "Search commands"), QT_TRANSLATE_NOOP("gui::Actions", "Search"), "Ctrl+K"},
    {Command::NextRegion, "nextRegion", window, Glyph::Right, QT_TRANSLATE_NOOP("gui::Actions", "Move to the next region of the window"), nullptr, "F6"},
    {Command::PreviousRegion, "previousRegion", window, Glyph::Left, QT_TRANSLATE_NOOP("gui::Actions", "Move to the previous region of the window"), nullptr, "Shift+F6"},
    {Command::ShowHelp, "showHelp", window, Glyph::Help, QT_TRANSLATE_NOOP("gui::Actions", "Help on this page"), QT_TRANSLATE_NOOP("gui::Actions", "Help"), "F1"},
    {Command::ShowShortcuts, "showShortcuts", window, Glyph::Keyboard, QT_TRANSLATE_NOOP("gui::Actions", "Keyboard shortcuts"), QT_TRANSLATE_NOOP("gui::Actions", "Shortcuts"), "Ctrl+?; Ctrl+Shift+?"},
    {Command::ShowAbout, "showAbout", window, Glyph::Information, QT_TRANSLATE_NOOP("gui::Actions", "About Tellerdesk"), nullptr, ""},
    {Command::Quit, "quit", window, Glyph::Quit, QT_TRANSLATE_NOOP("gui::Actions", "Quit"), nullptr, "Ctrl+Q"},
    {Command::StartServer, "startServer", window, Glyph::Start, QT_TRANSLATE_NOOP("gui::Actions", "Start the server"), QT_TRANSLATE_NOOP("gui::Actions", "Start"), "F5"},
    {Command::StopServer, "stopServer", window, Glyph::Stop, QT_TRANSLATE_NOOP("gui::Actions", "Stop the server"), QT_TRANSLATE_NOOP("gui::Actions", "Stop"), "Shift+F5"},
    {Command::RestartServer, "restartServer", window, Glyph::Replay, QT_TRANSLATE_NOOP("gui::Actions", "Restart the server"), QT_TRANSLATE_NOOP("gui::Actions", "Restart"), "Ctrl+F5"},
    {Command::CopyUrl, "copyUrl", window, Glyph::Copy, QT_TRANSLATE_NOOP("gui::Actions", "Copy the server's URL"), QT_TRANSLATE_NOOP("gui::Actions", "Copy URL"), "Ctrl+L"},
    {Command::CopyCurl, "copyCurl", server, Glyph::Terminal, QT_TRANSLATE_NOOP("gui::Actions", "Copy a cURL command"), QT_TRANSLATE_NOOP("gui::Actions", "Copy cURL"), "Ctrl+Shift+L"},
    {Command::OpenDocs, "openDocs", server, Glyph::Docs, QT_TRANSLATE_NOOP("gui::Actions", "Open the API documentation"), QT_TRANSLATE_NOOP("gui::Actions", "Open docs"), "Ctrl+D"},
    {Command::RepeatRequest, "repeatRequest", server, Glyph::Replay, QT_TRANSLATE_NOOP("gui::Actions", "Send the chosen request again"), QT_TRANSLATE_NOOP("gui::Actions", "Send again"), "Ctrl+Shift+R"},
    {Command::ExportRequests, "exportRequests", server, Glyph::Save, QT_TRANSLATE_NOOP("gui::Actions", "Save the requests as an HTTP Archive"), QT_TRANSLATE_NOOP("gui::Actions", "Save HAR"), "Ctrl+E"},
    {Command::FindRequest, "findRequest", server, Glyph::Filter, QT_TRANSLATE_NOOP("gui::Actions", "Filter the requests"), nullptr, "Ctrl+F"},
    {Command::AddCustomer, "addCustomer", customers, Glyph::Add, QT_TRANSLATE_NOOP("gui::Actions", "Add a customer"), QT_TRANSLATE_NOOP("gui::Actions", "Add"), "Ctrl+N"},
    {Command::AddAsJson, "addAsJson", customers, Glyph::Terminal, QT_TRANSLATE_NOOP("gui::Actions", "Add customers as JSON"), QT_TRANSLATE_NOOP("gui::Actions", "Add JSON"), "Ctrl+Shift+N"},
    {Command::AddSamples, "addSamples", customers, Glyph::Wand, QT_TRANSLATE_NOOP("gui::Actions", "Add 10 sample customers"), QT_TRANSLATE_NOOP("gui::Actions", "Add samples"), ""},
    {Command::EditCustomer, "editCustomer", customers, Glyph::Edit, QT_TRANSLATE_NOOP("gui::Actions", "Edit the customer"), QT_TRANSLATE_NOOP("gui::Actions", "Edit"), "F2"},
    {Command::DeleteSelected, "deleteSelected", customers, Glyph::Delete, QT_TRANSLATE_NOOP("gui::Actions", "Delete the selected customers"), QT_TRANSLATE_NOOP("gui::Actions", "Delete"), "Del"},
    {Command::DeleteAll, "deleteAll", customers, Glyph::Delete, QT_TRANSLATE_NOOP("gui::Actions", "Delete all customers"), QT_TRANSLATE_NOOP("gui::Actions", "Delete all"), "Ctrl+Shift+Del"},
    {Command::ImportCustomers, "importCustomers", customers, Glyph::Import, QT_TRANSLATE_NOOP("gui::Actions", "Import customers"), QT_TRANSLATE_NOOP("gui::Actions", "Import"), "Ctrl+O"},
    {Command::ExportCustomers, "exportCustomers", customers, Glyph::Export, QT_TRANSLATE_NOOP("gui::Actions", "Export the customers"), QT_TRANSLATE_NOOP("gui::Actions", "Export"), "Ctrl+E"},
    {Command::FindCustomer, "findCustomer", customers, Glyph::Search, QT_TRANSLATE_NOOP("gui::Actions", "Find a customer"), nullptr, "Ctrl+F"},
    {Command::UndoChange, "undoChange", customers, Glyph::Undo, QT_TRANSLATE_NOOP("gui::Actions", "Undo the last change"), QT_TRANSLATE_NOOP("gui::Actions", "Undo"), "Ctrl+Z"},
    {Command::ShowHistory, "showHistory", customers, Glyph::Clock, QT_TRANSLATE_NOOP("gui::Actions", "Show what has changed among the customers"), QT_TRANSLATE_NOOP("gui::Actions", "History"), "Ctrl+H"},
    {Command::LockCustomers, "lockCustomers", customers, Glyph::Lock, QT_TRANSLATE_NOOP("gui::Actions", "Lock the customers: read-only"), QT_TRANSLATE_NOOP("gui::Actions", "Lock"), ""},
    {Command::UnlockCustomers, "unlockCustomers", customers, Glyph::Unlock, QT_TRANSLATE_NOOP("gui::Actions", "Unlock the customers"), QT_TRANSLATE_NOOP("gui::Actions", "Unlock"), ""},
    {Command::Calculate, "calculate", denominations, Glyph::Notes, QT_TRANSLATE_NOOP("gui::Actions", "Calculate the combinations"), QT_TRANSLATE_NOOP("gui::Actions", "Calculate"), "Ctrl+Return"},
    {Command::ExportDenominations, "exportDenominations", denominations, Glyph::Export, QT_TRANSLATE_NOOP("gui::Actions", "Export the combinations"), QT_TRANSLATE_NOOP("gui::Actions", "Export"), "Ctrl+E"},
    {Command::RunSimulator, "runSimulator", simulator, Glyph::Start, QT_TRANSLATE_NOOP("gui::Actions", "Run the simulator"), QT_TRANSLATE_NOOP("gui::Actions", "Run"), "Ctrl+R"},
    {Command::ReplaySimulator, "replaySimulator", simulator, Glyph::Replay, QT_TRANSLATE_NOOP("gui::Actions", "Replay the last run"), QT_TRANSLATE_NOOP("gui::Actions", "Replay"), "Ctrl+Shift+R"},
    {Command::ShrinkRun, "shrinkRun", simulator, Glyph::Filter, QT_TRANSLATE_NOOP("gui::Actions", "Find the fewest requests that still contradict one another"), QT_TRANSLATE_NOOP("gui::Actions", "Shrink"), "Ctrl+Shift+S"},
    {Command::OpenReport, "openReport", simulator, Glyph::Import, QT_TRANSLATE_NOOP("gui::Actions", "Open the report of a run"), QT_TRANSLATE_NOOP("gui::Actions", "Open report"), "Ctrl+O"},
    {Command::ExportReport, "exportReport", simulator, Glyph::Export, QT_TRANSLATE_NOOP("gui::Actions", "Save the report of the run"), QT_TRANSLATE_NOOP("gui::Actions", "Save report"), "Ctrl+E"},
    {Command::FindSetting, "findSetting", settings, Glyph::Search, QT_TRANSLATE_NOOP("gui::Actions", "Find a setting"), nullptr, "Ctrl+F"},
    {Command::MakeHelpBundle, "makeHelpBundle", settings, Glyph::Save, QT_TRANSLATE_NOOP("gui::Actions", "Make a help bundle"), QT_TRANSLATE_NOOP("gui::Actions", "Make a bundle"), ""},
};
// clang-format on

static_assert(std::size(rows) == std::size_t(Command::MakeHelpBundle) + 1);

const Row &rowOf(const QAction *action)
{
    return rows[action->data().toInt()];
}

QString tipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.text() : "%1 (%2)"_L1.arg(action.text(), standingAlone(keys));
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        Q_ASSERT(std::size_t(row.command) == m_actions.size());
        auto *action = new QAction(icon(row.glyph), {}, this);
        action->setObjectName(QLatin1StringView(row.name));
        if (*row.keys)
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(row.keys),
                                                              QKeySequence::PortableText));
        action->setData(int(row.command));
        m_actions.push_back(action);
    }
    retranslate();
    qApp->installEventFilter(this);
}

QAction *Actions::operator[](Command command) const
{
    return m_actions[std::size_t(command)];
}

std::vector<QAction *> Actions::of(Page page) const
{
    std::vector<QAction *> found;
    std::ranges::copy_if(m_actions, std::back_inserter(found),
                         [page](const QAction *action) { return rowOf(action).page == page; });
    return found;
}

std::vector<QAction *> Actions::ofWindow() const
{
    std::vector<QAction *> found;
    std::ranges::copy_if(m_actions, std::back_inserter(found),
                         [](const QAction *action) { return !rowOf(action).page; });
    return found;
}

std::optional<Page> Actions::page(const QAction *action)
{
    return rowOf(action).page;
}

Command Actions::show(Page page)
{
    return Command(int(Command::ShowServer) + int(page));
}

void Actions::carryOut(QAction *action) const
{
    if (const auto itsPage = page(action))
        (*this)[show(*itsPage)]->trigger();
    action->trigger();
}

void Actions::retranslate()
{
    for (QAction *action : m_actions) {
        action->setText(QCoreApplication::translate("gui::Actions", rowOf(action).text));
        if (const char *brief = rowOf(action).brief)
            action->setIconText(QCoreApplication::translate("gui::Actions", brief));
        action->setToolTip(tipOf(*action));
    }
}

void Actions::setHindrance(Command command, const QString &why)
{
    QAction *action = (*this)[command];
    action->setToolTip(why.isEmpty() ? tipOf(*action) : tipOf(*action) + u'\n' + why);
}

// Under X11 fields of text take these keys for themselves, as Emacs has them: delete, go to the end
// of the line, delete up to there. Where they are no command of the page, they still do.
bool Actions::eventFilter(QObject *, QEvent *event)
{
    constexpr std::array commands{Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_K};
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto pressed = static_cast<const QKeyEvent *>(event)->keyCombination();
    if (std::ranges::find(commands, pressed) == commands.end())
        return false;
    event->ignore();
    return true;
}

} // namespace gui
