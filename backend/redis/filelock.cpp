// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/filelock.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace redis {

bool Patience::isOver() const
{
    return isCancelled || std::chrono::steady_clock::now() >= until;
}

int Patience::left() const
{
    using namespace std::chrono;
    const auto rest = ceil<milliseconds>(until - steady_clock::now());
    return std::max(0, static_cast<int>(rest.count()));
}

Patience Patience::shortenedTo(std::chrono::milliseconds most) const
{
    return {std::min(until, std::chrono::steady_clock::now() + most), isCancelled};
}

void Patience::pause() const
{
    QThread::msleep(5);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<FileLock> FileLock::on(const QString &path)
{
    FileLock lock;
    const QByteArray name = QFile::encodeName(path);
    lock.m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock.m_descriptor < 0)
        return base::failure(
            base::Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "Cannot write %1: %2."), {path, qt_error_string(errno)}});
    return lock;
}

bool FileLock::tryAcquire(Mode mode)
{
    const int operation = mode == Mode::Shared ? LOCK_SH : LOCK_EX;
    return ::flock(m_descriptor, operation | LOCK_NB) == 0;
}

bool FileLock::acquire(Mode mode, const Patience &patience)
{
    while (!tryAcquire(mode)) {
        if (patience.isOver())
            return false;
        patience.pause();
    }
    return true;
}

void FileLock::release()
{
    ::flock(m_descriptor, LOCK_UN);
}

} // namespace redis
