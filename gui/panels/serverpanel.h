// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "gui/panels/panel.h"

#include <memory>

namespace Ui {
class ServerPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

// The API server: its true state, its address, what it is doing.
class ServerPanel : public Panel
{
    Q_OBJECT

public:
    ServerPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent = nullptr);
    ~ServerPanel() override;

    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void connectActions();
    void showServer(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    void showFailure(const runtime::ServerStatus &status);
    void copyUrl();
    void copyCurl();

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    std::unique_ptr<Ui::ServerPanel> m_ui;
};

} // namespace gui
