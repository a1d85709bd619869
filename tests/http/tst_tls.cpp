// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/identity.h"
#include "backend/http/server.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::HttpProbe;

namespace {

const QByteArray get = "GET /customers HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A client that trusts one certificate alone, and checks the name in it.
class Client
{
public:
    Client(quint16 port, const QString &certificateFile)
    {
        QSslConfiguration configuration;
        configuration.setCaCertificates(QSslCertificate::fromPath(certificateFile));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(u"localhost"_s, port);
    }

    bool isEncrypted()
    {
        return HttpProbe::waitFor([this] { return m_socket.isEncrypted() || isClosed(); })
            && m_socket.isEncrypted();
    }

    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    bool hasSentAll() const
    {
        return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() == 0;
    }

    // What comes until the text has come so often.
    QByteArray readUntil(QByteArrayView text, qsizetype times = 1)
    {
        QByteArray input;
        (void)HttpProbe::waitFor([&] {
            input += m_socket.readAll();
            return input.count(text) >= times || isClosed();
        });
        return input;
    }

private:
    QSslSocket m_socket;
};

} // namespace

// The API over TLS, by a certificate of its own or by the user's.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void ownCertificate_isKept();
    void ownCertificate_isMadeAnewForANewName();
    void key_isForTheUserAlone();
    void filesThatDoNotFit_areRefused();

    void request_isAnsweredToWhoTrustsTheCertificate();
    void certificate_isOfTheServersNames();
    void pipelinedRequests_areAnsweredInOrder();
    void largeAnswer_arrivesWhole();
    void largeBody_arrivesWhole();
    void tooLargeBody_isRefusedWhileItStillComes();
    void connectionClose_closes();
    void clientWithoutTls_isSentAway();
    void silentClients_holdNobodyUp();

private:
    QTemporaryDir m_folder;
    http::Identity m_identity;
    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void TlsTest::initTestCase()
{
    const auto identity = http::ownIdentity(m_folder.filePath(u"tls"_s), {u"till.example"_s});
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
    m_identity = *identity;
}

void TlsTest::init()
{
    http::Options options;
    options.port = 0;
    options.tls = http::tlsConfiguration(m_identity).value();
    m_store.fill(3);
    m_server = std::make_unique<http::Server>(m_store, options);
    const QUrl url = m_server->start().value();
    QCOMPARE(url.scheme(), u"https"_s);
    m_port = quint16(url.port());
}

void TlsTest::ownCertificate_isKept()
{
    const QByteArray before = contents(m_identity.certificateFile);
    QVERIFY(http::ownIdentity(m_folder.filePath(u"tls"_s), {u"till.example"_s}));
    QCOMPARE(contents(m_identity.certificateFile), before);
}

void TlsTest::ownCertificate_isMadeAnewForANewName()
{
    const QString folder = m_folder.filePath(u"other"_s);
    const auto first = http::ownIdentity(folder, {});
    QVERIFY(first);
    const QByteArray before = contents(first->certificateFile);
    QVERIFY(http::ownIdentity(folder, {u"10.1.2.3"_s}));
    QVERIFY(contents(first->certificateFile) != before);
    const auto certificate = QSslCertificate::fromPath(first->certificateFile).front();
    QVERIFY(
        certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry).contains(u"10.1.2.3"_s));
}

void TlsTest::key_isForTheUserAlone()
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_identity.keyFile).permissions() & others));
}

void TlsTest::filesThatDoNotFit_areRefused()
{
    const auto other = http::ownIdentity(m_folder.filePath(u"third"_s), {});
    QVERIFY(!http::tlsConfiguration({m_identity.certificateFile, other->keyFile}));
    QVERIFY(!http::tlsConfiguration({m_identity.keyFile, m_identity.keyFile}));
    QVERIFY(!http::tlsConfiguration({m_identity.certificateFile, m_identity.certificateFile}));
}

void TlsTest::request_isAnsweredToWhoTrustsTheCertificate()
{
    Client client(m_port, m_identity.certificateFile);
    QVERIFY(client.isEncrypted());
    client.send(get);
    const QByteArray answer = client.readUntil("}]");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
}

void TlsTest::certificate_isOfTheServersNames()
{
    const auto certificate = QSslCertificate::fromPath(m_identity.certificateFile).front();
    const auto names = certificate.subjectAlternativeNames();
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"localhost"_s));
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"till.example"_s));
    QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"127.0.0.1"_s));

    const auto stranger = http::ownIdentity(m_folder.filePath(u"stranger"_s), {});
    Client distrustful(m_port, stranger->certificateFile);
    QVERIFY(!distrustful.isEncrypted());
}

void TlsTest::pipelinedRequests_areAnsweredInOrder()
{
    Client client(m_port, m_identity.certificateFile);
    client.send(get + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n" + get);
    const QByteArray answers = client.readUntil("HTTP/1.1 200", 2);
    const qsizetype missing = answers.indexOf("HTTP/1.1 404");
    QVERIFY(answers.indexOf("HTTP/1.1 200") < missing);
    QVERIFY(answers.lastIndexOf("HTTP/1.1 200") > missing);
}

void TlsTest::largeAnswer_arrivesWhole()
{
    m_store.fill(50'000);
    Client client(m_port, m_identity.certificateFile);
    client.send(get);
    const QByteArray answer = client.readUntil("}]");
    QCOMPARE(answer.count("\"id\":"), 50'000);
}

void TlsTest::largeBody_arrivesWhole()
{
    const QByteArray body = "[" + QByteArray(3'000'000, ' ') + "]";
    Client client(m_port, m_identity.certificateFile);
    client.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(client.readUntil("\"failed\":[]}").startsWith("HTTP/1.1 201"));
}

void TlsTest::tooLargeBody_isRefusedWhileItStillComes()
{
    Client client(m_port, m_identity.certificateFile);
    QVERIFY(client.isEncrypted());
    client.send("POST /customers HTTP/1.1\r\nHost: localhost\r\n"
                "Content-Type: application/json\r\nContent-Length: 400000000\r\n\r\n"
                + QByteArray(10'000'000, ' '));

    QVERIFY(HttpProbe::waitFor([&] { return client.hasSentAll() || client.isClosed(); }));

    QVERIFY(!client.isClosed()); // it would have lost an answer that it had not read yet
    const QByteArray answer = client.readUntil("}");
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer);
    (void)client.readUntil("never");
    QVERIFY(client.isClosed());
}

void TlsTest::connectionClose_closes()
{
    Client client(m_port, m_identity.certificateFile);
    client.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const QByteArray answer = client.readUntil("never");
    QVERIFY2(answer.endsWith("{\"status\":\"alive\"}"), answer);
    QVERIFY(client.isClosed());
}

void TlsTest::clientWithoutTls_isSentAway()
{
    HttpProbe probe(m_port);
    probe.send(get);
    QVERIFY(probe.waitForClose());
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TlsTest::silentClients_holdNobodyUp()
{
    std::vector<std::unique_ptr<HttpProbe>> silent;
    for (int i = 0; i < 100; ++i)
        silent.push_back(std::make_unique<HttpProbe>(m_port));
    QTRY_COMPARE(m_server->connectionCount(), 100);
    Client client(m_port, m_identity.certificateFile);
    client.send(get);
    QVERIFY(client.readUntil("}]").startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
