// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/loggedrequests.h"

#include "backend/runtime/runtime.h"
#include "gui/actions.h"
#include "gui/panels/panel.h"
#include "gui/panels/servernotices.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gui {

LoggedRequests::LoggedRequests(runtime::Runtime &runtime, Actions &actions, Panel &panel)
    : m_runtime(runtime)
    , m_actions(actions)
    , m_panel(panel)
    , m_files(runtime, panel)
{ }

void LoggedRequests::show(RequestLogView &log)
{
    m_log = &log;
    connect(&m_runtime, &runtime::Runtime::requestsLogged, m_log, &RequestLogView::append);
    m_log->setActions(m_actions[Command::FindRequest], m_actions[Command::RepeatRequest],
                      m_actions[Command::ExportRequests]);
    connectActions();
    connectRepeat();
}

void LoggedRequests::connectActions()
{
    connect(m_log, &RequestLogView::chosenChanged, this, &LoggedRequests::offerRepeat);
    connect(m_actions[Command::RepeatRequest], &QAction::triggered, this, &LoggedRequests::repeat);
    connect(m_actions[Command::ExportRequests], &QAction::triggered, this,
            [this] { save(RequestLogView::Format::Archive); });
    connect(m_log, &RequestLogView::savingAsked, this, &LoggedRequests::save);
    connect(m_actions[Command::FindRequest], &QAction::triggered, m_log,
            &RequestLogView::focusFilter);
}

void LoggedRequests::connectRepeat()
{
    connect(&m_repeat, &RequestRepeat::answered, this,
            [this](int status) { Q_EMIT m_panel.noticed(repeatNotice(status)); });
    connect(&m_repeat, &RequestRepeat::failed, this,
            [this](simulator::Failure why) { Q_EMIT m_panel.noticed(repeatNotice(why)); });
}

void LoggedRequests::offerRepeat()
{
    const auto entry = m_log->chosen();
    m_actions[Command::RepeatRequest]->setEnabled(entry && RequestRepeat::isWhole(*entry)
                                                  && m_runtime.serverStatus().state
                                                      == runtime::ServerStatus::State::Running);
}

void LoggedRequests::repeat()
{
    if (const auto entry = m_log->chosen())
        m_repeat.send(*entry, m_runtime.serverStatus());
}

void LoggedRequests::save(RequestLogView::Format format)
{
    const QString name = format == RequestLogView::Format::Archive ? u"/requests.har"_s
        : format == RequestLogView::Format::Bruno                  ? u"/requests.bruno.json"_s
                                                                   : u"/requests.k6.js"_s;
    m_files.saveNew(m_log->shownAs(format), m_runtime.settings().outputs + name);
}

} // namespace gui
