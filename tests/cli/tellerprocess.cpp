// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, for a machine that is busy elsewhere

QByteArray commandLineOf(const QString &process)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

QString workingDirectoryOf(const QString &process)
{
    return QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(process));
}

} // namespace

QJsonObject TellerHome::Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

TellerHome::TellerHome()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys())
        if (name.startsWith(u"REDIS_"_s) || name.startsWith(u"TELLERDESK_"_s))
            m_environment.remove(name);
    m_environment.remove(u"BASE_URL"_s);
    QDir(m_folder.path()).mkpath(u"run"_s);
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set(u"HOME"_s, m_folder.path());
    set(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    set(u"XDG_DATA_HOME"_s, path(u"data"_s));
    set(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    set(u"XDG_STATE_HOME"_s, path(u"state"_s));
}

TellerHome::~TellerHome()
{
    if (const qint64 redis = redisProcess())
        ::kill(pid_t(redis), SIGKILL);
}

QByteArray TellerHome::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TellerHome::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void TellerHome::set(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

TellerHome::Outcome TellerHome::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

QJsonArray TellerHome::stored() const
{
    return run({u"customers"_s, u"list"_s, u"--json"_s}).json().value("customers"_L1).toArray();
}

QUrl TellerHome::serve(QProcess &process, const QStringList &arguments) const
{
    start(process, QStringList{u"serve"_s, u"--port"_s, u"0"_s, u"--json"_s} + arguments);
    while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
    const auto told = QJsonDocument::fromJson(process.readLine()).object();
    return QUrl(told.value("url"_L1).toString());
}

void TellerHome::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(TELLER), arguments);
    process.waitForStarted(patience);
}

void TellerHome::startShell(QProcess &process, const QString &line) const
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"TELLER"_s, QStringLiteral(TELLER));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"sh"_s, {u"-c"_s, line});
    process.waitForStarted(patience);
}

TellerHome::Outcome TellerHome::runShell(const QString &line) const
{
    QProcess shell;
    startShell(shell, line);
    return finish(shell);
}

// The number of a process that does not run is 0, which would be all of ours.
void TellerHome::send(int signal, const QProcess &process)
{
    if (const auto number = process.processId(); number > 0)
        ::kill(pid_t(number), signal);
}

TellerHome::Outcome TellerHome::finish(QProcess &process)
{
    if (!process.waitForFinished(patience))
        process.kill();
    const bool hasEnded = process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList TellerHome::leftovers() const
{
    QStringList found;
    if (const qint64 redis = redisProcess())
        found << u"process %1"_s.arg(redis);
    QDirIterator files(m_folder.path(), QDir::System | QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const bool isSocket = !file.isFile() && !file.isDir();
        if (isSocket || file.fileName().contains(QRegularExpression(u"\\.[A-Za-z]{6}$"_s)))
            found << file.filePath();
    }
    return found;
}

qint64 TellerHome::redisProcess() const
{
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QByteArray line = commandLineOf(process);
        const bool isOurs = line.contains(m_folder.path().toUtf8())
            || workingDirectoryOf(process).startsWith(path(u"data"_s));
        if (line.contains("redis") && isOurs)
            return process.toLongLong();
    }
    return 0;
}
