// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/progress.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace runtime {
class Runtime;
struct ServerStatus;
struct StoreStatus;
} // namespace runtime

namespace simulator {
struct Snapshot;
}

namespace gui {

class Actions;
class InstanceWatch;
class MenuButton;

// The bar below the panels: how the server and the store are doing, who else is there, what is
// being worked at and the file written last. Each is a button that leads to where more is told. The
// menu at its end holds what concerns the whole window.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const runtime::Runtime &runtime, const InstanceWatch &instances,
                const Actions &actions, QWidget *parent = nullptr);

    void showFile(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void pageWanted(gui::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *createButton(const QString &name);
    void createMenu(const Actions &actions);
    void showServer(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    void showInstances();
    void showRun(const simulator::Snapshot &snapshot);
    void hideRun();
    void retranslate();

    const runtime::Runtime &m_runtime;
    const InstanceWatch &m_instances;
    QString m_file;
    QToolButton *m_serverButton;
    QToolButton *m_storeButton;
    QToolButton *m_instancesButton;
    QToolButton *m_runButton;
    QProgressBar *m_runBar;
    RestTime m_rest; // of the run
    QToolButton *m_fileButton;
    MenuButton *m_menuButton;
};

} // namespace gui
