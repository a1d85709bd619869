// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "gui/panels/madetoken.h"

#include <QObject>

namespace Ui {
class ServerPanel;
}

namespace settings {
struct Server;
}

namespace gui {

class QrView;

// Who may reach the server: this computer alone, or others that have the token. What they need is
// said, copied, and shown as a code. Lives as long as the panel whose row it fills, and whose
// member it is.
class ServerAccess : public QObject
{
    Q_OBJECT

public:
    ServerAccess(const runtime::Runtime &runtime, Preferences &preferences, Ui::ServerPanel &ui);

    static bool isOpen(const settings::Server &server); // to others

    void connectRow(); // of the panel, which is there now
    void show(const runtime::ServerStatus &status);
    QString token() const; // that requests must carry now
    void retranslate();

    void restore(const QSettings &state) { m_token.restore(state); }
    void save(QSettings &state) const { m_token.save(state); }

private:
    void follow();
    static QString words(const QList<QUrl> &urls, const QString &token);
    QStringList lines() const;

    const runtime::Runtime &m_runtime;
    Ui::ServerPanel &m_ui;
    QrView *m_qr = nullptr; // of the line that others need
    MadeToken m_token;
    bool m_isOpen; // as the settings have it
};

} // namespace gui
