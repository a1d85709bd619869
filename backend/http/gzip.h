// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace http {

// The gzip format (RFC 1952). qCompress makes another one.
QByteArray gzip(QByteArrayView bytes);

} // namespace http
