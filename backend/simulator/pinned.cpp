// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/pinned.h"

#include <QSslCertificate>

namespace simulator {

QList<QSslError> forgivenFor(const QString &certificateFile)
{
    if (certificateFile.isEmpty())
        return {};
    const auto chain = QSslCertificate::fromPath(certificateFile);
    if (chain.isEmpty())
        return {};
    QList<QSslError> forgiven;
    for (const auto error :
         {QSslError::SelfSignedCertificate, QSslError::UnableToGetLocalIssuerCertificate,
          QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
          QSslError::HostNameMismatch})
        forgiven.append({error, chain.front()});
    return forgiven;
}

} // namespace simulator
