// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>
#include <QHttpServerResponder>

// Where Qt HTTP Server differs between 6.4 and 6.9; the rest of the room is the same on all.
namespace http {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
using Responder = QHttpServerResponder &&; // how a handler takes it

template <typename Handler>
void setMissingHandler(QHttpServer &server, Handler handler)
{
    server.setMissingHandler(
        [handler = std::move(handler)](const QHttpServerRequest &, Responder) { handler(); });
}
#else
using Responder = QHttpServerResponder &;

template <typename Handler>
void setMissingHandler(QHttpServer &server, Handler handler)
{
    server.setMissingHandler(
        &server,
        [handler = std::move(handler)](const QHttpServerRequest &, Responder) { handler(); });
}
#endif

} // namespace http
