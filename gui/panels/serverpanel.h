// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "backend/settings/settings.h"
#include "gui/panels/loggedrequests.h"
#include "gui/panels/panel.h"
#include "gui/panels/serveraccess.h"

#include <QTimer>

#include <memory>

namespace Ui {
class ServerPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class InstanceWatch;
class Preferences;

// The API server: its true state, its address, what it is doing.
class ServerPanel : public Panel
{
    Q_OBJECT

public:
    ServerPanel(runtime::Runtime &runtime, Preferences &preferences, const InstanceWatch &instances,
                Actions &actions, QWidget *parent = nullptr);
    ~ServerPanel() override;

    void takeFocus() override;
    void restore(const QSettings &state) override;
    void save(QSettings &state) const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectRuntime();
    void connectActions();
    void connectSettings();
    void connectLog();
    void showServer(const runtime::ServerStatus &status);
    void tell(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    static QString reasonText(const runtime::StoreStatus &status);
    void showSettings();
    void showInstances();
    void showUptime();
    void usePort(int port);
    void startOn(quint16 port);
    void openToNetwork(bool isOpen);
    void tellLag();
    void change(settings::Key key, const QString &value); // and restarts the server for it
    void sample();
    void shareRoom();

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    const InstanceWatch &m_instances;
    Actions &m_actions;
    std::unique_ptr<Ui::ServerPanel> m_ui;
    LoggedRequests m_requests;
    ServerAccess m_access;
    QTimer m_second;
    int m_portTried = 0; // by the newest start
    bool m_lags = false; // what is set differs from what the server works by
    bool m_isRestarting = false; // for a change made on this page
};

} // namespace gui
