// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationfile.h"
#include "backend/exports/denominationwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace denomination;
using namespace exports;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<qint64>;

Job jobOf(const std::vector<qint64> &amounts, const NoteSet &notes)
{
    Job job = Job::standard();
    job.currency.exponent = 0;
    job.notes = notes;
    job.amounts.clear();
    for (const qint64 amount : amounts)
        job.amounts.push_back(*Amount::of(amount));
    return job;
}

QByteArray written(const Job &job, Format format, const DenominationScope &scope = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceTarget target(buffer);
    const auto bytes = writeDenominations(job, format, target, scope);
    return bytes && *bytes == quint64(buffer.size()) ? buffer.data() : "failed";
}

// The text format once more, row by row and as slowly as it reads.
QByteArray spelt(const Job &job)
{
    QString text;
    for (std::size_t i = 0; i < job.amounts.size(); ++i) {
        const auto ways = Combinations::of(job.payout(i), job.order);
        const QString name = decimalText(job.amounts[i].units(), job.currency.exponent);
        text += (i > 0 ? u"\n"_s : QString()) + name + u" EUR:\n"_s;
        for (Natural row; row < ways->count(); row += 1)
            text += u"- "_s
                + denomination::text(*ways->row(row), job.notes, job.currency.exponent, u"EUR"_s,
                                     job.parts)
                + u'\n';
    }
    return text.toUtf8();
}

NoteSet randomNotes(QRandomGenerator &random)
{
    std::vector<Cassette> cassettes;
    const int size = random.bounded(1, 7);
    while (int(cassettes.size()) < size) {
        Cassette cassette;
        cassette.value = quint64(random.bounded(1, 60));
        if (random.bounded(3) == 0)
            cassette.available = random.bounded(0, 30);
        cassettes.push_back(cassette);
    }
    return *NoteSet::ofCassettes(cassettes);
}

class FullDisk final : public DenominationTarget
{
public:
    base::Result<> write(const char *, std::size_t) override
    {
        return base::failure(base::Kind::Io, u"No space left on device"_s);
    }
};

} // namespace

class DenominationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultJob_isWrittenAsPromised();
    void unpayableAmount_saysSoAndNamesTheNearest();
    void everyFormat_hasItsShape_data();
    void everyFormat_hasItsShape();
    void randomJobs_areSpeltAndSizedExactly_data();
    void randomJobs_areSpeltAndSizedExactly();
    void knownSizes_areForeseen();
    void cents_haveDecimals();
    void firstRows_standAlone();
    void sample_namesItsSeed_data();
    void sample_namesItsSeed();
    void sampleOfAll_isTheWholeList();
    void sampleOfATinyPart_isWritten();
    void sampleWithoutNumbers_isRefused();
    void stoppedSample_isCancelled();
    void tooManyRows_areRefusedWithTheirNumber();
    void savedFile_isWhole();
    void limitedNotes_endTheListOfFewestFirst();
    void unusedSpace_isGivenBack();
    void stoppedExport_leavesNothing();
    void stoppedBeforeTheFirstByte_isCancelled_data();
    void stoppedBeforeTheFirstByte_isCancelled();
    void failedExport_leavesWhatWasThere();
    void hugeExport_isRefusedBeforeWriting();
    void failingTarget_saysWhy();
};

void DenominationsTest::defaultJob_isWrittenAsPromised()
{
    const QByteArray text = written(Job::standard(), Format::Text);

    QVERIFY(text.startsWith("30 EUR:\n- 3 x 10 EUR\n\n50 EUR:\n- 5 x 10 EUR\n- 1 x 50 EUR\n\n"
                            "60 EUR:\n- 6 x 10 EUR\n- 1 x 10 EUR + 1 x 50 EUR\n\n"));
    QVERIFY(text.endsWith("- 3 x 10 EUR + 1 x 50 EUR + 9 x 100 EUR\n"));
    QCOMPARE(text.count("\n- "), 199);
    QCOMPARE(text.count('\n'), 216);
    QCOMPARE(text, spelt(Job::standard()));
}

void DenominationsTest::unpayableAmount_saysSoAndNamesTheNearest()
{
    const QByteArray text = written(jobOf({985, 30}, *NoteSet::of({10, 50, 100})), Format::Text);

    QCOMPARE(text,
             "985 EUR:\nNo possible combinations: 985 EUR cannot be paid: these notes only "
             "make multiples of 10 EUR; nearest: 980 EUR and 990 EUR\n\n30 EUR:\n- 3 x 10 EUR\n");
}

void DenominationsTest::everyFormat_hasItsShape_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("csv") << Format::Csv
                         << QByteArray("amount,10 EUR,50 EUR\n50,5,0\n50,0,1\n55,,\n");
    QTest::newRow("ndjson") << Format::Ndjson
                            << QByteArray("{\"amount\":50,\"notes\":{\"10\":5}}\n"
                                          "{\"amount\":50,\"notes\":{\"50\":1}}\n"
                                          "{\"amount\":55,\"notes\":null,\"nearest\":[50,60]}\n");
    QTest::newRow("json")
        << Format::Json
        << QByteArray("{\"currency\":\"EUR\",\"notes\":[10,50],\"amounts\":[\n"
                      "{\"amount\":50,\"count\":\"2\",\"ways\":[\n[5,0],\n[0,1]\n]},\n"
                      "{\"amount\":55,\"count\":\"0\",\"ways\":[],\"nearest\":[50,60]}\n]}\n");
    QTest::newRow("markdown")
        << Format::Markdown
        << QByteArray("## 50 EUR\n\n2 ways\n\n| 10 EUR | 50 EUR |\n| ---: | ---: |\n| 5 | 0 |\n"
                      "| 0 | 1 |\n\n## 55 EUR\n\nNo possible combinations: 55 EUR cannot be paid: "
                      "these notes only make multiples of 10 EUR; nearest: 50 EUR and 60 EUR\n");
}

void DenominationsTest::everyFormat_hasItsShape()
{
    QFETCH(Format, format);
    QTEST(written(jobOf({50, 55}, *NoteSet::of({10, 50})), format), "text");
}

void DenominationsTest::randomJobs_areSpeltAndSizedExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DenominationsTest::randomJobs_areSpeltAndSizedExactly()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Job job = jobOf({}, randomNotes(random));
    for (int i = 0; i < 3; ++i)
        job.amounts.push_back(*Amount::of(random.bounded(1, 240)));
    job.order = Order(random.bounded(4));
    job.parts = PartOrder(random.bounded(2));
    for (const Format format : formats())
        QCOMPARE(Natural(quint64(written(job, format).size())), *denominationBytes(job, format));
    const QByteArray text = written(job, Format::Text);
    if (!text.contains("No possible"))
        QCOMPARE(text, spelt(job));
}

void DenominationsTest::knownSizes_areForeseen() // rows of EUR7 1,000 and 2,000
{
    const auto rows = [](qint64 amount) {
        const Job job = jobOf({amount}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500}));
        const qsizetype title = QByteArray::number(amount).size() + 6;
        return *denominationBytes(job, Format::Text) - Natural(quint64(title));
    };
    QCOMPARE(rows(1000), Natural(6'596'001));
    QCOMPARE(rows(2000), Natural(204'601'540));
}

void DenominationsTest::cents_haveDecimals()
{
    Job job = Job::standard();
    job.notes = *NoteSet::of({50, 100});
    job.amounts = {*Amount::of(150)};
    QCOMPARE(written(job, Format::Text), "1.50 EUR:\n- 3 x 0.50 EUR\n- 1 x 0.50 EUR + 1 x 1 EUR\n");
}

void DenominationsTest::firstRows_standAlone()
{
    const QByteArray text =
        written(jobOf({980}, *NoteSet::of({10, 50, 100})), Format::Text, {{}, 3});
    QCOMPARE(text,
             "980 EUR:\n- 98 x 10 EUR\n- 93 x 10 EUR + 1 x 50 EUR\n"
             "- 88 x 10 EUR + 2 x 50 EUR\n");
}

void DenominationsTest::sample_namesItsSeed_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << Format::Text
                          << QByteArray("980 EUR, 2 of 110 ways drawn with seed 7:\n"
                                        "- 73 x 10 EUR + 1 x 50 EUR + 2 x 100 EUR\n"
                                        "- 28 x 10 EUR + 7 x 100 EUR\n\n"
                                        "60 EUR:\n- 6 x 10 EUR\n- 1 x 10 EUR + 1 x 50 EUR\n");
    QTest::newRow("csv") << Format::Csv
                         << QByteArray("amount,10 EUR,50 EUR,100 EUR\n980,73,1,2\n980,28,0,7\n"
                                       "60,6,0,0\n60,1,1,0\n");
    QTest::newRow("ndjson") << Format::Ndjson
                            << QByteArray(
                                   "{\"amount\":980,\"notes\":{\"10\":73,\"50\":1,\"100\":2}}\n"
                                   "{\"amount\":980,\"notes\":{\"10\":28,\"100\":7}}\n"
                                   "{\"amount\":60,\"notes\":{\"10\":6}}\n"
                                   "{\"amount\":60,\"notes\":{\"10\":1,\"50\":1}}\n");
    QTest::newRow("json")
        << Format::Json
        << QByteArray("{\"currency\":\"EUR\",\"notes\":[10,50,100],\"amounts\":[\n"
                      "{\"amount\":980,\"count\":\"110\",\"seed\":7,\"ways\":[\n[73,1,2],\n"
                      "[28,0,7]\n]},\n"
                      "{\"amount\":60,\"count\":\"2\",\"ways\":[\n[6,0,0],\n[1,1,0]\n]}\n]}\n");
    QTest::newRow("markdown")
        << Format::Markdown
        << QByteArray("## 980 EUR\n\n110 ways, 2 of them drawn with seed 7\n\n"
                      "| 10 EUR | 50 EUR | 100 EUR |\n| ---: | ---: | ---: |\n| 73 | 1 | 2 |\n"
                      "| 28 | 0 | 7 |\n\n## 60 EUR\n\n2 ways\n\n"
                      "| 10 EUR | 50 EUR | 100 EUR |\n| ---: | ---: | ---: |\n| 6 | 0 | 0 |\n"
                      "| 1 | 1 | 0 |\n");
}

void DenominationsTest::sample_namesItsSeed()
{
    QFETCH(Format, format);
    QTEST(written(jobOf({980, 60}, *NoteSet::of({10, 50, 100})), format, {{}, 2, 7}), "text");
}

void DenominationsTest::sampleOfAll_isTheWholeList()
{
    for (const Format format : formats())
        QCOMPARE(written(Job::standard(), format, {{}, 110, 7}), written(Job::standard(), format));
}

void DenominationsTest::sampleOfATinyPart_isWritten()
{
    Job job = jobOf({1'000'000}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500}));
    const QByteArray text = written(job, Format::Text, {{}, 1000, 7});
    QVERIFY(
        text.startsWith("1000000 EUR, 1000 of 13926008230392705886501 ways drawn with seed 7:"));
    QCOMPARE(text.count("\n- "), 1000);
    QCOMPARE(text, written(job, Format::Text, {{}, 1000, 7}));
    QVERIFY(text != written(job, Format::Text, {{}, 1000, 8}));
}

void DenominationsTest::sampleWithoutNumbers_isRefused()
{
    Job job = jobOf({1'000'000'000}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500}));
    job.order = Order::FewestNotesFirst;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceTarget target(buffer);
    const auto refused = writeDenominations(job, Format::Text, target, {{}, 10, 7});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::Kind::Invalid);
    QVERIFY(!refused.error().message.isEmpty()); // a reader of any language is told
    QVERIFY(written(job, Format::Text, {{}, 10}).count("\n- ") == 10); // the first need none
}

void DenominationsTest::stoppedSample_isCancelled()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceTarget target(buffer);
    int asked = 0;
    const auto stopped = writeDenominations(
        jobOf({1'000'000}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500})), Format::Text, target,
        {{}, 10'000, 7}, [&asked](quint64) { return ++asked > 60 ? Next::Stop : Next::GoOn; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, base::Kind::Cancelled);
    QCOMPARE(buffer.size(), 0); // long before the first block was full
}

void DenominationsTest::tooManyRows_areRefusedWithTheirNumber()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceTarget target(buffer);
    const auto refused =
        writeDenominations(Job::standard(), Format::Text, target, {Natural(100), {}});
    QCOMPARE(refused.error().kind, base::Kind::TooLarge);
    QVERIFY(refused.error().detail.contains(u"199"));
    QCOMPARE(buffer.size(), 0);
}

void DenominationsTest::savedFile_isWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"outputs/run.txt"_s);
    const auto saved = saveDenominations(path, Job::standard(), Format::Text);
    QVERIFY(saved);
    QCOMPARE(*saved, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), written(Job::standard(), Format::Text));
    QCOMPARE(QDir(folder.filePath(u"outputs"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             1);
}

// Beyond the hundred cents there are, no number of notes needs to be tried.
void DenominationsTest::limitedNotes_endTheListOfFewestFirst()
{
    Job job = jobOf({100'000'000'000},
                    *NoteSet::ofCassettes({{50'000, {}, 0, {}, {}}, {1, 100, 0, {}, {}}}));
    job.order = Order::FewestNotesFirst;
    QCOMPARE(written(job, Format::Text), "100000000000 EUR:\n- 2000000 x 50000 EUR\n");
}

void DenominationsTest::unusedSpace_isGivenBack()
{
    QTemporaryDir folder;
    DenominationFile file(folder.filePath(u"run.txt"_s));
    QVERIFY(file.open());
    QVERIFY(file.reserve(100'000));
    QVERIFY(file.write("words", 5));
    const auto path = file.commit();
    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).size(), 5);
}

// What is reckoned before there is anything to write.
void DenominationsTest::stoppedBeforeTheFirstByte_isCancelled_data()
{
    QTest::addColumn<Job>("job");
    const NoteSet euros = *NoteSet::of({5, 10, 20, 50, 100, 200, 500});
    Job most = jobOf({10'000}, euros);
    most.order = Order::MostNotesFirst;
    QTest::newRow("the table of an order") << most;
    std::vector<Cassette> gaps;
    for (const quint64 value : {999'983, 999'979, 999'961, 999'959})
        gaps.push_back({value, 3, 0, {}, {}});
    QTest::newRow("the nearest amount") << jobOf({8'500'000}, *NoteSet::ofCassettes(gaps));
}

void DenominationsTest::stoppedBeforeTheFirstByte_isCancelled()
{
    QFETCH(const Job, job);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceTarget target(buffer);
    int asked = 0;
    const auto stopped = writeDenominations(job, Format::Text, target, {}, [&asked](quint64) {
        return ++asked > 1 ? Next::Stop : Next::GoOn;
    });
    QCOMPARE(stopped.error().kind, base::Kind::Cancelled);
    QCOMPARE(buffer.size(), 0);
}

void DenominationsTest::stoppedExport_leavesNothing()
{
    QTemporaryDir folder;
    const Job job = jobOf({2000}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500}));
    const auto stopped =
        saveDenominations(folder.filePath(u"run.txt"_s), job, Format::Text, {}, [](quint64 bytes) {
            return bytes > 3'000'000 ? Next::Stop : Next::GoOn;
        });
    QCOMPARE(stopped.error().kind, base::Kind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void DenominationsTest::failedExport_leavesWhatWasThere()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"run.txt"_s));
    const auto saved =
        saveDenominations(folder.filePath(u"run.txt"_s), Job::standard(), Format::Text);
    QCOMPARE(saved.error().kind, base::Kind::Io);
    QVERIFY(saved.error().detail.contains(u"it is a folder"));
}

void DenominationsTest::hugeExport_isRefusedBeforeWriting()
{
    QTemporaryDir folder;
    const Job job = jobOf({1'000'000}, *NoteSet::of({5, 10, 20, 50, 100, 200, 500}));
    const auto saved = saveDenominations(folder.filePath(u"run.txt"_s), job, Format::Text);
    QCOMPARE(saved.error().kind, base::Kind::Io);
    QVERIFY2(saved.error().detail.contains(u"are free"), qPrintable(saved.error().detail));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void DenominationsTest::failingTarget_saysWhy()
{
    FullDisk disk;
    const auto failed = writeDenominations(Job::standard(), Format::Text, disk);
    QCOMPARE(failed.error(), (base::Error{base::Kind::Io, u"No space left on device"_s}));
}

QTEST_GUILESS_MAIN(DenominationsTest)
#include "tst_denominations.moc"
