// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/session.h"

using namespace Qt::StringLiterals;
using runtime::StoreStatus;

namespace cli {

Session::Session(settings::Loaded loaded, Console &console)
    : m_loaded(std::move(loaded))
    , m_console(console)
{ }

Session::~Session() = default;

runtime::Runtime &Session::runtime()
{
    if (!m_runtime) {
        m_runtime = std::make_unique<runtime::Runtime>(m_loaded.settings);
        connect(m_runtime.get(), &runtime::Runtime::stopped, this, &Session::leave);
    }
    return *m_runtime;
}

void Session::withStore(std::function<void()> then)
{
    auto *waiting = new QObject(this);
    connect(&runtime(), &runtime::Runtime::storeChanged, waiting,
            [this, waiting, then = std::move(then)](const StoreStatus &status) {
                if (status.state == StoreStatus::State::Opening || m_isEnding)
                    return;
                waiting->deleteLater();
                disconnect(m_runtime.get(), nullptr, waiting, nullptr);
                if (status.state == StoreStatus::State::Ready)
                    then();
                else
                    fail(ExitCode::Store, status.reason);
            });
    runtime().start();
}

void Session::end(ExitCode code)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_code = code;
    if (m_runtime)
        m_runtime->stop();
    else
        QMetaObject::invokeMethod(this, &Session::leave, Qt::QueuedConnection);
}

void Session::end(const base::Result<> &result)
{
    if (result)
        end(ExitCode::Ok);
    else
        fail(result.error());
}

void Session::fail(const base::Error &error)
{
    fail(exitCode(error.kind), error.detail);
}

void Session::fail(ExitCode code, const QString &words)
{
    if (!m_isEnding)
        m_console.fail(words);
    end(code);
}

void Session::leave()
{
    QCoreApplication::exit(int(m_code));
}

} // namespace cli
