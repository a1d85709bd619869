// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/denominationwriter.h"

namespace exports {

// A file that appears whole or not at all, for gigabytes at the speed of the disk: all its space is
// taken before the first byte, so that a full disk is known at once, and it has no name until it
// is complete, so that not even a crash leaves half of it. Destroyed uncommitted, it is gone.
class DenominationFile final : public DenominationTarget
{
public:
    explicit DenominationFile(const QString &path);
    ~DenominationFile() override;
    DenominationFile(const DenominationFile &) = delete;
    DenominationFile &operator=(const DenominationFile &) = delete;

    base::Result<> open(); // makes the folder; Io in words
    std::size_t blockSize() const override { return 2 * 1024 * 1024; }
    bool wantsReservation() const override { return true; }
    base::Result<> reserve(quint64 bytes) override; // Io when the disk has not that much
    base::Result<> write(const char *bytes, std::size_t size) override;
    base::Result<QString> commit(); // the absolute path

private:
    base::Result<> linkInto(const QByteArray &name);
    tl::unexpected<base::Error> failed(int systemError) const;

    QString m_path;
    QByteArray m_temporary; // its name while it has one
    int m_descriptor = -1;
    quint64 m_written = 0;
};

} // namespace exports
