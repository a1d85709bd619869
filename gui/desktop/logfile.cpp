// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/logfile.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 tailSize = 32 * 1024; // bytes

LogFile *s_current = nullptr; // a message handler is given nothing else
QtMessageHandler s_before = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    Q_UNREACHABLE();
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    s_current->write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' '
                     + nameOf(type) + ' ' + context.category + ": " + message.toUtf8() + '\n');
    s_before(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 limit)
    : m_limit(limit)
    , m_file(path(folder))
{
    QDir().mkpath(folder);
    open();
    s_current = this;
    s_before = qInstallMessageHandler(keep);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(s_before);
}

QString LogFile::path(const QString &folder)
{
    return folder + "/tellerdesk.log"_L1;
}

QString LogFile::tail(const QString &folder)
{
    QFile file(path(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - tailSize));
    const QByteArray end = file.readAll();
    return QString::fromUtf8(end.size() < tailSize ? end : end.sliced(end.indexOf('\n') + 1));
}

// At the end of what another window may write at the same time.
void LogFile::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (m_file.size() + line.size() > m_limit)
        turnOver();
    if (m_file.isOpen())
        m_file.write(line);
}

void LogFile::turnOver()
{
    const QString older = m_file.fileName() + ".1"_L1;
    m_file.close();
    QFile::remove(older);
    QFile::rename(m_file.fileName(), older);
    open();
}

} // namespace gui
