// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationfile.h"

#include "backend/exports/folder.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <thread>
#include <utility>

namespace exports {

using namespace Qt::StringLiterals;
using base::Kind;

namespace {

constexpr mode_t everyoneReads = 0666; // less what the umask takes

QString sizeText(quint64 bytes)
{
    return QLocale::c().formattedDataSize(qint64(std::min(bytes, quint64(1) << 62)));
}

} // namespace

DenominationFile::DenominationFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{ }

// The kernel takes a second to give back gigabytes, and whoever cancelled is not to wait for it.
DenominationFile::~DenominationFile()
{
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    if (m_descriptor >= 0)
        std::thread([descriptor = m_descriptor] { ::close(descriptor); }).detach();
}

tl::unexpected<base::Error> DenominationFile::failed(int systemError) const
{
    return base::failure(Kind::Io,
                         {QT_TRANSLATE_NOOP("Backend", "%1 cannot be written: %2"),
                          {m_path, qt_error_string(systemError)}});
}

base::Result<> DenominationFile::open()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return base::failure(
            Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "%1 cannot be written: it is a folder"), {m_path}});
    if (const auto made = makeFolder(info.absolutePath()); !made)
        return made;
    const QByteArray folder = QFile::encodeName(info.absolutePath());
#ifdef O_TMPFILE
    m_descriptor = ::open(folder.constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, everyoneReads);
    if (m_descriptor >= 0)
        return {};
#endif
    // Not every file system has files without a name.
    const QByteArray name = '.' + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";
    m_descriptor = ::open((folder + '/' + name).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, everyoneReads);
    if (m_descriptor < 0)
        return failed(errno);
    m_temporary = folder + '/' + name;
    return {};
}

base::Result<> DenominationFile::reserve(quint64 bytes)
{
    // Not QStorageInfo: it knows only what the list of mounts names, and a container's may not name
    // where the file is.
    struct statvfs disk
    { };
    const bool isTold = ::fstatvfs(m_descriptor, &disk) == 0 && disk.f_blocks > 0;
    const quint64 free = quint64(disk.f_bavail) * disk.f_frsize;
    if (isTold && bytes > free)
        return base::failure(
            Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "%1 cannot be written: it needs %2, and %3 are free"),
             {m_path, sizeText(bytes), sizeText(free)}});
#ifdef Q_OS_LINUX
    // Not posix_fallocate(): where the file system cannot, that one writes zeroes instead.
    if (bytes > 0 && ::fallocate(m_descriptor, 0, 0, off_t(bytes)) != 0
        && (errno == ENOSPC || errno == EFBIG))
        return failed(errno);
#endif
    return {};
}

base::Result<> DenominationFile::write(const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed(written < 0 ? errno : ENOSPC);
        bytes += written;
        size -= std::size_t(written);
        m_written += quint64(written);
    }
    return {};
}

base::Result<> DenominationFile::linkInto(const QByteArray &name)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) != 0)
        return failed(errno);
    m_temporary = name;
    return {};
}

base::Result<QString> DenominationFile::commit()
{
    const QByteArray target = QFile::encodeName(m_path);
    // Whatever was taken beyond what was written reads as zeroes.
    if (::ftruncate(m_descriptor, off_t(m_written)) != 0 || ::fdatasync(m_descriptor) != 0)
        return failed(errno);
    if (m_temporary.isEmpty()) {
        const QByteArray name = '.' + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
        if (const auto linked = linkInto(folder + '/' + name); !linked)
            return tl::unexpected(linked.error());
    }
    if (::rename(m_temporary.constData(), target.constData()) != 0)
        return failed(errno);
    m_temporary.clear();
    ::close(std::exchange(m_descriptor, -1));
    return m_path;
}

} // namespace exports
