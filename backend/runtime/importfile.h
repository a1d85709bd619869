// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/work.h"

namespace runtime {

// What is to be imported: the whole of a file, or of standard input for "-". For the pool, since it
// waits. Io when it cannot be read, Cancelled when nobody waits for it any more.
base::Result<QByteArray> contentOf(const QString &file, const Progress &progress);

} // namespace runtime
