// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int writersEach = 8;
constexpr int requestsEach = 20;
constexpr int rowsEach = 5;
constexpr int ids = 600; // fewer than rows sent, so that most are wanted by several writers

QByteArray row(int id, int writer)
{
    const auto last = QByteArray::number(id % 17);
    return "{\"firstName\":\"w" + QByteArray::number(writer) + "\",\"lastName\":\"" + last
        + "\",\"age\":" + QByteArray::number(18 + id % 100) + ",\"id\":" + QByteArray::number(id)
        + "}";
}

// Posts one request after the other on a connection of its own, ids that others post too.
class Writer : public QObject
{
public:
    Writer(QUrl server, int number)
        : m_server(std::move(server))
        , m_number(number)
    {
        post();
    }

    bool isDone() const { return m_sent == requestsEach && !m_isWaiting; }
    const QList<qint64> &inserted() const { return m_inserted; }
    bool hasFailed() const { return m_hasFailed; }

private:
    void post()
    {
        QByteArrayList rows;
        for (int i = 0; i < rowsEach; ++i)
            rows << row(1 + (m_number * 31 + m_sent * rowsEach * 7 + i * 7) % ids, m_number);
        QNetworkRequest request(m_server.resolved(QUrl(u"/customers"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        QNetworkReply *reply = m_manager.post(request, '[' + rows.join(',') + ']');
        m_isWaiting = true;
        ++m_sent;
        connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
    }

    void take(QNetworkReply *reply)
    {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_hasFailed = m_hasFailed || (status != 201 && status != 422);
        const auto body = QJsonDocument::fromJson(reply->readAll()).object();
        for (const auto &customer : body.value("inserted"_L1).toArray())
            m_inserted << customer.toObject().value("id"_L1).toInteger();
        m_isWaiting = false;
        if (m_sent < requestsEach)
            post();
    }

    QUrl m_server;
    int m_number;
    int m_sent = 0;
    bool m_isWaiting = false;
    bool m_hasFailed = false;
    QList<qint64> m_inserted;
    QNetworkAccessManager m_manager;
};

QJsonArray listedAt(const QUrl &server)
{
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(server.resolved(QUrl(u"/customers"_s))));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).array();
}

auto sortKey(const QJsonValue &value)
{
    const QJsonObject customer = value.toObject();
    return std::tuple(customer.value("lastName"_L1).toString().toUtf8(),
                      customer.value("firstName"_L1).toString().toUtf8(),
                      customer.value("id"_L1).toInteger());
}

} // namespace

class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlappingIdsFromSixteenWriters_areStoredOnceEach()
    {
        TellerHome home;
        QProcess first;
        QProcess second;
        const QUrl servers[] = {home.serve(first), home.serve(second)};
        QVERIFY(servers[0].isValid() && servers[1].isValid() && servers[0] != servers[1]);

        std::vector<std::unique_ptr<Writer>> writers;
        for (int i = 0; i < 2 * writersEach; ++i)
            writers.push_back(std::make_unique<Writer>(servers[i % 2], i));
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(writers.begin(), writers.end(),
                                             [](const auto &writer) { return writer->isDone(); }),
                                 60'000);

        QList<qint64> inserted;
        for (const auto &writer : writers) {
            QVERIFY(!writer->hasFailed());
            inserted << writer->inserted();
        }
        const QSet<qint64> distinct(inserted.begin(), inserted.end());
        QCOMPARE(distinct.size(), inserted.size()); // no id was given to two writers
        QVERIFY(distinct.size() > ids / 2);
        for (const QUrl &server : servers) {
            const QJsonArray listed = listedAt(server);
            QSet<qint64> listedIds;
            for (const auto &customer : listed)
                listedIds << customer.toObject().value("id"_L1).toInteger();
            QCOMPARE(listed.size(), inserted.size());
            QCOMPARE(listedIds, distinct); // whoever was acknowledged is there
            QVERIFY(std::is_sorted(listed.begin(), listed.end(), [](const auto &a, const auto &b) {
                return sortKey(a) < sortKey(b);
            }));
        }
        for (QProcess *process : {&first, &second}) {
            process->terminate();
            QCOMPARE(TellerHome::finish(*process).code, 0);
        }
        QCOMPARE(home.leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
