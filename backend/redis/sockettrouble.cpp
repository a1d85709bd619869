// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/sockettrouble.h"

using namespace Qt::StringLiterals;

namespace redis {

namespace {

// OpenSSL tells these apart by its words alone.
base::Message handshakeWords(const QString &quoted)
{
    if (quoted.contains("wrong version number"_L1) || quoted.contains("packet length too long"_L1))
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "TLS failed: the other side does not speak it");
    if (quoted.contains("certificate required"_L1))
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend",
                                 "TLS failed: the other side asks for a certificate of ours");
    //: %1 are the words of OpenSSL.
    return {QT_TRANSLATE_NOOP("Backend", "TLS failed: %1"), {quoted}};
}

} // namespace

// Qt's own name the function of Qt's that failed.
base::Message words(QLocalSocket::LocalSocketError why, const QString &quoted)
{
    switch (why) {
    case QLocalSocket::PeerClosedError:
        return QT_TRANSLATE_NOOP("Backend", "Redis closed the connection");
    case QLocalSocket::ServerNotFoundError:
        return QT_TRANSLATE_NOOP("Backend", "There is no such socket: Redis does not run");
    case QLocalSocket::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("Backend", "Nobody listens on the socket: Redis does not run");
    case QLocalSocket::SocketAccessError:
        return QT_TRANSLATE_NOOP("Backend", "This user may not open the socket of Redis");
    default:
        return base::Message(quoted);
    }
}

base::Message words(QAbstractSocket::SocketError why, const QString &quoted)
{
    switch (why) {
    case QAbstractSocket::RemoteHostClosedError:
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "Redis closed the connection");
    case QAbstractSocket::ConnectionRefusedError:
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "Connection refused: nobody listens on the port");
    case QAbstractSocket::HostNotFoundError:
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "Host not found: no computer has this name");
    case QAbstractSocket::SocketTimeoutError:
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "Timed out: the computer does not answer");
    case QAbstractSocket::NetworkError:
        //: Why Redis cannot be reached.
        return QT_TRANSLATE_NOOP("Backend", "The computer cannot be reached over the network");
    case QAbstractSocket::SslHandshakeFailedError:
        return handshakeWords(quoted);
    default:
        return base::Message(quoted);
    }
}

base::Message words(const QSslError &why)
{
    switch (why.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        //: Part of a sentence: what is wrong with a certificate.
        return QT_TRANSLATE_NOOP("Backend", "it is signed by itself");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        //: Part of a sentence: what is wrong with a certificate.
        return QT_TRANSLATE_NOOP("Backend", "its issuer is not known here");
    case QSslError::HostNameMismatch:
        //: Part of a sentence: what is wrong with a certificate.
        return QT_TRANSLATE_NOOP("Backend", "it is made out to another host");
    case QSslError::CertificateExpired:
        //: Part of a sentence: what is wrong with a certificate.
        return QT_TRANSLATE_NOOP("Backend", "it has expired");
    case QSslError::CertificateNotYetValid:
        //: Part of a sentence: what is wrong with a certificate.
        return QT_TRANSLATE_NOOP("Backend", "it is not valid yet");
    default:
        return base::Message(why.errorString());
    }
}

} // namespace redis
