// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace runtime {
class Runtime;
}

namespace gui {

// What somebody who helps needs to know, in English: versions, settings with their sources, the
// states of store and server, the end of the log. Secrets and the name of the home folder are left
// out.
QString helpBundle(const runtime::Runtime &runtime, const QString &log);

} // namespace gui
