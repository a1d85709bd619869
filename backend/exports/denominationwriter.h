// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "backend/exports/format.h"
#include "backend/exports/write.h"

namespace exports {

// Where the bytes of a job go, block after block.
class DenominationTarget
{
public:
    virtual ~DenominationTarget() = default;
    virtual std::size_t blockSize() const { return 512 * 1024; } // bytes, as the target likes them
    virtual bool wantsReservation() const { return false; }
    virtual base::Result<> reserve(quint64) { return {}; } // before the first write: so many follow
    virtual base::Result<> write(const char *bytes, std::size_t size) = 0;
};

// To any device, such as standard output or memory; the device outlives it.
class DeviceTarget final : public DenominationTarget
{
public:
    explicit DeviceTarget(QIODevice &device)
        : m_device(device)
    { }
    base::Result<> write(const char *bytes, std::size_t size) override;

private:
    QIODevice &m_device;
};

struct DenominationScope
{
    std::optional<denomination::Natural> mostRows = {}; // more in all is refused: TooLarge
    std::optional<quint64> rowsEach = {}; // only so many of each amount: the first ones,
    std::optional<quint64> seed = {}; // or with a seed ones drawn by chance, in their order

    bool isSample(const denomination::Natural &ways) const; // draws some of an amount's ways
};

// Asked with the bytes written so far, at every block: within milliseconds.
using BytesWatch = std::function<Next(quint64)>;

// The exact size in bytes of what writeDenominations() would write, without writing it:
// microseconds. TooLarge when it cannot be foreseen.
base::Result<denomination::Natural> denominationBytes(const denomination::Job &job, Format format,
                                                      const denomination::StopRequested &stop = {});

// Writes every way of every amount of the job, in memory that does not grow. Answers the bytes
// written. Io when the target refuses, Cancelled when watch says Stop, TooLarge, and Invalid for
// an amount of nothing. Pdf has its own bound, see denominationprint.h. May take long: not for the
// main thread.
base::Result<quint64> writeDenominations(const denomination::Job &job, Format format,
                                         DenominationTarget &target,
                                         const DenominationScope &scope = {},
                                         const BytesWatch &watch = {});

// The same, whole or not at all, into a file: beside it first, with all its space taken at once,
// renamed when complete. Missing folders are made. A cancelled or failed export leaves nothing and
// whatever was at the path stays. Answers with the absolute path.
base::Result<QString> saveDenominations(const QString &path, const denomination::Job &job,
                                        Format format, const DenominationScope &scope = {},
                                        const BytesWatch &watch = {});

} // namespace exports
