// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/requestrepeat.h"
#include "gui/panels/filewriting.h"
#include "gui/widgets/requestlogview.h"

namespace gui {

class Actions;
class Panel;

// What is done with the requests of the log: they come, one is sent again, all are saved. Lives as
// long as the panel, whose member it is.
class LoggedRequests : public QObject
{
    Q_OBJECT

public:
    LoggedRequests(runtime::Runtime &runtime, Actions &actions, Panel &panel);

    void show(RequestLogView &log);
    void offerRepeat(); // as the server may be asked or not

private:
    void connectActions();
    void connectRepeat();
    void repeat();
    void save(RequestLogView::Format format);

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    Panel &m_panel;
    RequestLogView *m_log = nullptr; // the panel's
    FileWriting m_files;
    RequestRepeat m_repeat;
};

} // namespace gui
