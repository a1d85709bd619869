// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/record.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace storage;
using customers::Customer;

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_isRead_data();
    void record_isRead();
    void whatIsWritten_isReadBack_data();
    void whatIsWritten_isReadBack();
    void id_isRead_data();
    void id_isRead();
};

namespace {

enum class Form { Plain, Other, None }; // as written here; by the rules of JSON; not ours

} // namespace

void RecordTest::record_isRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("form");
    const auto row = [](const char *what, const QByteArray &record, Form form) {
        QTest::newRow(what) << record << int(form);
    };
    row("as it is written", R"(["Doe","John",25,"t7x.0a1b"])", Form::Plain);
    row("without a stamp", R"(["Doe","John",25])", Form::Other);
    row("with spaces", R"([ "Doe" , "John" , 25 , "t7x.0a1b" ])", Form::Other);
    row("with more behind it", R"(["Doe","John",25,"t7x.0a1b",{"later":[1]}])", Form::Other);
    row("with an escape", R"(["\u0044oe","John",25,"t7x.0a1b"])", Form::Other);
    row("an age written otherwise", R"(["Doe","John",2.5e1,"t7x.0a1b"])", Form::Other);
    row("nothing", "", Form::None);
    row("cut short in a name", R"(["Doe)", Form::None);
    row("cut short behind the age", R"(["Doe","John",25)", Form::None);
    row("cut short behind the stamp", R"(["Doe","John",25,"t7x.0a1b")", Form::None);
    row("more than one value", R"(["Doe","John",25,"t7x.0a1b"][])", Form::None);
    row("an object", R"({"name":"John"})", Form::None);
    row("no names", R"([25,"t7x.0a1b"])", Form::None);
    row("an age in quotes", R"(["Doe","John","25","t7x.0a1b"])", Form::None);
    row("an age with a zero in front", R"(["Doe","John",025,"t7x.0a1b"])", Form::None);
    row("an age below zero", R"(["Doe","John",-25,"t7x.0a1b"])", Form::None);
    row("an age beyond what is kept", R"(["Doe","John",65536,"t7x.0a1b"])", Form::None);
    row("an age beyond all numbers", R"(["Doe","John",99999999999999999999,"t"])", Form::None);
    row("a byte that is no UTF-8", "[\"D\xff\",\"John\",25,\"t7x.0a1b\"]", Form::None);
    row("a bare control character", "[\"D\n\",\"John\",25,\"t7x.0a1b\"]", Form::None);
    row("a giant name", "[\"" + QByteArray(8193, 'x') + R"(","John",25,"t7x.0a1b"])", Form::None);
}

void RecordTest::record_isRead()
{
    QFETCH(QByteArray, record);
    QFETCH(int, form);
    const Customer john{"John", "Doe", 25, 7};

    const auto customer = customerFromRecord(7, record);
    const auto plain = customerInRecord(7, record);

    QCOMPARE(plain.has_value(), Form(form) == Form::Plain);
    QCOMPARE(customer.has_value(), Form(form) != Form::None);
    if (customer)
        QCOMPARE(*customer, john);
    else
        QCOMPARE(customer.error().kind, base::Kind::Protocol);
}

void RecordTest::whatIsWritten_isReadBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << "Doe"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("beyond ASCII") << "Ångström 𝒜"_ba;
    QTest::newRow("a quote and a backslash") << "O\"B\\"_ba;
    QTest::newRow("a tab") << "a\tb"_ba;
    QTest::newRow("as long as is kept") << QByteArray(8192, 'x');
}

void RecordTest::whatIsWritten_isReadBack()
{
    QFETCH(QByteArray, name);
    const Customer customer{"Jo", name, 149, -3};
    const Stamp stamp{"0a1b", QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC()};
    const QByteArray record = toRecord(customer, stampText(stamp));

    const auto read = customerFromRecord(-3, record);

    QVERIFY(read);
    QCOMPARE(*read, customer);
    QCOMPARE(stampOf(record), std::optional(stamp));
}

void RecordTest::id_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isId");
    for (const char *text : {"0", "1", "42", "-7", "9223372036854775807", "-9223372036854775808"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "-", "+1", " 1", "1 ", "01", "1.0", "0x1", "one",
                             "9223372036854775808", "-9223372036854775809"})
        QTest::addRow("no id: '%s'", text) << QByteArray(text) << false;
}

void RecordTest::id_isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isId);

    const auto id = idFromText(text);

    QCOMPARE(id.has_value(), isId);
    if (id)
        QCOMPARE(QByteArray::number(*id), text);
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
