// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QSslConfiguration>
#include <QStringList>

namespace http {

// Who the server is to clients that speak TLS: the PEM files of a certificate, with those that
// vouch for it behind, and of its key.
struct Identity
{
    QString certificateFile;
    QString keyFile;
};

// Where ownIdentity() keeps, and finds, its files.
Identity ownFiles(const QString &folder);

// A certificate that vouches for itself, in the folder: ECDSA on P-256, for the names and addresses
// given besides "localhost" and 127.0.0.1. One made before is kept while it names them all and
// holds for a month more, so that clients need to be told of it only once. Only the user may read
// the key.
base::Result<Identity> ownIdentity(const QString &folder, const QStringList &names);

// TLS 1.2 or later with that certificate. Invalid when the files are not a certificate and its key.
base::Result<QSslConfiguration> tlsConfiguration(const Identity &identity);

} // namespace http
