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
    Session(settings::Loaded loaded, Console &console);
    ~Session() override;

    const settings::Settings &settings() const { return m_loaded.settings; }
    const std::vector<settings::Problem> &problems() const { return m_loaded.problems; }
    Console &console() { return m_console; }
    runtime::Runtime &runtime(); // made when first asked for

    // Calls then once the store is ready; ends the command in words when it cannot be.
    void withStore(std::function<void()> then);

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
    std::unique_ptr<runtime::Runtime> m_runtime;
    bool m_isEnding = false;
    ExitCode m_code = ExitCode::Ok;
};

} // namespace cli
