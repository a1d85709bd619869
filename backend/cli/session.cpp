// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/session.h"

using namespace Qt::StringLiterals;
using runtime::ServerStatus;
using runtime::StoreStatus;

namespace cli {

base::Error inFile(const QString &file, const base::Error &error)
{
    if (error.detail.contains(file))
        return error;
    return {error.kind, u"%1: %2"_s.arg(file, error.detail)};
}

QString storeFailure(const StoreStatus &status)
{
    QString reason = status.reason.english();
    if (status.place == StoreStatus::Place::Private)
        return reason;
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return u"%1. Start that Redis, correct its settings, or do without it: --store private"_s.arg(
        reason);
}

QString serverFailure(const ServerStatus &status)
{
    if (!status.conflict || status.conflict->nextFreePort == 0)
        return status.reason.english();
    return u"%1 Port %2 is free: --port %2"_s.arg(status.reason.english())
        .arg(status.conflict->nextFreePort);
}

Session::Session(settings::Loaded loaded, Console &console, const std::string &command)
    : m_loaded(std::move(loaded))
    , m_console(console)
    , m_program(u"teller "_s + QString::fromStdString(command))
{ }

Session::~Session() = default;

runtime::Runtime &Session::runtime()
{
    if (!m_runtime) {
        m_runtime = std::make_unique<runtime::Runtime>(m_loaded.settings, m_program);
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
                    fail(ExitCode::Store, storeFailure(status));
            });
    runtime().start();
}

void Session::withServer(std::function<void(QUrl)> then)
{
    auto *waiting = new QObject(this);
    connect(&runtime(), &runtime::Runtime::serverChanged, waiting,
            [this, waiting, then = std::move(then)](const ServerStatus &status) {
                const bool isUp = status.state == ServerStatus::State::Running;
                if (m_isEnding || (!isUp && status.state != ServerStatus::State::Failed))
                    return;
                waiting->deleteLater();
                disconnect(m_runtime.get(), nullptr, waiting, nullptr);
                if (isUp)
                    then(status.url);
                else
                    fail(ExitCode::Server, serverFailure(status));
            });
    runtime().startServer();
}

void Session::setPort(quint16 port)
{
    m_loaded.settings.server.port = port;
}

void Session::end(ExitCode code)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_code = code;
    if (code == ExitCode::Interrupted) {
        m_console.cut(); // the pool may be writing
    } else if (const auto flushed = m_console.flush(); !flushed && code == ExitCode::Ok) {
        m_console.fail(flushed.error().detail);
        m_code = ExitCode::File;
    }
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
