// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

namespace exports {

// Makes the folder, with those on the way to it, unless it is there. Io in words when that cannot
// be, or nothing can be written into it: they name the folder that is to blame.
base::Result<> makeFolder(const QString &folder);

} // namespace exports
