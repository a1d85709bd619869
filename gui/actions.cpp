// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QCoreApplication>

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
#define TEXT(words) QT_TRANSLATE_NOOP("gui::Actions", words)
const Row rows[] = {
    {Command::ShowServer, "showServer", window, Glyph::Server, TEXT("Go to the server"), nullptr, "Alt+1"},
    {Command::ShowCustomers, "showCustomers", window, Glyph::Customers, TEXT("Go to the customers"), nullptr, "Alt+2"},
    {Command::ShowDenominations, "showDenominations", window, Glyph::Notes, TEXT("Go to the denominations"), nullptr, "Alt+3"},
    {Command::ShowSimulator, "showSimulator", window, Glyph::Gauge, TEXT("Go to the simulator"), nullptr, "Alt+4"},
    {Command::ShowSettings, "showSettings", window, Glyph::Settings, TEXT("Go to the settings"), nullptr, "Alt+5; Ctrl+,; Ctrl+Shift+,"},
    {Command::SearchCommands, "searchCommands", window, Glyph::Search, TEXT("Search commands"), TEXT("Search"), "Ctrl+K"},
    {Command::NextRegion, "nextRegion", window, Glyph::Right, TEXT("Move to the next region of the window"), nullptr, "F6"},
    {Command::PreviousRegion, "previousRegion", window, Glyph::Left, TEXT("Move to the previous region of the window"), nullptr, "Shift+F6"},
    {Command::ShowHelp, "showHelp", window, Glyph::Help, TEXT("Help on this page"), TEXT("Help"), "F1"},
    {Command::ShowShortcuts, "showShortcuts", window, Glyph::Keyboard, TEXT("Keyboard shortcuts"), TEXT("Shortcuts"), "Ctrl+?; Ctrl+Shift+?"},
    {Command::ShowAbout, "showAbout", window, Glyph::Information, TEXT("About Tellerdesk"), nullptr, ""},
    {Command::Quit, "quit", window, Glyph::Quit, TEXT("Quit"), nullptr, "Ctrl+Q"},
    {Command::StartServer, "startServer", window, Glyph::Start, TEXT("Start the server"), TEXT("Start"), "F5"},
    {Command::StopServer, "stopServer", window, Glyph::Stop, TEXT("Stop the server"), TEXT("Stop"), "Shift+F5"},
    {Command::CopyUrl, "copyUrl", window, Glyph::Copy, TEXT("Copy the server's URL"), TEXT("Copy URL"), "Ctrl+L"},
    {Command::CopyCurl, "copyCurl", server, Glyph::Terminal, TEXT("Copy a cURL command"), TEXT("Copy cURL"), "Ctrl+Shift+L"},
    {Command::OpenDocs, "openDocs", server, Glyph::Docs, TEXT("Open the API documentation"), TEXT("Open docs"), "Ctrl+D"},
    {Command::RepeatRequest, "repeatRequest", server, Glyph::Replay, TEXT("Send the chosen request again"), TEXT("Send again"), "Ctrl+Shift+R"},
    {Command::ExportRequests, "exportRequests", server, Glyph::Save, TEXT("Save the requests as an HTTP Archive"), TEXT("Save HAR"), "Ctrl+E"},
    {Command::FindRequest, "findRequest", server, Glyph::Filter, TEXT("Filter the requests"), nullptr, "Ctrl+F"},
    {Command::AddCustomer, "addCustomer", customers, Glyph::Add, TEXT("Add a customer"), TEXT("Add"), "Ctrl+N"},
    {Command::AddAsJson, "addAsJson", customers, Glyph::Terminal, TEXT("Add customers as JSON"), TEXT("Add JSON"), "Ctrl+Shift+N"},
    {Command::AddSamples, "addSamples", customers, Glyph::Wand, TEXT("Add 10 sample customers"), TEXT("Add samples"), ""},
    {Command::EditCustomer, "editCustomer", customers, Glyph::Edit, TEXT("Edit the customer"), TEXT("Edit"), "F2"},
    {Command::DeleteSelected, "deleteSelected", customers, Glyph::Delete, TEXT("Delete the selected customers"), TEXT("Delete"), "Del"},
    {Command::DeleteAll, "deleteAll", customers, Glyph::Delete, TEXT("Delete all customers"), TEXT("Delete all"), "Ctrl+Shift+Del"},
    {Command::ImportCustomers, "importCustomers", customers, Glyph::Import, TEXT("Import customers"), TEXT("Import"), "Ctrl+O"},
    {Command::ExportCustomers, "exportCustomers", customers, Glyph::Export, TEXT("Export the customers"), TEXT("Export"), "Ctrl+E"},
    {Command::FindCustomer, "findCustomer", customers, Glyph::Search, TEXT("Find a customer"), nullptr, "Ctrl+F"},
    {Command::UndoChange, "undoChange", customers, Glyph::Undo, TEXT("Undo the last change"), TEXT("Undo"), "Ctrl+Z"},
    {Command::Calculate, "calculate", denominations, Glyph::Notes, TEXT("Calculate the combinations"), TEXT("Calculate"), "Ctrl+Return"},
    {Command::ExportDenominations, "exportDenominations", denominations, Glyph::Export, TEXT("Export the combinations"), TEXT("Export"), "Ctrl+E"},
    {Command::RunSimulator, "runSimulator", simulator, Glyph::Start, TEXT("Run the simulator"), TEXT("Run"), "Ctrl+R"},
    {Command::ReplaySimulator, "replaySimulator", simulator, Glyph::Replay, TEXT("Replay the last run"), TEXT("Replay"), "Ctrl+Shift+R"},
    {Command::ShrinkRun, "shrinkRun", simulator, Glyph::Filter, TEXT("Find the fewest requests that still contradict one another"), TEXT("Shrink"), "Ctrl+Shift+S"},
    {Command::OpenReport, "openReport", simulator, Glyph::Import, TEXT("Open the report of a run"), TEXT("Open report"), "Ctrl+O"},
    {Command::ExportReport, "exportReport", simulator, Glyph::Export, TEXT("Save the report of the run"), TEXT("Save report"), "Ctrl+E"},
    {Command::FindSetting, "findSetting", settings, Glyph::Search, TEXT("Find a setting"), nullptr, "Ctrl+F"},
    {Command::MakeHelpBundle, "makeHelpBundle", settings, Glyph::Save, TEXT("Make a help bundle"), TEXT("Make a bundle"), ""},
};
#undef TEXT
// clang-format on

static_assert(std::size(rows) == std::size_t(Command::MakeHelpBundle) + 1);

const Row &rowOf(const QAction *action)
{
    return rows[action->data().toInt()];
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

void Actions::retranslate()
{
    for (QAction *action : m_actions) {
        const QString text = QCoreApplication::translate("gui::Actions", rowOf(action).text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        if (const char *brief = rowOf(action).brief)
            action->setIconText(QCoreApplication::translate("gui::Actions", brief));
        action->setToolTip(keys.isEmpty() ? text : "%1 (%2)"_L1.arg(text, keys));
    }
}

} // namespace gui
