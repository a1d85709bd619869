// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/output.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace cli {

namespace {

constexpr qsizetype most = 64 * 1024; // held back until written
constexpr int betweenLooks = 100; // ms

bool isFile(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Output::Output()
    : m_step(isFile(STDOUT_FILENO) ? most : PIPE_BUF)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool Output::flush()
{
    return !m_hasFailed && (m_pending.isEmpty() || drain());
}

qint64 Output::writeData(const char *bytes, qint64 size)
{
    if (m_hasFailed)
        return -1;
    m_pending.append(bytes, size);
    return m_pending.size() < most || drain() ? size : -1;
}

bool Output::drain()
{
    qint64 done = 0;
    while (done < m_pending.size()) {
        if (!canWrite())
            return false;
        const auto part = std::min(m_pending.size() - done, m_step);
        const auto written =
            ::write(STDOUT_FILENO, m_pending.constData() + done, std::size_t(part));
        if (written >= 0)
            done += written;
        else if (errno != EINTR && errno != EAGAIN)
            return fail(errno);
    }
    m_pending.clear();
    return true;
}

// Waits until the next step would not; false once the output is cut.
bool Output::canWrite()
{
    while (!m_isCut) {
        pollfd output{STDOUT_FILENO, POLLOUT, 0};
        const int ready = ::poll(&output, 1, betweenLooks);
        if (ready > 0)
            return true; // also to be refused
        if (ready < 0 && errno != EINTR)
            return fail(errno);
    }
    return fail(ECANCELED);
}

bool Output::fail(int error)
{
    m_hasFailed = true;
    m_pending.clear();
    setErrorString(qt_error_string(error));
    return false;
}

} // namespace cli
