// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/requestlog.h"
#include "backend/runtime/status.h"
#include "backend/simulator/transport.h"

#include <QNetworkAccessManager>

namespace gui {

// Sends a request of the log once more, as it was but for the token, which the log never kept.
// Lives on the main thread.
class RequestRepeat : public QObject
{
    Q_OBJECT

public:
    // Whether the log holds all of the request: long bodies are cut.
    static bool isWhole(const http::LogEntry &entry);

    // To the server as it runs: with its token, and trusting its certificate.
    void send(const http::LogEntry &entry, const runtime::ServerStatus &server);

Q_SIGNALS:
    void answered(int status);
    void failed(simulator::Failure why); // nothing came back

private:
    std::unique_ptr<QNetworkAccessManager> m_network; // made when first needed
};

} // namespace gui
