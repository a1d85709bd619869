// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

} // namespace

bool Certificates::openssl(const QStringList &arguments) const
{
    return QProcess::execute(u"sh"_s,
                             QStringList{u"-c"_s, u"exec openssl \"$@\" 2>/dev/null"_s, u"sh"_s}
                                 + arguments)
        == 0;
}

bool Certificates::makeAuthority(const QString &name)
{
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                               "/CN="_L1 + name, u"-keyout"_s, key(name), u"-out"_s,
                               certificate(name)}
                   + newKey);
}

bool Certificates::makeSigned(const QString &name, const QString &authority)
{
    const QString request = file(name + ".csr"_L1);
    QFile extensions(file(u"extensions"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    extensions.close();
    return openssl(QStringList{u"req"_s, u"-subj"_s, "/CN="_L1 + name, u"-keyout"_s, key(name),
                               u"-out"_s, request}
                   + newKey)
        && openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, request, u"-CA"_s,
                    certificate(authority), u"-CAkey"_s, key(authority), u"-CAcreateserial"_s,
                    u"-extfile"_s, extensions.fileName(), u"-out"_s, certificate(name)});
}
