// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QWidget>

class QToolButton;

namespace runtime {
class Runtime;
struct ServerStatus;
struct StoreStatus;
} // namespace runtime

namespace gui {

// The bar below the panels: how the server and the store are doing and the file written last. Each
// is a button that leads to where more is told.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const runtime::Runtime &runtime, QWidget *parent = nullptr);

    void showFile(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void pageWanted(gui::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *createButton(const QString &name);
    void showServer(const runtime::ServerStatus &status);
    void showStore(const runtime::StoreStatus &status);
    void retranslate();

    const runtime::Runtime &m_runtime;
    QString m_file;
    QToolButton *m_serverButton;
    QToolButton *m_storeButton;
    QToolButton *m_fileButton;
};

} // namespace gui
