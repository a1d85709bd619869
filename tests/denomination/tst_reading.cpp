// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/currency.h"
#include "backend/denomination/reading.h"

#include <QTest>

using namespace denomination;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(denomination::FaultCode)

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_comeInAnyOfTheUsualForms();
    void wrongWord_isNamedByPlace_data();
    void wrongWord_isNamedByPlace();
    void noteValues_arePositiveAndDistinct();
    void mixes_areReadAsPeopleWriteThem();
    void limits_areCountsByNote();
    void currencies_haveNotesInOrder();
};

void ReadingTest::amounts_comeInAnyOfTheUsualForms()
{
    const auto amounts = *amountsFromText(u" 30,50;\n60.5\t0.05 ", 2);
    QList<quint64> units;
    for (const Amount &amount : amounts)
        units << amount.units();
    QCOMPARE(units, (QList<quint64>{3000, 5000, 6050, 5}));
    QVERIFY(amountsFromText(u"", 2)->empty());
    QCOMPARE(decimalText(6050, 2), u"60.50"_s);
    QCOMPARE(decimalText(6000, 2), u"60"_s);
}

void ReadingTest::wrongWord_isNamedByPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<int>("position");
    QTest::newRow("a word") << u"30 forty 50"_s << FaultCode::AmountNotANumber << 3;
    QTest::newRow("negative") << u"30 -5"_s << FaultCode::AmountNegative << 3;
    QTest::newRow("decimals") << u"1.234"_s << FaultCode::AmountHasTooManyDecimals << 0;
    QTest::newRow("zero") << u"5 0"_s << FaultCode::AmountZero << 2;
    QTest::newRow("too large") << u"1 99999999999999999999"_s << FaultCode::ValueOutOfRange << 2;
    QTest::newRow("exponent") << u"1e3"_s << FaultCode::AmountNotANumber << 0;
    QTest::newRow("bare dot") << u"5."_s << FaultCode::AmountNotANumber << 0;
}

void ReadingTest::wrongWord_isNamedByPlace()
{
    QFETCH(QString, text);
    QFETCH(FaultCode, code);
    QFETCH(int, position);
    const auto amounts = amountsFromText(text, 2);
    QVERIFY(!amounts);
    QCOMPARE(amounts.error().code, code);
    QCOMPARE(amounts.error().position, position);
}

void ReadingTest::noteValues_arePositiveAndDistinct()
{
    QCOMPARE(*valuesFromText(u"5, 10, 0.5", 2), (std::vector<qint64>{500, 1000, 50}));
    QCOMPARE(valuesFromText(u"5 10 5.00", 2).error().code, FaultCode::DuplicateDenomination);
    QCOMPARE(valuesFromText(u"5 10 5.00", 2).error().position, 5);
    QCOMPARE(valuesFromText(u"0", 2).error().code, FaultCode::DenominationNotPositive);
    QCOMPARE(valuesFromText(u"10000000001", 2).error().code, FaultCode::ValueOutOfRange);
    QString many;
    for (int i = 1; i <= 33; ++i)
        many += QString::number(i) + u' ';
    QCOMPARE(valuesFromText(many, 0).error().code, FaultCode::TooManyDenominations);
}

void ReadingTest::mixes_areReadAsPeopleWriteThem()
{
    const std::vector<MixPart> mix{{5000, 2}, {1000, 3}};
    for (const auto &text : {u"2x50 + 3x10"_s, u"2 x 50 EUR + 3 x 10 EUR"_s, u"2*50,3×10"_s})
        QCOMPARE(*mixFromText(text, 2), mix);
    QCOMPARE(*mixFromText(u"50", 2), (std::vector<MixPart>{{5000, 1}}));
    QCOMPARE(mixFromText(u"2x50 + y", 2).error().code, FaultCode::AmountNotANumber);
    QVERIFY(!mixFromText(u"x", 2));
    QVERIFY(!mixFromText(u"2.5x50", 2));
}

void ReadingTest::limits_areCountsByNote()
{
    QCOMPARE(*limitsFromText(u"100=5 50:20", 0), (std::vector<MixPart>{{100, 5}, {50, 20}}));
    QVERIFY(!limitsFromText(u"100", 0));
    QVERIFY(!limitsFromText(u"=5", 0));
}

void ReadingTest::currencies_haveNotesInOrder()
{
    for (const Currency &currency : currencies()) {
        QVERIFY(!currency.notes.empty());
        QVERIFY(std::is_sorted(currency.notes.rbegin(), currency.notes.rend()));
        QVERIFY(std::is_sorted(currency.coins.rbegin(), currency.coins.rend()));
        QVERIFY(notesAndCoins(currency).size() <= 32);
        QCOMPARE(currencyOf(currency.label())->code, currency.code);
    }
    QCOMPARE(currencyOf(u"eur")->exponent, 2);
    QCOMPARE(currencyOf(u"XXX").error().code, FaultCode::UnknownCurrency);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
