// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/embeddedserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using redis::EmbeddedServer;

// A program that uses the private server of a directory until its standard input is closed, to be
// started several times and killed. Says "ready PID SOCKET" or "failed WHY", then "ended" or
// "left".
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    EmbeddedServer server({.directory = app.arguments().at(1)});

    const auto say = [](const QByteArray &line) {
        std::puts(line.constData());
        std::fflush(stdout);
    };
    server.start([&](const base::Result<redis::Endpoint> &endpoint) {
        if (endpoint)
            say("ready " + QByteArray::number(server.processId()) + ' '
                + endpoint->socketPath.toUtf8());
        else
            say("failed " + endpoint.error().detail.toUtf8());
    });

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [&] {
        input.setEnabled(false);
        server.stop([&](const base::Result<EmbeddedServer::Leaving> &left) {
            const bool hasEnded = left && *left == EmbeddedServer::Leaving::EndedServer;
            if (!left)
                say("failed " + left.error().detail.toUtf8());
            else
                say(hasEnded ? "ended" : "left");
            app.quit();
        });
    });
    return app.exec();
}
