// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/natural.h"

#include <QTest>

using namespace denomination;
using namespace Qt::StringLiterals;

namespace {

Natural natural(const QString &digits)
{
    return *Natural::fromDecimal(digits);
}

} // namespace

class NaturalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_survive_data();
    void decimals_survive();
    void arithmetic_carriesAcross128Bits();
    void order_isByValue();
    void whatIsNoNumber_isRefused();
};

void NaturalTest::decimals_survive_data()
{
    QTest::addColumn<QString>("digits");
    for (const auto &digits : {u"0"_s, u"1"_s, u"18446744073709551615"_s, u"18446744073709551616"_s,
                               u"340282366920938463463374607431768211455"_s,
                               u"340282366920938463463374607431768211456"_s, QString(1000, u'7')})
        QTest::addRow("%lld digits, %s", qlonglong(digits.size()), qPrintable(digits.left(5)))
            << digits;
}

void NaturalTest::decimals_survive()
{
    QFETCH(QString, digits);
    QCOMPARE(natural(digits).toString(), digits);
    QCOMPARE(natural(digits).digits(), digits.size());
}

void NaturalTest::arithmetic_carriesAcross128Bits()
{
    const Natural edge = Natural::of128(~u128(0));
    const Natural beyond = natural(u"340282366920938463463374607431768211456"_s);
    QCOMPARE(edge + 1, beyond);
    QCOMPARE(beyond - 1, edge);
    QCOMPARE(Natural(5) - 7, Natural(0));
    QCOMPARE((edge * edge).toString(),
             u"115792089237316195423570985008687907852589419931798687112530834793049593217025"_s);
    QCOMPARE(beyond / 2, Natural::of128(u128(1) << 127));
    QCOMPARE(beyond % 1'000'007, quint64((~u128(0) % 1'000'007 + 1) % 1'000'007));
    QVERIFY(!beyond.fits128());
    QCOMPARE(beyond.to64(), unlimited);
}

void NaturalTest::order_isByValue()
{
    QVERIFY(Natural(2) < Natural(10));
    QVERIFY(Natural::of128(~u128(0)) < natural(QString(40, u'9')));
    QVERIFY(natural(u"1"_s + QString(60, u'0')) > natural(QString(60, u'9')));
}

void NaturalTest::whatIsNoNumber_isRefused()
{
    for (const auto &text : {u""_s, u"-1"_s, u"1.5"_s, u"1e9"_s, u" 1"_s, u"٣"_s})
        QVERIFY2(!Natural::fromDecimal(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(NaturalTest)
#include "tst_natural.moc"
