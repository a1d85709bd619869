// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/identity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;

namespace http {

namespace {

constexpr long heldFor = 397; // days; browsers distrust more
constexpr long madeBefore = 3600; // seconds, for clocks that are late
constexpr qint64 renewedBefore = 30; // days

template <auto release>
struct Release
{
    void operator()(auto *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

QStringList allNames(const QStringList &names)
{
    QStringList all{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    all += names;
    all.removeDuplicates();
    return all;
}

QByteArray alternatives(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list += (QHostAddress(name).isNull() ? u"DNS:"_s : u"IP:"_s) + name;
    return list.join(u',').toLatin1();
}

bool add(X509 &certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

bool name(X509 &certificate)
{
    X509_NAME *subject = X509_get_subject_name(&certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Tellerdesk");
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1
        && X509_set_issuer_name(&certificate, subject) == 1;
}

bool date(X509 &certificate)
{
    return X509_gmtime_adj(X509_getm_notBefore(&certificate), -madeBefore)
        && X509_time_adj_ex(X509_getm_notAfter(&certificate), heldFor, 0, nullptr);
}

// Null when OpenSSL has no memory or no randomness.
Certificate certify(EVP_PKEY &key, const QStringList &names)
{
    Certificate certificate(X509_new());
    const quint64 serial = QRandomGenerator::system()->generate64() >> 1;
    const bool isMade = certificate && X509_set_version(certificate.get(), 2) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial) == 1
        && name(*certificate) && date(*certificate) && X509_set_pubkey(certificate.get(), &key) == 1
        && add(*certificate, NID_basic_constraints, "critical,CA:FALSE")
        && add(*certificate, NID_key_usage, "critical,digitalSignature")
        && add(*certificate, NID_ext_key_usage, "serverAuth")
        && add(*certificate, NID_subject_alt_name, alternatives(names))
        && X509_sign(certificate.get(), &key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

template <typename Write>
QByteArray pem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QByteArray(text, size);
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return base::failure(
        Kind::Io,
        {QT_TRANSLATE_NOOP("Backend", "%1 cannot be written: %2"), {path, file.errorString()}});
}

Result<> make(const Identity &identity, const QStringList &names)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? certify(*key, names) : nullptr;
    if (!certificate)
        return base::failure(Kind::Io, QT_TRANSLATE_NOOP("Backend", "no certificate can be made"));
    const QByteArray keyPem = pem([&](BIO *out) {
        return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    const QByteArray certificatePem =
        pem([&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); });
    return save(identity.keyFile, keyPem).and_then([&] {
        return save(identity.certificateFile, certificatePem);
    });
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The key's file may begin with its curve's parameters, as OpenSSL writes it.
QSslKey keyIn(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    const QByteArray pem = certificate.toPem() + key.toPem();
    BIO_write(memory.get(), pem.constData(), int(pem.size()));
    const Certificate ours(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    const Key itsKey(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    return ours && itsKey && X509_check_private_key(ours.get(), itsKey.get()) == 1;
}

bool isNamed(const QSslCertificate &certificate, const QString &name)
{
    const auto known = certificate.subjectAlternativeNames();
    const QHostAddress address(name);
    const auto addresses = known.values(QSsl::IpAddressEntry);
    return known.values(QSsl::DnsEntry).contains(name, Qt::CaseInsensitive)
        || std::any_of(addresses.begin(), addresses.end(), [&](const QString &text) {
               return !address.isNull() && QHostAddress(text) == address;
           });
}

bool isGood(const Identity &identity, const QStringList &names)
{
    const auto chain = QSslCertificate::fromPath(identity.certificateFile);
    const QDateTime month = QDateTime::currentDateTimeUtc().addDays(renewedBefore);
    return chain.size() == 1 && chain.front().expiryDate() > month
        && belongTogether(chain.front(), keyIn(contents(identity.keyFile)))
        && std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return isNamed(chain.front(), name); });
}

} // namespace

Identity ownFiles(const QString &folder)
{
    return {folder + u"/server.pem"_s, folder + u"/server-key.pem"_s};
}

Result<Identity> ownIdentity(const QString &folder, const QStringList &names)
{
    const Identity identity = ownFiles(folder);
    const QStringList all = allNames(names);
    if (isGood(identity, all))
        return identity;
    if (!QDir().mkpath(folder))
        return base::failure(Kind::Io,
                             {QT_TRANSLATE_NOOP("Backend", "%1 cannot be made"), {folder}});
    return make(identity, all).map([&] { return identity; });
}

Result<QSslConfiguration> tlsConfiguration(const Identity &identity)
{
    const auto chain = QSslCertificate::fromPath(identity.certificateFile);
    const QSslKey key = keyIn(contents(identity.keyFile));
    if (chain.isEmpty())
        return base::failure(
            Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend", "%1 holds no certificate"), {identity.certificateFile}});
    if (key.isNull())
        return base::failure(Kind::Invalid,
                             {QT_TRANSLATE_NOOP("Backend", "%1 holds no key without passphrase"),
                              {identity.keyFile}});
    if (!belongTogether(chain.front(), key))
        return base::failure(Kind::Invalid,
                             {QT_TRANSLATE_NOOP("Backend", "%1 is not the key of %2"),
                              {identity.keyFile, identity.certificateFile}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace http
