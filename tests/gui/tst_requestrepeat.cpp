// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/requestrepeat.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

class RequestRepeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetOfAStranger_doesNotGetTheToken_data();
    void targetOfAStranger_doesNotGetTheToken();
};

void RequestRepeatTest::targetOfAStranger_doesNotGetTheToken_data()
{
    QTest::addColumn<QByteArray>("target"); // %1: where the stranger listens
    QTest::newRow("an absolute target") << QByteArray("http://127.0.0.1:%1/x");
    QTest::newRow("two slashes, as of a refused request") << QByteArray("//127.0.0.1:%1/x");
}

// The request was refused for its Host, but it stands in the log, and who sends it again trusts it.
void RequestRepeatTest::targetOfAStranger_doesNotGetTheToken()
{
    QFETCH(QByteArray, target);
    QTcpServer own;
    QTcpServer stranger;
    QVERIFY(own.listen(QHostAddress::LocalHost) && stranger.listen(QHostAddress::LocalHost));
    http::LogEntry entry;
    entry.method = "GET";
    entry.target = target.replace("%1", QByteArray::number(stranger.serverPort()));
    runtime::ServerStatus server;
    server.url = QUrl(u"http://127.0.0.1:%1"_s.arg(own.serverPort()));
    server.inForce.emplace().token = u"sesame"_s;

    gui::RequestRepeat repeat;
    repeat.send(entry, server);

    QTRY_VERIFY(own.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> asked(own.nextPendingConnection());
    QByteArray head;
    QTRY_VERIFY2((head += asked->readAll()).contains("\r\n\r\n"), head);
    QVERIFY2(head.contains("Authorization: Bearer sesame\r\n"), head);
    QVERIFY(!stranger.hasPendingConnections());
}

QTEST_GUILESS_MAIN(RequestRepeatTest)
#include "tst_requestrepeat.moc"
