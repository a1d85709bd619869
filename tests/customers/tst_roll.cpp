// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/json.h"
#include "backend/customers/roll.h"
#include "backend/customers/stretch.h"
#include "backend/customers/validation.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace customers;

class RollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyRoll_isAnEmptyArray();
    void names_standInCodePointOrder();
    void manyAtOnce_standInOrder_data();
    void manyAtOnce_standInOrder();
    void anyEdits_agreeWithASortedList_data();
    void anyEdits_agreeWithASortedList();
    void oneInsert_sharesAllOtherChunks();
    void emptiedRoll_keepsNoChunks();
    void lastChangeOfAnId_decides();
    void customerAddedTwice_countsOnce();
    void chunks_areTheArray();
    void pages_walkTheWholeRoll_data();
    void pages_walkTheWholeRoll();
    void prefix_endsWhereItShould();
    void giantNames_fit();
    void olderVersion_staysWhileOthersRead();
};

namespace {

using Rows = std::map<qint64, Customer>;

std::vector<Customer> sorted(const Rows &rows)
{
    std::vector<Customer> customers;
    for (const auto &[id, customer] : rows)
        customers.push_back(customer);
    std::sort(customers.begin(), customers.end(), precedes);
    return customers;
}

// Names that share beginnings, hold escapes and bytes beyond ASCII.
QByteArray anyName(std::mt19937 &chance)
{
    static const std::array parts{"a"_ba, "b"_ba, "é"_ba,  "\""_ba,  "\\"_ba, "😀"_ba,
                                  "Z"_ba, " "_ba, "ｆ"_ba, "De "_ba, "de"_ba, "\x7e"_ba};
    QByteArray name = parts[chance() % parts.size()];
    for (auto left = chance() % 4; left > 0; --left)
        name += parts[chance() % parts.size()];
    return name;
}

Customer anyCustomer(std::mt19937 &chance, qint64 id)
{
    return {anyName(chance), anyName(chance), int(18 + chance() % 132), id};
}

Roll rollOf(qint64 count, quint32 seed = 1)
{
    std::mt19937 chance(seed);
    std::vector<Customer> customers;
    for (qint64 id = 1; id <= count; ++id)
        customers.push_back(anyCustomer(chance, id));
    return Roll::of(customers, "1:a");
}

void verifyEqual(const Roll &roll, const Rows &rows, std::mt19937 &chance)
{
    const auto expected = sorted(rows);
    QCOMPARE(roll.size(), qsizetype(expected.size()));
    QCOMPARE(roll.json(), toJson(expected));
    QCOMPARE(roll.jsonSize(), roll.json().size());
    for (int i = 0; i < 30; ++i) {
        const qint64 id = qint64(chance() % 6000);
        const auto found = rows.find(id);
        QCOMPARE(roll.find(id), found == rows.end() ? std::nullopt : std::optional(found->second));
        const Customer probe = anyCustomer(chance, id);
        const auto low = std::lower_bound(expected.begin(), expected.end(), probe, precedes);
        QCOMPARE(roll.lowerBound(probe), low - expected.begin());
        if (expected.empty())
            continue;
        const auto place = chance() % expected.size();
        QCOMPARE(roll.at(qsizetype(place)), expected[place]);
        QCOMPARE(roll.lowerBound(expected[place]), qsizetype(place));
        QCOMPARE(roll.upperBound(expected[place]), qsizetype(place) + 1);
    }
}

} // namespace

void RollTest::emptyRoll_isAnEmptyArray()
{
    const Roll roll;

    QCOMPARE(roll.json(), "[]"_ba);
    QCOMPARE(roll.jsonSize(), 2);
    QCOMPARE(roll.size(), 0);
    QCOMPARE(roll.chunkCount(), 0);
    QVERIFY(!roll.find(1));
    QCOMPARE(roll.lowerBound({}), 0);
    QCOMPARE(roll.page({}, {}, 10).json, "[]"_ba);
    QCOMPARE(roll.json(5, 10), "[]"_ba);
}

void RollTest::names_standInCodePointOrder()
{
    const std::vector<QByteArray> order{"De Souza", "Desouza",  "Zebra",   "ann",
                                        "apple",    "de Souza", "van Dyk", "Ångström",
                                        "éclair",   "Łukasz",   "ｆ",      "𝒜"};
    std::vector<Customer> customers;
    for (std::size_t i = order.size(); i > 0; --i)
        customers.push_back({"x"_ba, order[i - 1], 20, qint64(order.size() - i + 1)});

    const Roll roll = Roll::of(customers, "1:a");

    for (std::size_t i = 0; i < order.size(); ++i)
        QCOMPARE(roll.at(qsizetype(i)).lastName, order[i]);
}

void RollTest::manyAtOnce_standInOrder_data()
{
    QTest::addColumn<int>("longest");
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<qint64>("count");
    QTest::newRow("few names for many") << 2 << "ab"_ba << qint64(3000);
    QTest::newRow("names as long as a word, shorter and longer") << 10 << "a"_ba << qint64(2000);
    QTest::newRow("names that end where others go on") << 20 << "ab"_ba << qint64(5000);
    QTest::newRow("names with a zero") << 9 << QByteArray("a\0", 2) << qint64(3000);
    QTest::newRow("enough for a second thread") << 7 << "abc\x7f\xff"_ba << qint64(30'000);
}

// Against a sort of whole customers, ids of both signs among them.
void RollTest::manyAtOnce_standInOrder()
{
    QFETCH(int, longest);
    QFETCH(QByteArray, letters);
    QFETCH(qint64, count);
    std::mt19937 chance(7);
    const auto name = [&] {
        QByteArray text;
        for (auto left = chance() % (unsigned(longest) + 1); left > 0; --left)
            text += letters[qsizetype(chance() % std::size_t(letters.size()))];
        return text;
    };
    std::vector<Customer> customers;
    for (qint64 id = 1; id <= count; ++id)
        customers.push_back({name(), name(), 40, chance() % 3 == 0 ? -id : id});
    std::shuffle(customers.begin(), customers.end(), chance);

    const Roll roll = Roll::of(customers, "1:a");

    std::sort(customers.begin(), customers.end(), precedes);
    for (std::size_t i = 0; i < customers.size(); ++i) {
        QCOMPARE(roll.at(qsizetype(i)), customers[i]);
        QCOMPARE(roll.find(customers[i].id), std::optional(customers[i]));
    }
    std::vector<Change> changes;
    for (const Customer &customer : customers)
        changes.push_back({customer.id, customer});
    std::shuffle(changes.begin(), changes.end(), chance);
    QCOMPARE(Roll().changed(changes, "1:a").json(), roll.json());
}

void RollTest::anyEdits_agreeWithASortedList_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("batch");
    for (const quint32 seed : {1U, 2U, 3U})
        for (const int batch : {1, 20, 700})
            QTest::addRow("seed %u, up to %d changes at once", seed, batch) << seed << batch;
}

void RollTest::anyEdits_agreeWithASortedList()
{
    QFETCH(quint32, seed);
    QFETCH(int, batch);
    std::mt19937 chance(seed);
    Rows rows;
    Roll roll;

    for (int round = 0; round < 15; ++round) {
        const bool isShrinking = round % 10 > 6;
        std::vector<Change> changes;
        for (int left = batch; left > 0; --left) {
            const qint64 id = qint64(chance() % 5000);
            Change change{id, {}};
            if (chance() % 10 < (isShrinking ? 1 : 8))
                change.customer = anyCustomer(chance, id);
            changes.push_back(change);
            if (change.customer)
                rows[id] = *change.customer;
            else
                rows.erase(id);
        }
        roll = roll.changed(changes, "v" + QByteArray::number(round));
        verifyEqual(roll, rows, chance);
        QCOMPARE(roll.version(), "v" + QByteArray::number(round));
    }
}

void RollTest::oneInsert_sharesAllOtherChunks()
{
    const Roll before = rollOf(20'000);
    const Roll after = before.changed({{50'000, Customer{"N"_ba, "New"_ba, 20, 50'000}}}, "2:b");

    std::set<quint64> known;
    for (qsizetype i = 0; i < before.chunkCount(); ++i)
        known.insert(before.chunk(i).serial);
    qsizetype added = 0;
    for (qsizetype i = 0; i < after.chunkCount(); ++i)
        added += known.contains(after.chunk(i).serial) ? 0 : 1;

    QVERIFY(before.chunkCount() > 50);
    QVERIFY2(added >= 1 && added <= 2, QByteArray::number(added));
    QCOMPARE(before.size(), 20'000);
    QCOMPARE(after.size(), 20'001);
}

void RollTest::emptiedRoll_keepsNoChunks()
{
    std::vector<Change> all;
    for (qint64 id = 1; id <= 5000; ++id)
        all.push_back({id, {}});

    const Roll roll = rollOf(5000).changed(all, "2:b");

    QCOMPARE(roll.chunkCount(), 0);
    QCOMPARE(roll.json(), "[]"_ba);
    QCOMPARE(roll.changed({{1, Customer{"a"_ba, "b"_ba, 20, 1}}}, "3:c").size(), 1);
}

void RollTest::lastChangeOfAnId_decides()
{
    const Customer first{"a"_ba, "b"_ba, 20, 1}, last{"c"_ba, "d"_ba, 30, 1};

    QCOMPARE(Roll().changed({{1, first}, {1, {}}, {1, last}}, "1:a").json(),
             toJson(std::vector<Customer>{last}));
    QCOMPARE(Roll().changed({{1, first}, {1, last}, {1, {}}}, "1:a").json(), "[]"_ba);
}

void RollTest::customerAddedTwice_countsOnce()
{
    const Customer first{"a"_ba, "b"_ba, 20, 1}, last{"c"_ba, "d"_ba, 30, 1};

    QCOMPARE(Roll::of({first, last}, "1:a").json(), toJson(std::vector<Customer>{last}));
}

void RollTest::chunks_areTheArray()
{
    const Roll roll = rollOf(3000);
    QByteArray whole;
    qsizetype count = 0;
    for (qsizetype i = 0; i < roll.chunkCount(); ++i) {
        const Roll::Chunk chunk = roll.chunk(i);
        QVERIFY(chunk.bytes.size() < Stretch::mostWeight + 1024);
        count += chunk.count;
        whole += (i > 0 ? ","_ba : ""_ba) + chunk.bytes;
    }

    QCOMPARE("[" + whole + "]", roll.json());
    QCOMPARE(count, roll.size());
    QVERIFY(roll.chunkCount() > 5);
}

void RollTest::pages_walkTheWholeRoll_data()
{
    QTest::addColumn<QByteArray>("lastName");
    QTest::addColumn<QByteArray>("firstName");

    QTest::addRow("no filter") << ""_ba
                               << ""_ba;
    QTest::addRow("lastName") << "De "_ba
                              << ""_ba;
    QTest::addRow("firstName") << ""_ba
                               << "é"_ba;
    QTest::addRow("both, escaped") << "\""_ba
                                   << "\\"_ba;
    QTest::addRow("nobody") << "nobody"_ba
                            << ""_ba;
}

void RollTest::pages_walkTheWholeRoll()
{
    QFETCH(QByteArray, lastName);
    QFETCH(QByteArray, firstName);
    const Roll roll = rollOf(2000);
    std::vector<Customer> expected = roll.customers(0, roll.size());
    std::erase_if(expected, [&](const Customer &customer) {
        return !customer.lastName.startsWith(lastName) || !customer.firstName.startsWith(firstName);
    });

    QCOMPARE(roll.count({lastName, firstName}), qsizetype(expected.size()));
    for (const qsizetype limit : {1, 7, 300, 5000}) {
        std::vector<Customer> walked;
        std::optional<Customer> after;
        do {
            const Roll::Page page = roll.page({lastName, firstName}, after, limit);
            const auto drafts = draftsFromJson(page.json);
            QVERIFY(drafts.has_value());
            QCOMPARE(qsizetype(drafts->size()), page.count);
            QVERIFY(page.count <= limit);
            for (const Draft &draft : *drafts)
                walked.push_back(validated(draft).value());
            after = page.last;
        } while (after);
        QCOMPARE(walked, expected);
    }
}

void RollTest::prefix_endsWhereItShould()
{
    const Roll roll = Roll::of({{"a"_ba, "An"_ba, 20, 1},
                                {"a"_ba, "Ann"_ba, 20, 2},
                                {"a"_ba, "Ann\xff"_ba, 20, 3},
                                {"a"_ba, "Ano"_ba, 20, 4}},
                               "1:a");

    QCOMPARE(roll.page({"Ann"_ba, {}}, {}, 10).count, 2);
    QCOMPARE(roll.page({"An"_ba, {}}, {}, 10).count, 4);
    QCOMPARE(roll.page({"\xff"_ba, {}}, {}, 10).count, 0);
}

void RollTest::giantNames_fit()
{
    std::vector<Customer> giants;
    for (qint64 id = 1; id <= 100; ++id)
        giants.push_back({"\""_ba.repeated(200), "😀"_ba.repeated(200), 20, id});

    const Roll roll = Roll::of(giants, "1:a").changed({{50, {}}}, "2:b");

    giants.erase(giants.begin() + 49);
    QCOMPARE(roll.customers(0, 1000), giants);
}

// Run under the thread sanitizer, this shows that versions can be read while others are made.
void RollTest::olderVersion_staysWhileOthersRead()
{
    Roll newest = rollOf(3000);
    const Roll snapshot = newest;
    const QByteArray before = snapshot.json();
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([snapshot, before] {
            for (int round = 0; round < 20; ++round)
                if (snapshot.json() != before || snapshot.find(7) != Roll(snapshot).find(7))
                    qFatal("a version has changed");
        });
    std::mt19937 chance(5);

    for (qint64 id = 10'000; id < 10'500; ++id)
        newest = newest.changed({{id, anyCustomer(chance, id)}, {id - 9000, {}}}, "v");
    for (std::thread &reader : readers)
        reader.join();

    QCOMPARE(snapshot.json(), before);
}

QTEST_APPLESS_MAIN(RollTest)
#include "tst_roll.moc"
