// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationprint.h"
#include "backend/exports/denominationwriter.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using base::Kind;
using denomination::Amount;
using denomination::Job;
using denomination::NoteSet;
using exports::Format;

namespace {

// In whole euros.
Job job(qint64 amount, std::vector<qint64> notes)
{
    Job job = Job::standard();
    for (qint64 &note : notes)
        note *= job.currency.unit();
    job.amounts = {*Amount::of(amount * job.currency.unit())};
    job.notes = *NoteSet::of(notes);
    return job;
}

base::Result<QByteArray> printed(const Job &job, const exports::DenominationScope &scope = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    exports::DeviceTarget target(buffer);
    if (const auto written = exports::writeDenominations(job, Format::Pdf, target, scope); !written)
        return tl::unexpected(written.error());
    return bytes;
}

// What is drawn on the pages, one after the other.
QByteArray drawing(const QByteArray &file)
{
    static const QRegularExpression stream(u"/Length (\\d+) >>\nstream\n"_s);
    QByteArray all;
    auto found = stream.globalMatch(QString::fromLatin1(file));
    while (found.hasNext()) {
        const auto match = found.next();
        const QByteArray packed = file.mid(match.capturedEnd(), match.captured(1).toInt());
        QByteArray length(4, '\0'); // qUncompress() wants one in front; 0 is a guess
        all += qUncompress(length + packed);
    }
    return all;
}

} // namespace

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isWellFormed();
    void pages_sayWhatWasAskedAndAnswered();
    void amountThatCannotBePaid_saysWhy();
    void longTable_turnsThePageAndRepeatsItsTitles();
    void manyNotes_fitOnAPage();
    void tooManyRows_areRefusedWithTheirNumber();
    void firstOfTooMany_arePrinted();
    void sample_keepsItsNumbers();
};

void PrintTest::file_isWellFormed()
{
    const QByteArray file = *printed(Job::standard());
    QVERIFY(file.startsWith("%PDF-1.4\n"));
    QVERIFY(file.endsWith("%%EOF\n"));
    const auto table = file.mid(file.lastIndexOf("startxref\n") + 10).split('\n').first().toInt();
    const QByteArrayList lines = file.mid(table).split('\n');
    QCOMPARE(lines[0], "xref");
    const int objects = lines[1].split(' ')[1].toInt();
    QVERIFY(objects > 6);
    for (int object = 1; object < objects; ++object) {
        const int place = lines[2 + object].left(10).toInt();
        QVERIFY(file.mid(place).startsWith(QByteArray::number(object) + " 0 obj\n"));
    }
    QCOMPARE(*printed(Job::standard()), file); // no clock in it
}

void PrintTest::pages_sayWhatWasAskedAndAnswered()
{
    Job bounded = job(60, {10, 50});
    bounded.maxNotes = 5;
    const QByteArray pages = drawing(*printed(bounded));
    for (const char *words :
         {"(Ways to pay in notes)", "(Amounts: 60 EUR)", "(Notes: 10, 50 EUR)",
          "(Order: most small notes first)", "(At most 5 notes in a combination)",
          "(1 combination in all)", "(60 EUR: 1 combination)", "(Page 1 of 1)"})
        QVERIFY2(pages.contains(words), words);
}

void PrintTest::amountThatCannotBePaid_saysWhy()
{
    const QByteArray pages = drawing(*printed(job(985, {10, 50})));
    QVERIFY(pages.contains("(985 EUR: 0 combinations)"));
    QVERIFY(pages.contains("these notes only make multiples of 10 EUR"));
}

void PrintTest::longTable_turnsThePageAndRepeatsItsTitles()
{
    const QByteArray pages = drawing(*printed(job(980, {10, 50, 100}))); // 110 rows
    QVERIFY(pages.contains("(Page 3 of 3)"));
    QCOMPARE(pages.count("(No.)"), 3);
    QVERIFY(pages.contains("(110)")); // the last row's number
}

void PrintTest::manyNotes_fitOnAPage()
{
    std::vector<qint64> values;
    for (qint64 value = 1; value <= denomination::maxDenominations; ++value)
        values.push_back(value * 100'000'000);
    const QByteArray pages = drawing(*printed(job(100'000'000, values)));
    static const QRegularExpression place(u"Tf (-?[\\d.]+) "_s);
    auto places = place.globalMatch(QString::fromLatin1(pages));
    QVERIFY(places.hasNext());
    while (places.hasNext()) {
        const double left = places.next().captured(1).toDouble();
        QVERIFY(left >= 49 && left < 842 - 49);
    }
}

void PrintTest::tooManyRows_areRefusedWithTheirNumber()
{
    const auto refused = printed(job(1000, {5, 10, 20, 50, 100, 200, 500}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::TooLarge);
    QVERIFY2(refused.error().detail.contains(u"104560"_s), qPrintable(refused.error().detail));
}

void PrintTest::firstOfTooMany_arePrinted()
{
    exports::DenominationScope first;
    first.rowsEach = 40;
    const QByteArray pages =
        drawing(*printed(job(1'000'000, {5, 10, 20, 50, 100, 200, 500}), first));
    QVERIFY(pages.contains("(Only the first 40 combinations of each amount)"));
    QVERIFY(pages.contains("(1000000 EUR: 13926008230392705886501 combinations)"));
    QVERIFY(pages.contains("(Page 1 of 1)"));
}

void PrintTest::sample_keepsItsNumbers()
{
    const QByteArray pages = drawing(*printed(job(980, {10, 50, 100}), {{}, 2, 7}));
    QVERIFY(pages.contains("(Only 2 combinations of each amount, drawn with seed 7)"));
    QVERIFY(pages.contains("(980 EUR: 110 combinations)"));
    for (const char *number : {"(40)", "(73)", "(99)", "(28)"}) // and counts of 10 EUR
        QVERIFY2(pages.contains(number), number);
}

QTEST_GUILESS_MAIN(PrintTest)
#include "tst_print.moc"
