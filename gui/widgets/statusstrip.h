// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/underway.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace runtime {
class Runtime;
struct ServerStatus;
struct StoreStatus;
} // namespace runtime

namespace gui {

class Actions;
class ElidedButton;
class InstanceWatch;
class MenuButton;

// The bar below the panels: how the server and the store are doing, who else is there, what
// takes long and the file written last. Each is a button that leads to where more is told. The
// menu at its end holds what concerns the whole window.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const runtime::Runtime &runtime, const InstanceWatch &instances,
                const UnderWay &work, const Actions &actions, QWidget *parent = nullptr);

    void showFile(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void pageWanted(gui::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *createButton(const QString &name);
    ElidedButton *createElidedButton(const QString &name);
    void add(QToolButton &button, const QString &name);
    void createMenu(const Actions &actions);
    void showServer(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    void showInstances();
    void showJobs();
    void showProgress(const UnderWay::LongJob &job);
    void retranslate();

    const runtime::Runtime &m_runtime;
    const InstanceWatch &m_instances;
    const UnderWay &m_work;
    QString m_file;
    QToolButton *m_serverButton;
    QToolButton *m_storeButton;
    QToolButton *m_instancesButton;
    ElidedButton *m_jobButton;
    QProgressBar *m_jobBar;
    Page m_jobPage = Page::Server; // where the button of the jobs leads to
    ElidedButton *m_fileButton;
    MenuButton *m_menuButton;
};

} // namespace gui
