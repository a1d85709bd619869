// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QString>

#include <atomic>
#include <chrono>

namespace redis {

// Gives up when the time is over or the one who waits has lost interest.
struct Patience
{
    std::chrono::steady_clock::time_point until;
    const std::atomic_bool &isCancelled;

    bool isOver() const;
    int left() const; // milliseconds
    Patience shortenedTo(std::chrono::milliseconds most) const;
    void pause() const; // a few milliseconds, between two looks
};

// A lock on a file, held by this object until it goes or the process ends in any way: the kernel
// keeps it, so that none is ever left over. Not inherited by processes started meanwhile.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };

    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    // Opens the file, making it where it is missing; locks nothing yet. Io with the reason.
    static base::Result<FileLock> on(const QString &path);

    bool tryAcquire(Mode mode); // or changes the mode of the lock held, which may lose it
    bool acquire(Mode mode, const Patience &patience);
    void release();

private:
    int m_descriptor = -1;
};

} // namespace redis
