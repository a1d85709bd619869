// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/write.h"

namespace exports {

using Fill = std::function<base::Result<>(QIODevice &device)>;

// Writes a file whole or not at all: into a temporary one beside it, renamed when all is on disk.
// Missing folders are made. Io in words when the folder is not writable or the disk is full;
// whatever was at the path then stays. Answers with the absolute path. May take long: not for the
// main thread.
base::Result<QString> save(const QString &path, const Fill &fill);

base::Result<QString> save(const QString &path, const Document &document, Format format,
                           const Watch &watch = {});

// The path itself if nothing is there, else "name_2.txt", "name_3.txt" and so on: for what must
// never be overwritten.
QString unusedPath(const QString &path);

} // namespace exports
