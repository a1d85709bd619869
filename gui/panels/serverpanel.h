// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "gui/panels/panel.h"

#include <QTimer>

#include <memory>

namespace Ui {
class ServerPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class Preferences;

// The API server: its true state, its address, what it is doing.
class ServerPanel : public Panel
{
    Q_OBJECT

public:
    ServerPanel(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                QWidget *parent = nullptr);
    ~ServerPanel() override;

    void takeFocus() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectRuntime();
    void connectActions();
    void connectSettings();
    void showServer(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    void showSettings();
    void showInstances();
    void showFailure(const runtime::ServerStatus &status);
    void suggest();
    void showUptime();
    void usePort(int port);
    void openToNetwork(bool isOpen);
    void applyToServer(); // what was changed holds from the next start
    void sample();
    void saveArchive();
    QString token() const;

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    Actions &m_actions;
    std::unique_ptr<Ui::ServerPanel> m_ui;
    QTimer m_second;
};

} // namespace gui
