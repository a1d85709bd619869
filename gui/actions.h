// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QAction>
#include <QObject>

#include <optional>
#include <vector>

namespace gui {

// Everything that can be commanded. The table in actions.cpp gives each its words, picture, keys
// and the page that carries it out.
enum class Command {
    ShowServer,
    ShowCustomers,
    ShowDenominations,
    ShowSimulator,
    ShowSettings,
    SearchCommands,
    NextRegion,
    PreviousRegion,
    ShowHelp,
    ShowShortcuts,
    ShowAbout,
    Quit,
    StartServer,
    StopServer,
    RestartServer,
    CopyUrl,
    CopyCurl,
    OpenDocs,
    RepeatRequest,
    ExportRequests,
    FindRequest,
    AddCustomer,
    AddAsJson,
    AddSamples,
    EditCustomer,
    DeleteSelected,
    DeleteAll,
    ImportCustomers,
    ExportCustomers,
    FindCustomer,
    UndoChange,
    ShowHistory,
    LockCustomers,
    UnlockCustomers,
    Calculate,
    ExportDenominations,
    RunSimulator,
    ReplaySimulator,
    ShrinkRun,
    OpenReport,
    ExportReport,
    FindSetting,
    MakeHelpBundle,
};

// Owns the QActions of the window: their words, pictures and shortcuts stand here alone. A page's
// actions are added to its panel, so that equal shortcuts reach the panel that is seen.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Command command) const;
    const std::vector<QAction *> &all() const { return m_actions; }
    std::vector<QAction *> of(Page page) const; // what that page's panel carries out
    std::vector<QAction *> ofWindow() const; // what works on every page

    static std::optional<Page> page(const QAction *action);
    static Command show(Page page);

    // Wherever the person is: the page that does it is shown first.
    void carryOut(QAction *action) const;

    // Says on the tool tip why the command cannot be carried out just now; empty: its own words.
    void setHindrance(Command command, const QString &why);

    void retranslate(); // without hindrances

    bool eventFilter(QObject *watched, QEvent *event) override; // of the whole program

private:
    std::vector<QAction *> m_actions; // by Command
};

} // namespace gui
