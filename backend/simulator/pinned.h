// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>

namespace simulator {

// What TLS may find wrong with a server that shows the first certificate of this PEM file: that no
// authority vouches for it, and that it does not name the address. Who has its key is known. Empty
// when there is no such file.
QList<QSslError> forgivenFor(const QString &certificateFile);

} // namespace simulator
