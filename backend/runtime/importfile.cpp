// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/importfile.h"

#include <QFile>

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace runtime {

namespace {

tl::unexpected<base::Error> unreadable(const QString &path, const QString &why)
{
    return base::failure(base::Kind::Io,
                         {QT_TRANSLATE_NOOP("Backend", "%1 cannot be read: %2"), {path, why}});
}

base::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (file.error() == QFileDevice::NoError)
        return bytes;
    return unreadable(path, file.errorString());
}

// Whoever types it may take for ever: asks between looks whether it is still wanted.
base::Result<QByteArray> readStandardInput(const Progress &progress)
{
    constexpr int betweenLooks = 100; // ms
    QByteArray all;
    std::array<char, 65'536> part{};
    while (!progress.isCancelled()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (const int ready = ::poll(&input, 1, betweenLooks);
            ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const auto size = ::read(STDIN_FILENO, part.data(), part.size());
        if (size == 0)
            return all;
        if (size > 0)
            all.append(part.data(), size);
        else if (errno != EINTR && errno != EAGAIN)
            return unreadable(u"-"_s, qt_error_string(errno));
    }
    return base::failure(base::Kind::Cancelled,
                         QT_TRANSLATE_NOOP("Backend", "the import was cancelled"));
}

} // namespace

base::Result<QByteArray> contentOf(const QString &file, const Progress &progress)
{
    return file == u"-"_s ? readStandardInput(progress) : readFile(file);
}

} // namespace runtime
