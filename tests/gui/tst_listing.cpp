// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/report.h"
#include "gui/denominationtext.h"
#include "gui/languages.h"
#include "gui/listing.h"
#include "gui/simulatortext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using denomination::NoteSet;

// Lists are written as each language writes them, by whoever says one.
class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_isPartedAsTheLanguagePartsIt_data();
    void list_isPartedAsTheLanguagePartsIt();
    void sentences_arePartedAsTheLanguagePartsThem_data();
    void sentences_arePartedAsTheLanguagePartsThem();
    void violation_listsItsRequests_data();
    void violation_listsItsRequests();
    void filter_isReadAsItWasWritten_data();
    void filter_isReadAsItWasWritten();
    void amounts_arePartedByAnySignOfALanguage();
    void cleanup() { m_language.choose(u"en"_s); }

private:
    gui::Language m_language;
};

void ListingTest::list_isPartedAsTheLanguagePartsIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("apart");
    QTest::newRow("English") << u"en"_s << u"1, 2, 3"_s << u"1; 2; 3"_s;
    QTest::newRow("German") << u"de"_s << u"1, 2, 3"_s << u"1; 2; 3"_s;
    QTest::newRow("French") << u"fr"_s << u"1, 2, 3"_s << u"1\u202f; 2\u202f; 3"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"1、2、3"_s << u"1、2、3"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"1، 2، 3"_s << u"1؛ 2؛ 3"_s;
}

void ListingTest::list_isPartedAsTheLanguagePartsIt()
{
    QFETCH(QString, language);
    m_language.choose(language);

    QTEST(gui::listed({u"1"_s, u"2"_s, u"3"_s}), "plain");
    QTEST(gui::listedApart({u"1"_s, u"2"_s, u"3"_s}), "apart");
}

void ListingTest::sentences_arePartedAsTheLanguagePartsThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isSpaced");
    QTest::newRow("English") << u"en"_s << true;
    QTest::newRow("Japanese") << u"ja"_s << false;
    QTest::newRow("Arabic") << u"ar"_s << true;
}

void ListingTest::sentences_arePartedAsTheLanguagePartsThem()
{
    QFETCH(QString, language);
    m_language.choose(language);

    const QString both = gui::sentences({u"One."_s, u"Two."_s});

    QVERIFY2(both.startsWith("One."_L1) && both.endsWith("Two."_L1), qPrintable(both));
    QTEST(both.contains(u' '), "isSpaced");
}

void ListingTest::violation_listsItsRequests_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("requests");
    QTest::newRow("English") << u"en"_s << u"3, 7, 8"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"3、7、8"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"٣، ٧، ٨"_s;
}

void ListingTest::violation_listsItsRequests()
{
    QFETCH(QString, language);
    QFETCH(QString, requests);
    m_language.choose(language);
    simulator::Violation violation;
    violation.requests = {3, 7, 8};

    QVERIFY2(gui::violationText(violation).contains(requests),
             qPrintable(gui::violationText(violation)));
}

void ListingTest::filter_isReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"0.20 = 1, 0.50 >= 2"_s;
    QTest::newRow("German") << u"de"_s << u"0,20 = 1, 0,50 >= 2"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"0.20 = 1、0.50 >= 2"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"0٫20 = 1، 0٫50 >= 2"_s;
}

void ListingTest::filter_isReadAsItWasWritten()
{
    QFETCH(QString, language);
    m_language.choose(language);
    const NoteSet notes = *NoteSet::of({20, 50});
    denomination::WayFilter filter(2);
    filter[0] = {2, denomination::unlimited}; // of 0.50, the larger
    filter[1] = {1, 1};

    const QString text = gui::filterText(filter, notes, 2);
    QTEST(text, "text");
    const auto read = gui::readFilter(text, notes, 2);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(gui::filterText(*read, notes, 2), text);
}

void ListingTest::amounts_arePartedByAnySignOfALanguage()
{
    for (const auto &text : {u"30、50，60；70"_s, u"30، 50؛ 60،70"_s}) {
        const auto amounts = gui::readAmounts(text, 0);
        QVERIFY2(amounts, qPrintable(text));
        QCOMPARE(amounts->size(), std::size_t(4));
    }
}

QTEST_MAIN(ListingTest)
#include "tst_listing.moc"
