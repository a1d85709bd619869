// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/json.h"
#include "backend/customers/validation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace customers;

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customerAtEveryLimit_isSound_data();
    void customerAtEveryLimit_isSound();
    void row_isRefusedForAllItsFaults_data();
    void row_isRefusedForAllItsFaults();
    void nameThatIsNotUtf8_isRefused_data();
    void nameThatIsNotUtf8_isRefused();
    void message_saysWhatIsAllowed();
};

namespace {

Draft draftOf(QByteArrayView object)
{
    const auto draft = draftFromJson(object);
    return draft ? *draft : Draft{};
}

QString codes(const std::vector<Fault> &faults)
{
    QStringList codes;
    for (const Fault &fault : faults)
        codes += fault.field + u':' + reasonCode(fault.reason);
    return codes.join(u' ');
}

} // namespace

void ValidationTest::customerAtEveryLimit_isSound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("age");
    QTest::addColumn<qint64>("id");

    QTest::addRow("smallest") << "x"_ba << youngest << smallestId;
    QTest::addRow("largest") << QByteArray(longestName, 'x') << oldest << largestId;
    QTest::addRow("200 code points of four bytes")
        << "😀"_ba.repeated(longestName) << 30 << qint64(5);
    QTest::addRow("a space is a name") << " "_ba << 30 << qint64(5);
    QTest::addRow("a no-break space, U+00A0") << "\u00a0"_ba << 30 << qint64(5);
}

void ValidationTest::customerAtEveryLimit_isSound()
{
    QFETCH(QByteArray, name);
    QFETCH(int, age);
    QFETCH(qint64, id);
    const Customer customer{name, name, age, id};

    const auto sound = validated(Draft::of(customer));

    QVERIFY(sound.has_value());
    QCOMPARE(*sound, customer);
    QCOMPARE(*validated(draftOf(toJson(customer))), customer);
}

void ValidationTest::row_isRefusedForAllItsFaults_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("faults");

    QTest::addRow("nothing given")
        << "{}"_ba << u"firstName:missing lastName:missing age:missing id:missing"_s;
    QTest::addRow("everything wrong")
        << R"({"firstName":"","lastName":1,"age":17,"id":0,"x":1})"_ba
        << u"firstName:empty lastName:wrong_type age:too_young id:out_of_range x:unknown_field"_s;
    QTest::addRow("too old, id too large")
        << R"({"firstName":"a","lastName":"b","age":151,"id":9007199254740992})"_ba
        << u"age:too_old id:out_of_range"_s;
    QTest::addRow("null is not absent")
        << R"({"firstName":null,"lastName":"b","age":null,"id":1})"_ba
        << u"firstName:wrong_type age:wrong_type"_s;
    QTest::addRow("too long and a control character")
        << "{\"firstName\":\"" + "é"_ba.repeated(200)
            + "\\u0000\",\"lastName\":\"b\",\"age\":20,\"id\":1}"
        << u"firstName:too_long firstName:control_character"_s;
    QTest::addRow("control characters: C0, DEL, C1")
        << "{\"firstName\":\"\x7f\",\"lastName\":\"\\u009f\",\"age\":20,\"id\":1}"_ba
        << u"firstName:control_character lastName:control_character"_s;
    QTest::addRow("a repeated field and its value's fault")
        << R"({"firstName":"a","lastName":"b","age":3,"age":20,"id":1})"_ba
        << u"age:repeated_field age:too_young"_s;
    QTest::addRow("negative id, huge age")
        << R"({"firstName":"a","lastName":"b","age":1e300,"id":-1})"_ba
        << u"age:too_old id:out_of_range"_s;
}

void ValidationTest::row_isRefusedForAllItsFaults()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, faults);

    const auto sound = validated(draftOf(row));

    QVERIFY(!sound);
    QCOMPARE(codes(sound.error()), faults);
}

void ValidationTest::nameThatIsNotUtf8_isRefused_data()
{
    QTest::addColumn<QByteArray>("name");

    QTest::addRow("Latin-1") << "\xe9tienne"_ba;
    QTest::addRow("cut short") << "a\xc3"_ba;
    QTest::addRow("overlong") << "\xc0\xaf"_ba;
    QTest::addRow("a surrogate") << "\xed\xa0\x80"_ba;
    QTest::addRow("beyond U+10FFFF") << "\xf4\x90\x80\x80"_ba;
}

void ValidationTest::nameThatIsNotUtf8_isRefused()
{
    QFETCH(QByteArray, name);
    const Draft draft = Draft::of({name, "b"_ba, 17, 1});

    const auto sound = validated(draft);

    QVERIFY(!sound);
    QCOMPARE(codes(sound.error()), u"firstName:wrong_type age:too_young"_s);
    QVERIFY(draftFromJson(draft.sent)); // it is sent back as JSON all the same
}

void ValidationTest::message_saysWhatIsAllowed()
{
    const auto sound = validated(Draft::of({"a"_ba, "b"_ba, 17, 1}));

    QVERIFY(!sound);
    QCOMPARE(sound.error().front().message, u"age must be at least 18"_s);
}

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"
