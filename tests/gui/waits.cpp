// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/waits.h"

#include <QThread>

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdarg>
#include <cstring>

namespace {

constexpr int mostNoted = 64;

// Plain memory: it is written where a signal, a lock or an allocation may be under way.
bool s_isWatching = false;
int s_depth = 0; // of the events being handled
pthread_t s_mainThread;
char s_folder[512] = "";
const char *s_noted[mostNoted];
int s_count = 0;

bool isWatched()
{
    return s_isWatching && s_depth > 0 && pthread_equal(pthread_self(), s_mainThread);
}

void note(const char *call)
{
    if (isWatched() && s_count < mostNoted)
        s_noted[s_count++] = call;
}

void noteFile(const char *call, const char *path)
{
    if (path && s_folder[0] && std::strncmp(path, s_folder, std::strlen(s_folder)) == 0)
        note(call);
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

// Of the conditions the C library holds an old form, which dlsym() would find first.
template <typename Function>
Function *nextCondition(const char *name)
{
    void *found = dlvsym(RTLD_NEXT, name, "GLIBC_2.3.2");
    return found ? reinterpret_cast<Function *>(found) : next<Function>(name);
}

} // namespace

// What the libraries of the program find before the C library's own.
extern "C" {

int poll(pollfd *sockets, nfds_t count, int timeout)
{
    static auto *const real = next<int(pollfd *, nfds_t, int)>("poll");
    if (timeout != 0)
        note("poll");
    return real(sockets, count, timeout);
}

int ppoll(pollfd *sockets, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    static auto *const real =
        next<int(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    if (!timeout || timeout->tv_sec > 0 || timeout->tv_nsec > 0)
        note("ppoll");
    return real(sockets, count, timeout, signals);
}

int nanosleep(const timespec *time, timespec *rest)
{
    static auto *const real = next<int(const timespec *, timespec *)>("nanosleep");
    note("nanosleep");
    return real(time, rest);
}

pid_t waitpid(pid_t process, int *status, int options)
{
    static auto *const real = next<pid_t(pid_t, int *, int)>("waitpid");
    if (!(options & WNOHANG))
        note("waitpid");
    return real(process, status, options);
}

int fsync(int file)
{
    static auto *const real = next<int(int)>("fsync");
    note("fsync");
    return real(file);
}

int fdatasync(int file)
{
    static auto *const real = next<int(int)>("fdatasync");
    note("fdatasync");
    return real(file);
}

int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex)
{
    static auto *const real =
        nextCondition<int(pthread_cond_t *, pthread_mutex_t *)>("pthread_cond_wait");
    note("pthread_cond_wait");
    return real(condition, mutex);
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const timespec *until)
{
    static auto *const real =
        nextCondition<int(pthread_cond_t *, pthread_mutex_t *, const timespec *)>(
            "pthread_cond_timedwait");
    note("pthread_cond_timedwait");
    return real(condition, mutex, until);
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock,
                           const timespec *until)
{
    static auto *const real =
        next<int(pthread_cond_t *, pthread_mutex_t *, clockid_t, const timespec *)>(
            "pthread_cond_clockwait");
    note("pthread_cond_clockwait");
    return real(condition, mutex, clock, until);
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    noteFile("open", path);
    return real(path, flags, mode);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *answer)
{
    static auto *const real = next<int(int, const char *, int, unsigned, struct statx *)>("statx");
    noteFile("statx", path);
    return real(folder, path, flags, mask, answer);
}

int access(const char *path, int mode)
{
    static auto *const real = next<int(const char *, int)>("access");
    noteFile("access", path);
    return real(path, mode);
}

int mkdir(const char *path, mode_t mode)
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    noteFile("mkdir", path);
    return real(path, mode);
}

} // extern "C"

namespace support {

void Waits::begin(const QString &folder)
{
    qstrncpy(s_folder, folder.toLocal8Bit().constData(), sizeof s_folder);
    s_mainThread = pthread_self();
    s_count = 0;
    s_isWatching = true;
}

QStringList Waits::end()
{
    s_isWatching = false;
    QStringList calls;
    for (int i = 0; i < s_count; ++i)
        calls << QString::fromLatin1(s_noted[i]);
    calls.removeDuplicates();
    return calls;
}

bool Waits::Application::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++s_depth;
    const bool isDone = QApplication::notify(receiver, event);
    --s_depth;
    return isDone;
}

} // namespace support
