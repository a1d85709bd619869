// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using support::HttpProbe;

namespace {

// Milliseconds of a part, as in "validate;dur=1.5".
double durationOf(const QByteArray &part, const QByteArray &timing)
{
    const QByteArray begin = part + ";dur=";
    const qsizetype at = timing.indexOf(begin) + begin.size();
    return timing.mid(at, timing.indexOf(',', at) - at).toDouble();
}

} // namespace

class DenominationsRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void smallQuestion_isAnsweredWhole();
    void unpayableAmount_namesReasonAndNeighbours();
    void page_beginsAnywhere();
    void numbers_areWholeHoweverTheyAreSpelt_data();
    void numbers_areWholeHoweverTheyAreSpelt();
    void limits_areKept();
    void fewestNotes_standFirstWhenAsked();
    void wrongQuestion_pointsAtTheFault_data();
    void wrongQuestion_pointsAtTheFault();
    void manyUnknownFields_areReadOnce();
    void brokenJson_is400WithItsPlace_data();
    void brokenJson_is400WithItsPlace();
    void tooMuchWork_isRefusedWithTheExactCount();
    void workThatTakesTooLong_isToldAsValidation();

private:
    HttpProbe::Answer ask(const QByteArray &question) const
    {
        return HttpProbe::post(m_port, "/denominations", question);
    }
    QJsonObject first(const QByteArray &question) const
    {
        return QJsonDocument::fromJson(ask(question).body)["amounts"_L1][0].toObject();
    }

    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void DenominationsRouteTest::initTestCase()
{
    http::Options options;
    options.port = 0;
    m_server = std::make_unique<http::Server>(m_store, options);
    const auto url = m_server->start();
    QVERIFY(url);
    m_port = quint16(url->port());
}

void DenominationsRouteTest::smallQuestion_isAnsweredWhole()
{
    const auto answer = ask(R"({"amounts":[60],"denominations":[10,50,100]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body,
             QByteArray(R"({"order":"smallNotesFirst","offset":"0","limit":100,"amounts":[)"
                        R"({"amount":60,"count":"2","fewest":{"10":1,"50":1},)"
                        R"("combinations":[{"10":6},{"10":1,"50":1}]}]})"));
}

void DenominationsRouteTest::unpayableAmount_namesReasonAndNeighbours()
{
    const auto answer = ask(R"({"amounts":[985],"denominations":[10,50,100],"limit":0})");
    QVERIFY2(answer.body.contains(R"({"amount":985,"count":"0","combinations":[],)"
                                  R"("reason":"sharedDivisor","nearest":[980,990]})"),
             answer.body);
}

void DenominationsRouteTest::page_beginsAnywhere()
{
    const QJsonObject huge =
        first(R"({"amounts":[1000000],"denominations":[5,10,20,50,100,200,500],)"
              R"("offset":"6000000000000000000000","limit":60})");
    QCOMPARE(huge["count"_L1].toString(), u"13926008230392705886501"_s);
    QCOMPARE(huge["combinations"_L1].toArray().size(), 60);
    const QJsonObject beyond =
        first(R"({"amounts":[60],"denominations":[10,50],"offset":1.0,"limit":9})");
    QCOMPARE(beyond["combinations"_L1].toArray().size(), 1);
}

void DenominationsRouteTest::numbers_areWholeHoweverTheyAreSpelt_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QString>("taken");
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("zero below zero") << QByteArray("-0") << u"0"_s;
    QTest::newRow("zero with decimals") << QByteArray("-0.00") << u"0"_s;
    QTest::newRow("zero with an exponent") << QByteArray("0e99999999999") << u"0"_s;
    QTest::newRow("decimals that an exponent moves") << QByteArray("1.25E+2") << u"125"_s;
    QTest::newRow("zeros that an exponent takes away") << QByteArray("500e-2") << u"5"_s;
    QTest::newRow("more than 128 bits") << QByteArray("1e40") << u'1' + QString(40, u'0');
    QTest::newRow("as many digits as are taken")
        << QByteArray("1e999") << u'1' + QString(999, u'0');
}

void DenominationsRouteTest::numbers_areWholeHoweverTheyAreSpelt()
{
    QFETCH(const QByteArray, offset);
    QFETCH(const QString, taken);
    const auto answer = ask(R"({"amounts":[60],"denominations":[10],"offset":)" + offset + '}');
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body)["offset"_L1].toString(), taken);
}

void DenominationsRouteTest::limits_areKept()
{
    const QJsonObject limited = first(
        R"({"amounts":["980"],"denominations":[10,50,100],"limits":{"100":5,"50":5,"10":100}})");
    QCOMPARE(limited["count"_L1].toString(), u"36"_s);
    const QJsonObject bound =
        first(R"({"amounts":[1000],"denominations":[5,10,20,50,100,200,500],"maxNotes":40})");
    QCOMPARE(bound["count"_L1].toString(), u"17263"_s);
}

void DenominationsRouteTest::fewestNotes_standFirstWhenAsked()
{
    const QJsonObject ways = first(R"({"amounts":[1000],"denominations":[5,10,20,50,100,200,500],)"
                                   R"("order":"fewestNotesFirst","limit":2})");
    QCOMPARE(ways["combinations"_L1][0].toObject(), (QJsonObject{{u"500"_s, 2}}));
    QCOMPARE(ways["combinations"_L1][1].toObject(),
             (QJsonObject{{u"500"_s, 1}, {u"200"_s, 2}, {u"100"_s, 1}}));
}

void DenominationsRouteTest::wrongQuestion_pointsAtTheFault_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("no amounts") << QByteArray(R"({"denominations":[10]})")
                                << QByteArray("/amounts");
    QTest::newRow("no notes") << QByteArray(R"({"amounts":[10]})") << QByteArray("/denominations");
    QTest::newRow("zero") << QByteArray(R"({"amounts":[10,0],"denominations":[10]})")
                          << QByteArray("/amounts/1");
    QTest::newRow("zero in digits")
        << QByteArray(R"({"amounts":["0"],"denominations":[10]})") << QByteArray("/amounts/0");
    QTest::newRow("beyond 2^63 - 1 in digits")
        << QByteArray(R"({"amounts":["9223372036854775808"],"denominations":[10]})")
        << QByteArray("/amounts/0");
    QTest::newRow("fraction") << QByteArray(R"({"amounts":[1.5],"denominations":[10]})")
                              << QByteArray("/amounts/0");
    QTest::newRow("negative") << QByteArray(R"({"amounts":[-5],"denominations":[10]})")
                              << QByteArray("/amounts/0");
    QTest::newRow("exponent beyond every integer")
        << QByteArray(R"({"amounts":[3e99999999999],"denominations":[10]})")
        << QByteArray("/amounts/0");
    QTest::newRow("more digits than are taken")
        << QByteArray(R"({"amounts":[5],"denominations":[5],"offset":1e1000})")
        << QByteArray("/offset");
    QTest::newRow("exponent as small as an integer can be")
        << QByteArray(R"({"amounts":[3e-2147483648],"denominations":[10]})")
        << QByteArray("/amounts/0");
    QTest::newRow("note twice") << QByteArray(R"({"amounts":[5],"denominations":[10,10]})")
                                << QByteArray("/denominations/1");
    QTest::newRow("limit of no note")
        << QByteArray(R"({"amounts":[5],"denominations":[10],"limits":{"20":1}})")
        << QByteArray("/limits/20");
    QTest::newRow("order") << QByteArray(R"({"amounts":[5],"denominations":[5],"order":"up"})")
                           << QByteArray("/order");
    QTest::newRow("too many rows")
        << QByteArray(R"({"amounts":[5],"denominations":[5],"limit":1001})")
        << QByteArray("/limit");
    QTest::newRow("unknown field")
        << QByteArray(R"({"amounts":[5],"denominations":[5],"x":1})") << QByteArray("/x");
    QTest::newRow("unknown field with a slash and a tilde")
        << QByteArray(R"({"amounts":[5],"denominations":[5],"x/y~z":1})") << QByteArray("/x~1y~0z");
    QTest::newRow("limit twice") << QByteArray(
        R"({"amounts":[60],"denominations":[10],"limits":{"10":1,"10":9}})")
                                 << QByteArray("/limits/10");
    QTest::newRow("limit twice, spelt otherwise")
        << QByteArray(R"({"amounts":[60],"denominations":[10],"limits":{"10":1,"010":9}})")
        << QByteArray("/limits/010");
    QTest::newRow("limit with a slash")
        << QByteArray(R"({"amounts":[5],"denominations":[10],"limits":{"1/2":1}})")
        << QByteArray("/limits/1~12");
    QTest::newRow("field twice") << QByteArray(
        R"({"limit":1,"amounts":[5],"denominations":[5],"limit":2})")
                                 << QByteArray("/limit");
}

void DenominationsRouteTest::wrongQuestion_pointsAtTheFault()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, pointer);
    const auto answer = ask(question);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY2(answer.body.contains("\"pointer\":\"" + pointer + '"'), answer.body);
}

// Each compared with all before it would take hours, in which nobody else is served.
void DenominationsRouteTest::manyUnknownFields_areReadOnce()
{
    QByteArray question = R"({"amounts":[5],"denominations":[5])";
    for (int i = 0; i < 1'000'000; ++i)
        question += ",\"" + QByteArray::number(i) + "\":0";
    const auto answer = ask(question + '}');
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.body.contains("\"pointer\":\"/0\""), answer.body);
}

void DenominationsRouteTest::brokenJson_is400WithItsPlace_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("offset");
    QTest::newRow("cut off") << QByteArray(R"({"amounts":[5,)") << QByteArray("14");
    QTest::newRow("cut off, and no object") << QByteArray("[1") << QByteArray("2");
    QTest::newRow("broken behind a fault")
        << QByteArray(R"({"x":1,"amounts":[0,01]})") << QByteArray("21");
    QTest::newRow("more behind a fault") << QByteArray(R"({"amounts":[0]} x)") << QByteArray("16");
}

void DenominationsRouteTest::brokenJson_is400WithItsPlace()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, offset);
    const auto answer = ask(question);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("\"offset\":" + offset + ','), answer.body);
}

void DenominationsRouteTest::tooMuchWork_isRefusedWithTheExactCount()
{
    const auto answer = ask(R"({"amounts":[1000000],"denominations":[5,10,20,50,100,200,500],)"
                            R"("order":"mostNotesFirst"})");
    QCOMPARE(answer.status, 413);
    QVERIFY2(answer.body.contains("13926008230392705886501"), answer.body);
}

// The server reckons for as long as one request may, which is far more than it takes to write.
void DenominationsRouteTest::workThatTakesTooLong_isToldAsValidation()
{
    const QByteArray amounts = QByteArray("999999999999989,").repeated(99) + "1";
    const auto answer = ask(R"({"limit":1000,"offset":"1000000000","amounts":[)" + amounts
                            + R"(],"denominations":[7,11,13,17,19,23,29,31,37,41]})");
    QCOMPARE(answer.status, 413);
    QVERIFY2(answer.body.contains("takes longer than one request may"), answer.body);
    const QByteArray timing = answer.field("Server-Timing");
    QVERIFY2(durationOf("validate", timing) > durationOf("write", timing), timing);
}

QTEST_GUILESS_MAIN(DenominationsRouteTest)
#include "tst_denominationsroute.moc"
