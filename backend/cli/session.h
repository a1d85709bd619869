// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/console.h"
#include "backend/cli/exitcode.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/load.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace cli {

// What one command works with: settings, console, and the program behind the doors. Lives on the
// main thread; ends the event loop once everything has been taken down.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(settings::Loaded loaded, Console &console, const std::string &command);
    ~Session() override;

    const settings::Settings &settings() const { return m_loaded.settings; }
    const std::vector<settings::Problem> &problems() const { return m_loaded.problems; }
    Console &console() { return m_console; }
    runtime::Runtime &runtime(); // made when first asked for

    // Serves on the port, instead of the one that is set. Before anything runs.
    void setPort(quint16 port);

    // Calls then once the store is ready; ends the command in words when it cannot be.
    void withStore(std::function<void()> then);

    // Starts the server and calls then with its URL; ends the command in words when it cannot.
    void withServer(std::function<void(QUrl)> then);

    // Hands a good answer to then, and ends the command with a bad one.
    template <typename T, typename Then>
    void whenGood(const QFuture<base::Result<T>> &future, Then then)
    {
        runtime::whenDone(future, this,
                          [this, then = std::move(then)](const base::Result<T> &result) {
                              if (result)
                                  then(*result);
                              else
                                  fail(result.error());
                          });
    }

    // Takes down what runs and ends the program. The first call decides about the code.
    void end(ExitCode code);
    void end(const base::Result<> &result); // says what went wrong, if anything did
    void fail(const base::Error &error);
    void fail(ExitCode code, const QString &words);

    bool isEnding() const { return m_isEnding; }

private:
    void leave();

    settings::Loaded m_loaded;
    Console &m_console;
    const QString m_program; // "teller serve"
    std::unique_ptr<runtime::Runtime> m_runtime;
    bool m_isEnding = false;
    ExitCode m_code = ExitCode::Ok;
};

// The same error, with the file that it is about where its words do not name it.
base::Error inFile(const QString &file, const base::Error &error);

// Why the store cannot be used, and what to do.
QString storeFailure(const runtime::StoreStatus &status);

// Why the server did not start, and what to do.
QString serverFailure(const runtime::ServerStatus &status);

} // namespace cli
