// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QDir>

namespace simulator {

// A run that was kept: enough to list it without opening its file.
struct PastRun
{
    QString path;
    QDateTime startedAt; // UTC
    QByteArray tag;
    qint64 requests = 0;
    Finding finding = Finding::NotChecked;
    bool isAnswered = true; // else nobody answered any of its requests
    std::chrono::nanoseconds p95{}; // from the due time, to the microsecond

    QString name() const; // "20261123_103102_7f3a12": by local time, and no other run has it
};

// The runs that were made, on disk, each a file that openReport() reads; the file's name says what
// a list shows, so that there is no index which could be wrong. Several programs may use one folder
// at once. A value: every call looks at the folder anew and waits for the disk.
class Archive
{
public:
    struct Bounds
    {
        int runs = 100;
        qint64 bytes = 256 * 1024 * 1024;
    };

    explicit Archive(QDir folder)
        : Archive(std::move(folder), Bounds())
    { }
    Archive(QDir folder, Bounds bounds);

    // Writes the report, makes the folder if need be, then drops the oldest runs beyond the bounds;
    // the newest always stays. Answers with the path, or Io in words.
    base::Result<QString> keep(const Report &report) const;

    std::vector<PastRun> runs() const; // the newest first; files of another kind are passed over

    // The run whose name begins like this; NotFound, or Invalid when several do.
    base::Result<PastRun> find(const QString &beginning) const;

private:
    void dropOldest() const;

    QDir m_folder;
    Bounds m_bounds;
};

} // namespace simulator
