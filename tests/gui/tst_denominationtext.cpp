// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/denominationtext.h"
#include "gui/numbertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using denomination::Amount;
using denomination::FaultCode;
using denomination::Natural;
using denomination::NoteSet;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
const QLocale german(QLocale::German, QLocale::Germany);

std::vector<quint64> units(const std::vector<Amount> &amounts)
{
    std::vector<quint64> all;
    for (const Amount amount : amounts)
        all.push_back(amount.units());
    return all;
}

} // namespace

class DenominationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsPartedByAnything_areRead()
    {
        const auto amounts = gui::readAmounts(u" 30, 50;60\n80.5 "_s, 2, english);

        QVERIFY(amounts);
        QCOMPARE(units(*amounts), (std::vector<quint64>{3000, 5000, 6000, 8050}));
    }

    void commaInGerman_isADecimalPointBetweenDigits()
    {
        const auto amounts = gui::readAmounts(u"30,5 50, 60"_s, 2, german);

        QVERIFY(amounts);
        QCOMPARE(units(*amounts), (std::vector<quint64>{3050, 5000, 6000}));
    }

    void digitsOfTheLanguage_areReadAsThoseOfTheKeyboard()
    {
        const auto amounts = gui::readAmounts(u"٣٠ 50 ٨٠٫٥"_s, 2, arabic);
        const auto mix = gui::readMix(u"٢ x ٥٠ + 3 x 10"_s, 2, arabic);

        QVERIFY(amounts);
        QCOMPARE(units(*amounts), (std::vector<quint64>{3000, 5000, 8050}));
        QVERIFY(mix);
        QCOMPARE(mix->size(), std::size_t(2));
    }

    void cell_isReadAsItIsShown_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("units"); // 0: it cannot be read
        QTest::newRow("cents, as shown") << german << u"0,50"_s << quint64(50);
        QTest::newRow("a dot where it parts thousands") << german << u"0.50"_s << quint64(50);
        QTest::newRow("thousands") << german << u"1.000"_s << quint64(100'000);
        QTest::newRow("thousands and cents") << german << u"12.345,60"_s << quint64(1'234'560);
        QTest::newRow("English thousands") << english << u"1,000.5"_s << quint64(100'050);
        QTest::newRow("a comma that parts nothing") << english << u"0,50"_s << quint64(0);
        QTest::newRow("French thousands")
            << QLocale(QLocale::French) << u"1 000"_s << quint64(100'000);
        QTest::newRow("Arabic digits") << arabic << u"١٬٠٠٠٫٥"_s << quint64(100'050);
        QTest::newRow("no number") << english << u"ten"_s << quint64(0);
    }
    void cell_isReadAsItIsShown()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        const auto amount = gui::readAmount(text, 2, locale);
        QTEST(amount ? quint64(amount->units()) : 0, "units");
    }

    void everySum_isReadBackFromItsCell()
    {
        for (const QLocale &locale : {english, german, arabic, QLocale(QLocale::French)})
            for (const quint64 sum : {1ull, 50ull, 100ull, 100'000ull, 123'456'789ull})
                QCOMPARE(gui::readAmount(gui::moneyText(sum, 2, locale), 2, locale)->units(), sum);
    }

    void count_isReadInTheLanguage()
    {
        QCOMPARE(gui::readCount(u"1.000"_s, german), std::optional<quint64>(1000));
        QCOMPARE(gui::readCount(u"١٢"_s, arabic), std::optional<quint64>(12));
        QCOMPARE(gui::readCount(u"1,5"_s, german), std::nullopt);
        QCOMPARE(gui::readCount(u"-1"_s, english), std::nullopt);
    }

    void numberOfAnyLength_isReadInTheLanguage()
    {
        const Natural large = *Natural::fromDecimal(u"13926008230392705886501");
        for (const QLocale &locale : {english, german, arabic, QLocale(QLocale::French)})
            QCOMPARE(gui::readNumber(gui::numberText(large, locale), locale), large);
        QCOMPARE(gui::readNumber(u" 1 000 "_s, english), Natural(1000));
        QCOMPARE(gui::readNumber(u"1,5"_s, german), std::nullopt);
        QCOMPARE(gui::readNumber({}, english), std::nullopt);
    }

    void wordThatIsNoNumber_isNamedByItsPlace()
    {
        const auto amounts = gui::readAmounts(u"30 abc 50"_s, 2, english);

        QVERIFY(!amounts);
        QCOMPARE(amounts.error().code, FaultCode::AmountNotANumber);
        QCOMPARE(amounts.error().position, 3);
        QCOMPARE(amounts.error().length, 3);
    }

    void noteNamedTwice_isNamedByItsSecondPlace()
    {
        const auto notes = gui::readNotes(u"10 50 10"_s, 0, english);

        QVERIFY(!notes);
        QCOMPARE(notes.error().code, FaultCode::DuplicateDenomination);
        QCOMPARE(notes.error().position, 6);
    }

    void mix_isReadInAnySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as the program writes it") << u"3 × 10 + 1 × 50"_s;
        QTest::newRow("in haste") << u"1X50+3*10"_s;
        QTest::newRow("one note twice") << u"1x10 + 1x50 + 2x10"_s;
    }
    void mix_isReadInAnySpelling()
    {
        QFETCH(QString, text);
        const auto mix = gui::readMix(text, 0, english);

        QVERIFY(mix);
        const auto verdict =
            denomination::verify({*Amount::of(80), *NoteSet::of({10, 50, 100}), {}}, *mix);
        QVERIFY(verdict.isPayable);
    }

    void mixThatIsNone_isRefused()
    {
        const auto mix = gui::readMix(u"1 x 20 + ten"_s, 0, english);

        QVERIFY(!mix);
        QCOMPARE(mix.error().code, FaultCode::AmountNotANumber);
    }

    void amountThatCannotBePaid_saysWhyAndWhatCan()
    {
        const auto near =
            *denomination::nearest({*Amount::of(98500), *NoteSet::of({1000, 5000, 10000}), {}});

        QCOMPARE(gui::obstacleText(near, 98500, 2, u"EUR"_s),
                 u"985\u00a0EUR cannot be paid. These notes only make multiples of 10\u00a0EUR."_s);
        QCOMPARE(gui::nearestText(near, 2, u"EUR"_s), u"Nearest: 980\u00a0EUR and 990\u00a0EUR."_s);
    }

    void mixThatFallsShort_saysByHowMuch()
    {
        const denomination::Payout payout{*Amount::of(10000), *NoteSet::of({1000, 5000}), {}};
        const auto verdict = denomination::verify(payout, *gui::readMix(u"1 x 50"_s, 2, english));

        QCOMPARE(
            gui::verdictText(verdict, denomination::euro()),
            u"This mix does not pay the amount. It makes 50\u00a0EUR; 50\u00a0EUR are missing."_s);
    }

    void houseTable_isSpeltForAnotherLanguage()
    {
        const QString table = u"40.50 = 2x20 + 1x0.50\n\n80: 1 x 80"_s;
        const QString inGerman = gui::respelt(table, 2, english, german);

        QCOMPARE(inGerman, u"40,50 = 2 x 20 + 1 x 0,50\n80 = 1 x 80"_s);
        QCOMPARE(gui::readMixTable(inGerman, 2, german)->lines.front().amount, quint64(4050));
        QCOMPARE(gui::respelt(table, 2, english, QLocale::c()), table); // nothing to change
        QCOMPARE(gui::respelt(u"much"_s, 2, english, german), u"much"_s);
    }

    void numbers_areGroupedAndShortened()
    {
        const Natural large = *Natural::fromDecimal(u"13926008230392705886501");

        QCOMPARE(gui::numberText(large, english), u"13,926,008,230,392,705,886,501"_s);
        QCOMPARE(gui::shortNumberText(large, 12, english), u"1.39 × 10²²"_s);
        QCOMPARE(gui::shortNumberText(large, 12, arabic), u"١٫٣٩ × ١٠²²"_s);
        QCOMPARE(gui::shortNumberText(Natural(110), 12, english), u"110"_s);
        QCOMPARE(gui::moneyText(123456, 2, german), u"1.234,56"_s);
        QCOMPARE(gui::moneyText(5, 2, english), u"0.05"_s);
        QCOMPARE(gui::moneyText(3000, 2, english), u"30"_s);
    }
};

QTEST_GUILESS_MAIN(DenominationTextTest)
#include "tst_denominationtext.moc"
