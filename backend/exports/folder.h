// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

namespace exports {

// A folder that files are to be written into. Io in words when that cannot be: they name the folder
// on the way that is to blame. Both look at the disk: not for the main thread.

base::Result<> checkFolder(const QString &folder); // also of one that is yet to be made
base::Result<> makeFolder(const QString &folder); // with those on the way to it

} // namespace exports
