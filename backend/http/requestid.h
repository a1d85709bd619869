// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace http {

// The client's own id when it is valid (1 to 64 letters, digits, '-', '_', '.'), else a new one
// that no other request of any of our processes has.
QByteArray requestIdFor(QByteArrayView sent);

} // namespace http
