// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/visit.h"

#include <QTcpServer>
#include <QTimer>

namespace http {

// Lets clients in, as many as the limits allow. Lives on the server's thread.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(std::shared_ptr<Commons> commons);

Q_SIGNALS:
    void arrived(const std::shared_ptr<http::Visit> &visit);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pause();
    void resume();
    void turnAway(int socket);

    const std::shared_ptr<Commons> m_commons;
    QTimer m_pause; // runs while there are too few file descriptors
};

} // namespace http
