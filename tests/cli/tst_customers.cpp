// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

// teller customers with all that it does to them.
class CustomersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TellerHome> m_home;

    // Two customers, deleted and brought back: versions 1, 2, 3 and 5.
    void makeHistory()
    {
        const QStringList add{u"customers"_s, u"add"_s};
        QCOMPARE(m_home->run(add + QStringList{u"Leia"_s, u"Ray"_s, u"31"_s}).code, 0);
        QCOMPARE(m_home->run(add + QStringList{u"Žofie"_s, u"Ray"_s, u"40"_s}).code, 0);
        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"--all"_s}).code, 0);
        QCOMPARE(m_home->run({u"customers"_s, u"undo"_s}).code, 0);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void customers_areAddedListedDeletedAndRestored()
    {
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Leia"_s, u"Anderson"_s, u"31"_s}).code,
                 0);
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Žofie"_s, u"Ray"_s, u"40"_s}).code, 0);
        QCOMPARE(m_home->stored().size(), 2);
        QCOMPARE(m_home->stored().at(1).toObject().value("id"_L1).toInt(), 2);
        QCOMPARE(m_home->stored().at(1).toObject().value("firstName"_L1).toString(), u"Žofie"_s);

        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"--all"_s}).code, 0);
        QCOMPARE(m_home->stored().size(), 0);
        QCOMPARE(m_home->run({u"customers"_s, u"undo"_s}).code, 0);

        QCOMPARE(m_home->stored().size(), 2);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void whoIsBackAlready_isCountedByUndo()
    {
        const QStringList add{u"customers"_s, u"add"_s,  u"Leia"_s, u"Ray"_s,
                              u"31"_s,        u"--id"_s, u"1"_s};
        QCOMPARE(m_home->run(add).code, 0);
        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"1"_s}).code, 0);
        QCOMPARE(m_home->run(add).code, 0);

        const Outcome undone = m_home->run({u"customers"_s, u"undo"_s, u"--json"_s});

        QCOMPARE(undone.code, 0);
        const QJsonObject data = undone.json();
        QCOMPARE(data.value("restored"_L1).toInt(-1), 0);
        QCOMPARE(data.value("present"_L1).toInt(-1), 1);
        QCOMPARE(data.value("conflicts"_L1).toArray().size(), 0);
    }

    void nameThatIsNotUtf8_isRefusedAndSpoilsNothing()
    {
        const QString add = u"\"$TELLER\" customers add \"$(printf '\\351tienne')\" Ray 17"_s;

        const Outcome words = m_home->runShell(add);
        const Outcome data = m_home->runShell(add + u" --json"_s);

        QCOMPARE(words.code, 1);
        QVERIFY2(words.err.contains(u"firstName must be text in UTF-8"_s), qPrintable(words.err));
        QCOMPARE(data.code, 1);
        QCOMPARE(data.json().value("failed"_L1).toArray().size(), 1);
        QCOMPARE(m_home->run({u"customers"_s, u"list"_s}).code, 0);
    }

    void numbers_areDecimal()
    {
        for (const auto &id : {u"8"_s, u"010"_s})
            QCOMPARE(
                m_home->run({u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"030"_s, u"--id"_s, id})
                    .code,
                0);

        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"010"_s}).code, 0);

        QCOMPARE(m_home->stored().size(), 1);
        QCOMPARE(m_home->stored().first().toObject().value("id"_L1).toInt(), 8);
        QCOMPARE(m_home->stored().first().toObject().value("age"_L1).toInt(), 30);
    }

    void nobodyToDelete_isNoFailure()
    {
        const Outcome all = m_home->run({u"customers"_s, u"delete"_s, u"--all"_s});
        const Outcome one = m_home->run({u"customers"_s, u"delete"_s, u"1"_s});

        QCOMPARE(all.code, 0);
        QVERIFY2(all.err.contains(u"There was nobody to delete."_s), qPrintable(all.err));
        QCOMPARE(one.code, 1);
    }

    void customersAddedAtOnce_getIdsOfTheirOwn()
    {
        std::array<QProcess, 6> programs;
        for (QProcess &program : programs)
            m_home->start(program, {u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"30"_s});

        for (QProcess &program : programs) {
            const Outcome outcome = TellerHome::finish(program);
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        }

        QCOMPARE(m_home->stored().size(), qsizetype(programs.size()));
    }

    void refusedRowsThatCannotBeKept_doNotHideWhatWasStored()
    {
        QProcess import;
        m_home->start(import,
                      {u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--refused"_s,
                       u"left/no.csv"_s});
        const QString folder = m_home->path(u"left"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder).isDir(), 60'000); // it has looked
        QVERIFY(QDir(m_home->path({})).mkdir(u"left/no.csv"_s));
        import.write("firstName,lastName,age,id\r\nA,B,30,1\r\nA,B,17,2\r\n");
        import.closeWriteChannel();

        const Outcome outcome = TellerHome::finish(import);

        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(u"1 stored, 1 refused."_s), qPrintable(outcome.err));
    }

    void exportedCustomers_importByteForByte_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "ndjson"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void exportedCustomers_importByteForByte()
    {
        QFETCH(QString, format);
        const QString file = u"people."_s + format;
        QVERIFY(m_home
                    ->run({u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s},
                          "firstName,lastName,age,id\r\nLeia,\"O'Brien, \"\"Bo\"\"\",31,4\r\n"
                          "Žofie,Ray,150,9007199254740991\r\n")
                    .code
                == 0);
        QCOMPARE(m_home->run({u"customers"_s, u"export"_s, file}).code, 0);
        const QByteArray before = m_home->content(file);
        QVERIFY(!before.isEmpty());

        TellerHome other;
        QCOMPARE(other.run({u"customers"_s, u"import"_s, m_home->path(file)}).code, 0);
        const Outcome again =
            other.run({u"customers"_s, u"export"_s, u"-"_s, u"--format"_s, format});

        QCOMPARE(again.out, before);
    }

    void importedRows_areRefusedOneByOne()
    {
        m_home->write(u"people.ndjson"_s,
                      "{\"firstName\":\"A\",\"lastName\":\"B\",\"age\":20,\"id\":1}\n"
                      "{\"firstName\":\"A\",\"lastName\":\"B\",\"age\":17,\"id\":2}\n");
        const QStringList import{u"customers"_s, u"import"_s, u"people.ndjson"_s};

        const Outcome preview = m_home->run(import + QStringList(u"--preview"_s));
        QCOMPARE(preview.code, 1);
        QCOMPARE(m_home->stored().size(), 0);
        const Outcome done =
            m_home->run(import + QStringList{u"--json"_s, u"--refused"_s, u"no.csv"_s});

        QCOMPARE(done.code, 1);
        QCOMPARE(done.json().value("schema"_L1).toString(), u"teller.customers.import/1"_s);
        QCOMPARE(done.json().value("inserted"_L1).toArray().size(), 1);
        QCOMPARE(done.json().value("failed"_L1).toArray().size(), 1);
        QCOMPARE(m_home->content(u"no.csv"_s).count("\r\n"), 2);
    }

    void history_tellsEachVersion()
    {
        makeHistory();

        const Outcome words = m_home->run({u"customers"_s, u"history"_s});
        const QJsonObject data =
            m_home->run({u"customers"_s, u"history"_s, u"--limit"_s, u"3"_s, u"--json"_s}).json();

        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains("2 restored"), words.out);
        QVERIFY2(words.err.contains(u"the empty store"_s), qPrintable(words.err));
        QCOMPARE(data.value("schema"_L1).toString(), u"teller.customers.history/1"_s);
        QCOMPARE(data.value("reach"_L1).toString(), u"beginning"_s);
        const QJsonArray versions = data.value("versions"_L1).toArray();
        QCOMPARE(versions.size(), 3);
        const QJsonObject added = versions[0].toObject();
        QCOMPARE(added.value("version"_L1).toInt(), 2);
        QCOMPARE(added.value("change"_L1).toString(), u"added"_s);
        QVERIFY(added.value("exact"_L1).toBool());
        QVERIFY(!added.value("instance"_L1).toString().isEmpty());
        const QJsonObject cleared = versions[1].toObject();
        QCOMPARE(cleared.value("change"_L1).toString(), u"deleted"_s);
        QCOMPARE(cleared.value("count"_L1).toInt(), 2);
        QVERIFY(!cleared.value("exact"_L1).toBool());
        QCOMPARE(cleared.value("time"_L1), added.value("time"_L1));
    }

    void difference_tellsWhatBecameOfThem()
    {
        makeHistory();
        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"1"_s}).code, 0);
        const QStringList diff{u"customers"_s, u"diff"_s, u"1"_s};

        const QJsonObject data = m_home->run(diff + QStringList(u"--json"_s)).json();
        const Outcome table = m_home->run(diff + QStringList{u"3"_s, u"--format"_s, u"csv"_s});

        QCOMPARE(data.value("schema"_L1).toString(), u"teller.customers.diff/1"_s);
        const QJsonObject added = data.value("added"_L1)[0].toObject();
        QCOMPARE(added.value("id"_L1).toInt(), 2);
        QCOMPARE(added.value("after"_L1)["firstName"_L1].toString(), u"Žofie"_s);
        QVERIFY(added.value("before"_L1).isNull());
        QCOMPARE(data.value("removed"_L1)[0]["before"_L1]["lastName"_L1].toString(), u"Ray"_s);
        QCOMPARE(data.value("changed"_L1).toArray().size(), 0);
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("\r\nremoved,1,Leia,Ray,31,,,\r\n"), table.out);
        QVERIFY2(table.err.contains(u"0 added, 1 removed, 0 changed."_s), qPrintable(table.err));
    }

    void difference_wantsVersionsInTheirOrder()
    {
        makeHistory();

        const Outcome none = m_home->run({u"customers"_s, u"diff"_s, u"77"_s});
        const Outcome reversed = m_home->run({u"customers"_s, u"diff"_s, u"2"_s, u"1"_s});

        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains(u"no version 77: they run from 0 to 5"_s), qPrintable(none.err));
        QCOMPARE(reversed.code, 2);
        QVERIFY2(reversed.err.contains(u"FROM"_s), qPrintable(reversed.err));
    }

    void uniqueNames_holdForEveryProgram()
    {
        const QStringList add{u"customers"_s, u"add"_s, u"Leia"_s, u"Ray"_s, u"31"_s};
        const QStringList names{u"customers"_s, u"names"_s};
        QCOMPARE(m_home->run(add).code, 0);
        QCOMPARE(m_home->run(names + QStringList(u"unique"_s)).code, 0);

        const Outcome refused = m_home->run(add);

        QCOMPARE(refused.code, 1);
        QVERIFY(m_home->run(names).out.startsWith("unique"));
        QCOMPARE(m_home->run(names + QStringList(u"free"_s)).code, 0);
        QCOMPARE(m_home->run(add).code, 0);
        QCOMPARE(m_home->run(names + QStringList(u"unique"_s)).code, 1); // two stand against it
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
