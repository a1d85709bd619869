// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

namespace {

const QString euroNotes = u"5,10,20,50,100,200,500"_s;

} // namespace

class DenominationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void question_isAnswered_data();
    void question_isAnswered();
    void json_saysTheSame();
    void output_isAFileInItsFormat();
    void firstRows_standAlone();
    void sample_isRepeatedByItsSeed();
    void sampleWithoutASeed_saysWhichItHad();
    void wrongWord_isNamed_data();
    void wrongWord_isNamed();
    void standardDenominations_arePrintedAndKept();
    void savedDenominations_areToldAsJson();

private:
    std::unique_ptr<TellerHome> m_home;
};

void DenominationsTest::question_isAnswered_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &out,
                        int code = 0) { QTest::newRow(name) << arguments << out + '\n'
                                                            << code; };
    row("count of many", {u"1000000"_s, u"--notes"_s, euroNotes, u"--count"_s},
        "13926008230392705886501");
    row("count beyond 64 bits",
        {u"1000000000000000000"_s, u"--notes"_s, u"10,50,100"_s, u"--count"_s},
        "100000000000000020000000000000001");
    row("counts", {u"30"_s, u"980"_s, u"--count"_s}, "1\n110");
    row("count with limits", {u"980"_s, u"--limit"_s, u"100=5,50=5,10=100"_s, u"--count"_s}, "36");
    row("count with few notes",
        {u"1000"_s, u"--notes"_s, euroNotes, u"--max-notes"_s, u"40"_s, u"--count"_s}, "17263");
    row("row", {u"980"_s, u"--order"_s, u"large"_s, u"--row"_s, u"55"_s},
        "68 x 10 EUR + 3 x 100 EUR");
    row("rank", {u"980"_s, u"--order"_s, u"large"_s, u"--rank"_s, u"3x100 + 68x10"_s}, "55");
    row("no rank", {u"980"_s, u"--rank"_s, u"3x100"_s}, "not one of the ways: 680 EUR are missing",
        1);
    row("best", {u"230"_s, u"--best"_s, u"fewest-notes"_s},
        "3 x 10 EUR + 2 x 100 EUR  (fewest notes: 5 notes, and no other way takes fewer)");
    row("best of endless notes", {u"9800"_s, u"--best"_s, u"least-spread"_s},
        "98 x 100 EUR  (least spread: what remains differs by 0 at most; 98 notes)");
    row("no best", {u"985"_s, u"--best"_s, u"equal-share"_s},
        "985 EUR cannot be paid: these notes only make multiples of 10 EUR; nearest: 980 EUR and "
        "990 EUR",
        1);
    row("check", {u"130"_s, u"--check"_s, u"2x50 + 3x10"_s}, "pays 130 EUR");
    row("check fails", {u"130"_s, u"--check"_s, u"2x50 + 3x20"_s},
        "there is no note of 20 EUR; it is 30 EUR too much", 1);
    row("cents", {u"0.3"_s, u"--notes"_s, u"0.1,0.2"_s, u"--largest-first"_s},
        "0.30 EUR:\n- 3 x 0.10 EUR\n- 1 x 0.20 EUR + 1 x 0.10 EUR");
    row("currency", {u"3000"_s, u"--currency"_s, u"jpy"_s},
        "3000 JPY:\n- 3 x 1000 JPY\n"
        "- 1 x 1000 JPY + 1 x 2000 JPY");
}

void DenominationsTest::question_isAnswered()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = m_home->run(QStringList{u"denominations"_s} + arguments);
    QTEST(outcome.out, "out");
    QVERIFY2(outcome.code == code, qPrintable(outcome.err));
    QCOMPARE(m_home->leftovers(), QStringList()); // no store was started
}

void DenominationsTest::json_saysTheSame()
{
    const Outcome outcome =
        m_home->run({u"denominations"_s, u"980"_s, u"--best"_s, u"fewest-notes"_s, u"--json"_s});
    const QJsonObject first = outcome.json()["amounts"_L1].toArray().first().toObject();
    QCOMPARE(outcome.json()["schema"_L1].toString(), u"teller.denominations.answer/1"_s);
    QCOMPARE(first["amount"_L1].toString(), u"980"_s);
    QCOMPARE(first["notes"_L1].toObject(),
             (QJsonObject{{u"100"_s, 9}, {u"50"_s, 1}, {u"10"_s, 3}}));
}

void DenominationsTest::output_isAFileInItsFormat()
{
    const Outcome outcome =
        m_home->run({u"denominations"_s, u"60"_s, u"--output"_s, u"ways.csv"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(m_home->content(u"ways.csv"_s),
             QByteArray("amount,10 EUR,50 EUR,100 EUR\n60,6,0,0\n60,1,1,0\n"));
}

void DenominationsTest::firstRows_standAlone()
{
    const Outcome outcome = m_home->run({u"denominations"_s, u"1000000"_s, u"--notes"_s, euroNotes,
                                         u"--order"_s, u"fewest"_s, u"--first"_s, u"2"_s});
    QCOMPARE(outcome.out,
             QByteArray("1000000 EUR:\n- 2000 x 500 EUR\n"
                        "- 1 x 100 EUR + 2 x 200 EUR + 1999 x 500 EUR\n"));
}

void DenominationsTest::sample_isRepeatedByItsSeed()
{
    const QStringList arguments{u"denominations"_s, u"980"_s, u"--sample"_s, u"2"_s,
                                u"--seed"_s,        u"7"_s};
    QCOMPARE(m_home->run(arguments).out,
             QByteArray("980 EUR, 2 of 110 ways drawn with seed 7:\n"
                        "- 73 x 10 EUR + 1 x 50 EUR + 2 x 100 EUR\n"
                        "- 28 x 10 EUR + 7 x 100 EUR\n"));
    const QJsonObject amount = m_home->run(arguments + QStringList{u"--json"_s})
                                   .json()["amounts"_L1]
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(amount["seed"_L1].toInt(), 7);
    QCOMPARE(amount["ways"_L1].toArray(), (QJsonArray{QJsonArray{73, 1, 2}, QJsonArray{28, 0, 7}}));
}

void DenominationsTest::sampleWithoutASeed_saysWhichItHad()
{
    const QStringList arguments{u"denominations"_s, u"980"_s,      u"--format"_s,
                                u"csv"_s,           u"--sample"_s, u"20"_s};
    const Outcome drawn = m_home->run(arguments);
    const QString mark = u"Drawn with --seed "_s;
    QVERIFY2(drawn.code == 0 && drawn.err.startsWith(mark), qPrintable(drawn.err));
    QCOMPARE(drawn.out.count('\n'), 21);
    const QString seed = drawn.err.mid(mark.size()).trimmed();
    const Outcome again = m_home->run(arguments + QStringList{u"--seed"_s, seed});
    QCOMPARE(again.out, drawn.out);
    QVERIFY2(again.err.isEmpty(), qPrintable(again.err));
}

void DenominationsTest::wrongWord_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("amount") << QStringList{u"ten"_s} << u"ten"_s;
    QTest::newRow("decimals") << QStringList{u"1.234"_s, u"--count"_s} << u"1.234"_s;
    QTest::newRow("note") << QStringList{u"10"_s, u"--notes"_s, u"5,x"_s} << u"\"x\""_s;
    QTest::newRow("note twice") << QStringList{u"10"_s, u"--notes"_s, u"5,5"_s} << u"twice"_s;
    QTest::newRow("limit") << QStringList{u"10"_s, u"--limit"_s, u"20=1"_s} << u"20"_s;
    QTest::newRow("order") << QStringList{u"10"_s, u"--order"_s, u"up"_s} << u"--order"_s;
    QTest::newRow("currency") << QStringList{u"10"_s, u"--currency"_s, u"XXX"_s} << u"XXX"_s;
    QTest::newRow("two questions")
        << QStringList{u"10"_s, u"--count"_s, u"--row"_s, u"1"_s} << u"--count"_s;
    QTest::newRow("seed of no sample")
        << QStringList{u"10"_s, u"--seed"_s, u"1"_s} << u"--sample"_s;
    QTest::newRow("sample too large")
        << QStringList{u"10"_s, u"--sample"_s, u"1000001"_s} << u"1000000"_s;
    QTest::newRow("sample of the first")
        << QStringList{u"10"_s, u"--sample"_s, u"1"_s, u"--first"_s, u"1"_s} << u"--first"_s;
    QTest::newRow("row beyond") << QStringList{u"60"_s, u"--row"_s, u"2"_s} << u"2 ways"_s;
}

void DenominationsTest::wrongWord_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = m_home->run(QStringList{u"denominations"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
}

void DenominationsTest::standardDenominations_arePrintedAndKept()
{
    const Outcome outcome = m_home->run({u"denominations"_s});

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count(" EUR:\n"), 9);
    QCOMPARE(outcome.out.count("\n- "), 199);
    QVERIFY(outcome.out.startsWith("30 EUR:\n- 3 x 10 EUR\n\n"));
    QCOMPARE(m_home->content(u"outputs/denomination_routine_run.txt"_s), outcome.out);
}

void DenominationsTest::savedDenominations_areToldAsJson()
{
    const Outcome outcome =
        m_home->run({u"denominations"_s, u"230"_s, u"--output"_s, u"ways.csv"_s, u"--json"_s});

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json().value("file"_L1).toString(), m_home->path(u"ways.csv"_s));
    QVERIFY(!m_home->content(u"ways.csv"_s).isEmpty());
}

QTEST_GUILESS_MAIN(DenominationsTest)
#include "tst_denominations.moc"
