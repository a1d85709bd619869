// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/draftreader.h"
#include "backend/customers/json.h"
#include "backend/customers/jsonreader.h"
#include "backend/customers/validation.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace customers;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundRow_isReadByteForByte();
    void emptyArray_hasNoDrafts();
    void integer_isReadExactly_data();
    void integer_isReadExactly();
    void number_isReadAsField_data();
    void number_isReadAsField();
    void faultyField_isNamed_data();
    void faultyField_isNamed();
    void brokenJson_tellsItsByte_data();
    void brokenJson_tellsItsByte();
    void otherShape_pointsToIt_data();
    void otherShape_pointsToIt();
    void rowsBeyondTheLimit_areTooLarge();
    void rowsBeyondTheLimit_takeNoMemory();
    void brokenRowBeyondTheLimit_tellsItsByte();
    void faultsBeyondTheLimit_areNotTold();
    void everyFaultyRow_hasAFault();
    void deepNesting_isRefusedAtTheLimit();
    void escapes_becomeTheirCharacters_data();
    void escapes_becomeTheirCharacters();
    void grammar_agreesWithAnotherParser_data();
    void grammar_agreesWithAnotherParser();
    void refusedRow_isEchoedWithItsErrors_data();
    void refusedRow_isEchoedWithItsErrors();
    void batch_isWrittenWithRowsAndReasons();
    void list_isWrittenByteForByte();
};

namespace {

Draft onlyDraft(QByteArrayView object)
{
    const auto draft = draftFromJson(object);
    return draft ? *draft : Draft{};
}

// The most memory that this process has had, in bytes.
qint64 mostResident()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QString codes(const std::vector<Fault> &faults)
{
    QStringList codes;
    for (const Fault &fault : faults)
        codes += fault.field + u':' + reasonCode(fault.reason);
    return codes.join(u' ');
}

} // namespace

void JsonTest::soundRow_isReadByteForByte()
{
    const QByteArray row = R"({ "firstName" : "Zoë\t", "lastName":"O'Neil","id":7, "age" :25 })"_ba;
    const auto drafts = draftsFromJson(" [ " + row + " ] \n");

    QVERIFY(drafts.has_value());
    QCOMPARE(drafts->size(), 1U);
    const Draft &draft = drafts->front();
    QCOMPARE(draft.sent, row);
    QCOMPARE(*draft.firstName, "Zoë\t"_ba);
    QCOMPARE(*draft.lastName, "O'Neil"_ba);
    QCOMPARE(*draft.age, 25);
    QCOMPARE(*draft.id, 7);
    QVERIFY(draft.faults.empty());
}

void JsonTest::emptyArray_hasNoDrafts()
{
    const auto drafts = draftsFromJson("[]");

    QVERIFY(drafts.has_value());
    QVERIFY(drafts->empty());
}

void JsonTest::integer_isReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value");

    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    QTest::addRow("plain") << "7"_ba << qint64(7);
    QTest::addRow("zero") << "0"_ba << qint64(0);
    QTest::addRow("minus zero") << "-0"_ba << qint64(0);
    QTest::addRow("zero with any exponent") << "0e999999999999"_ba << qint64(0);
    QTest::addRow("fraction of zeros") << "1.0"_ba << qint64(1);
    QTest::addRow("exponent") << "1e3"_ba << qint64(1000);
    QTest::addRow("upper case exponent with sign") << "1E+3"_ba << qint64(1000);
    QTest::addRow("fraction undone by the exponent") << "12.5e1"_ba << qint64(125);
    QTest::addRow("zeros undone by the exponent") << "1200e-2"_ba << qint64(12);
    QTest::addRow("2^53 - 1") << "9007199254740991"_ba << largestId;
    QTest::addRow("2^53 + 1, which no double holds")
        << "9007199254740993"_ba << qint64(9007199254740993);
    QTest::addRow("the largest of 64 bits") << "9223372036854775807"_ba << largest;
    QTest::addRow("one more") << "9223372036854775808"_ba << largest;
    QTest::addRow("twenty digits") << "99999999999999999999"_ba << largest;
    QTest::addRow("beyond every double") << "1e400"_ba << largest;
    QTest::addRow("an exponent beyond 64 bits") << "1e99999999999999999999999"_ba << largest;
    QTest::addRow("negative") << "-25"_ba << qint64(-25);
    QTest::addRow("far below") << "-1e400"_ba << smallest;
    QTest::addRow("many zeros before an exponent that takes them")
        << "1" + QByteArray(300, '0') + "e-300" << qint64(1);
}

void JsonTest::integer_isReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, value);

    QCOMPARE(integerOf(text), std::optional(value));
    QCOMPARE(onlyDraft("{\"id\":" + text + "}").id, std::optional(value));
}

void JsonTest::number_isReadAsField_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::addRow("a half") << "1.5"_ba;
    QTest::addRow("a hundredth") << "1e-2"_ba;
    QTest::addRow("a fraction beyond double precision") << "1.00000000000000000000001"_ba;
    QTest::addRow("the smallest") << "1e-99999999999999999999999"_ba;
    QTest::addRow("a string") << "\"7\""_ba;
    QTest::addRow("true") << "true"_ba;
    QTest::addRow("null") << "null"_ba;
    QTest::addRow("an array") << "[7]"_ba;
}

void JsonTest::number_isReadAsField()
{
    QFETCH(QByteArray, text);

    const Draft draft = onlyDraft("{\"age\":" + text + "}");

    QVERIFY(!draft.age);
    QCOMPARE(codes(draft.faults), u"age:wrong_type"_s);
}

void JsonTest::faultyField_isNamed_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("faults");

    QTest::addRow("a name that is a number")
        << R"({"firstName":7})"_ba << u"firstName:wrong_type"_s;
    QTest::addRow("a field twice, equal") << R"({"id":1,"id":1})"_ba << u"id:repeated_field"_s;
    QTest::addRow("a field twice, the first wrong")
        << R"({"age":"x","age":20})"_ba << u"age:wrong_type age:repeated_field"_s;
    QTest::addRow("a field twice, once escaped")
        << R"({"id":1,"\u0069d":2})"_ba << u"id:repeated_field"_s;
    QTest::addRow("an unknown field")
        << R"({"email":{"a":[1,{"b":null}]},"id":1})"_ba << u"email:unknown_field"_s;
    QTest::addRow("a field in another case") << R"({"ID":1})"_ba << u"ID:unknown_field"_s;
    QTest::addRow("an unknown field without a name") << R"({"":1})"_ba << u":unknown_field"_s;
    QTest::addRow("a high surrogate alone")
        << R"({"firstName":"a\ud83d"})"_ba << u"firstName:lone_surrogate"_s;
    QTest::addRow("a low surrogate alone")
        << R"({"lastName":"\ude00a"})"_ba << u"lastName:lone_surrogate"_s;
    QTest::addRow("surrogates in the wrong order")
        << R"({"lastName":"\ude00\ud83d"})"_ba << u"lastName:lone_surrogate"_s;
    QTest::addRow("a high surrogate before another escape")
        << R"({"lastName":"\ud83d\u0041"})"_ba << u"lastName:lone_surrogate"_s;
}

void JsonTest::faultyField_isNamed()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, faults);

    const auto draft = draftFromJson(object);

    QVERIFY(draft.has_value());
    QCOMPARE(codes(draft->faults), faults);
    QCOMPARE(draft->sent, object);
}

void JsonTest::brokenJson_tellsItsByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("offset");

    QTest::addRow("nothing at all") << ""_ba << qint64(0);
    QTest::addRow("only space") << "  "_ba << qint64(2);
    QTest::addRow("an array without end") << "[{}"_ba << qint64(3);
    QTest::addRow("a comma too many") << "[{},]"_ba << qint64(4);
    QTest::addRow("a comma too few") << "[{}{}]"_ba << qint64(3);
    QTest::addRow("a comma first") << "[,{}]"_ba << qint64(1);
    QTest::addRow("more after the end") << "[] x"_ba << qint64(3);
    QTest::addRow("a leading zero") << R"([{"id":01}])"_ba << qint64(8);
    QTest::addRow("a plus sign") << R"([{"id":+1}])"_ba << qint64(7);
    QTest::addRow("a point without digits") << R"([{"id":1.}])"_ba << qint64(9);
    QTest::addRow("an exponent without digits") << R"([{"id":1e}])"_ba << qint64(9);
    QTest::addRow("a minus alone") << R"([{"id":-}])"_ba << qint64(8);
    QTest::addRow("NaN") << R"([{"id":NaN}])"_ba << qint64(7);
    QTest::addRow("a raw control character") << "[{\"firstName\":\"a\nb\"}]"_ba << qint64(16);
    QTest::addRow("an unknown escape") << R"([{"firstName":"\x"}])"_ba << qint64(16);
    QTest::addRow("half an escape") << R"([{"firstName":"\u12"}])"_ba << qint64(19);
    QTest::addRow("overlong UTF-8") << "[{\"firstName\":\"\xc0\xaf\"}]"_ba << qint64(15);
    QTest::addRow("a surrogate as UTF-8") << "[{\"firstName\":\"\xed\xa0\x80\"}]"_ba << qint64(15);
    QTest::addRow("beyond Unicode") << "[{\"firstName\":\"\xf4\x90\x80\x80\"}]"_ba << qint64(15);
    QTest::addRow("a byte order mark") << "\xef\xbb\xbf[]"_ba << qint64(0);
    QTest::addRow("a name without quotes") << "[{id:1}]"_ba << qint64(2);
    QTest::addRow("a name without colon") << R"([{"id" 1}])"_ba << qint64(7);
    QTest::addRow("a comment") << "[/**/]"_ba << qint64(1);
    QTest::addRow("the wrong bracket") << "[{]}"_ba << qint64(2);
}

void JsonTest::brokenJson_tellsItsByte()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, offset);

    const auto drafts = draftsFromJson(body);

    QVERIFY(!drafts);
    QCOMPARE(drafts.error().error.kind, base::Kind::Invalid);
    QCOMPARE(drafts.error().offset, std::optional(offset));
    QVERIFY(drafts.error().pointers.empty());
}

void JsonTest::otherShape_pointsToIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("pointers");

    QTest::addRow("an object") << R"({"id":1})"_ba << QStringList{u""_s};
    QTest::addRow("null") << "null"_ba << QStringList{u""_s};
    QTest::addRow("a string") << "\"[]\""_ba << QStringList{u""_s};
    QTest::addRow("two rows of the wrong type")
        << R"([{"id":1},7,{"id":2},[{}]])"_ba << QStringList{u"/1"_s, u"/3"_s};
}

void JsonTest::otherShape_pointsToIt()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, pointers);

    const auto drafts = draftsFromJson(body);

    QVERIFY(!drafts);
    QVERIFY(!drafts.error().offset);
    QCOMPARE(QStringList(drafts.error().pointers.begin(), drafts.error().pointers.end()), pointers);
}

void JsonTest::rowsBeyondTheLimit_areTooLarge()
{
    QVERIFY(draftsFromJson("[{},{}]", 2).has_value());

    const auto drafts = draftsFromJson("[{},{},{}]", 2);

    QVERIFY(!drafts);
    QCOMPARE(drafts.error().error.kind, base::Kind::TooLarge);
    QVERIFY(drafts.error().error.detail.startsWith("3 customers"_L1));
}

void JsonTest::rowsBeyondTheLimit_takeNoMemory()
{
    const QByteArray body = "[" + QByteArray("{},").repeated(1'000'000) + "{}]";
    const qint64 before = mostResident();

    const auto drafts = draftsFromJson(body);

    QVERIFY(!drafts);
    QVERIFY2(mostResident() - before < 50'000'000, QByteArray::number(mostResident() - before));
}

void JsonTest::brokenRowBeyondTheLimit_tellsItsByte()
{
    const auto drafts = draftsFromJson(R"([{},{"id":01}])", 1);

    QVERIFY(!drafts);
    QCOMPARE(drafts.error().offset, std::optional(qint64(11)));
}

void JsonTest::faultsBeyondTheLimit_areNotTold()
{
    const qsizetype many = qsizetype(mostFaults) + 1;
    const Draft unknown = onlyDraft("{" + QByteArray("\"a\":1,").repeated(many) + "\"errors\":1}");
    const Draft repeated =
        onlyDraft("{" + QByteArray("\"id\":1,").repeated(many) + "\"age\":\"\"}");

    QCOMPARE(unknown.faults.size(), mostFaults + 1);
    QCOMPARE(unknown.faults.back().field, u"errors"_s); // since it must not stand beside ours
    QCOMPARE(repeated.faults.size(), mostFaults + 1);
    QCOMPARE(repeated.faults.back().reason, Reason::WrongType);
}

void JsonTest::everyFaultyRow_hasAFault()
{
    const QByteArray most =
        "{" + QByteArray("\"a\":1,").repeated(qsizetype(mostFaults)) + "\"b\":1}";

    const auto drafts = draftsFromJson("[" + most + R"(,{"x":1,"y":1},{"id":1,"id":2}])");

    QCOMPARE(drafts->at(0).faults.size(), mostFaults);
    QCOMPARE(codes(drafts->at(1).faults), u"x:unknown_field"_s);
    QCOMPARE(codes(drafts->at(2).faults), u"id:repeated_field"_s);
}

void JsonTest::deepNesting_isRefusedAtTheLimit()
{
    const auto nested = [](int depth) {
        return "[{\"x\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}]";
    };

    QVERIFY(draftsFromJson(nested(JsonReader::deepest - 2)).has_value());
    QVERIFY(!draftsFromJson(nested(JsonReader::deepest - 1)).has_value());
    QVERIFY(!draftsFromJson(QByteArray(1'000'000, '[')).has_value());
}

void JsonTest::escapes_becomeTheirCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");

    QTest::addRow("short ones") << R"(\"\\\/\b\f\n\r\t)"_ba
                                << "\"\\/\b\f\n\r\t"_ba;
    QTest::addRow("two bytes") << R"(\u00e9)"_ba
                               << "é"_ba;
    QTest::addRow("three bytes") << R"(\u20AC)"_ba
                                 << "€"_ba;
    QTest::addRow("a pair of surrogates") << R"(\ud83d\ude00)"_ba
                                          << "😀"_ba;
    QTest::addRow("a zero") << R"(a\u0000b)"_ba << QByteArray("a\0b", 3);
    QTest::addRow("raw") << "é€😀\x7f"_ba
                         << "é€😀\x7f"_ba;
}

void JsonTest::escapes_becomeTheirCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);

    QCOMPARE(onlyDraft("{\"firstName\":\"" + text + "\"}").firstName, std::optional(value));
}

void JsonTest::grammar_agreesWithAnotherParser_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Bodies made of pieces of JSON at random: most are broken, in every way there is.
void JsonTest::grammar_agreesWithAnotherParser()
{
    // No exponents: what exceeds a double is no number to the other.
    static const std::array pieces{"["_ba,    "]"_ba,     "{"_ba,      "}"_ba,           ","_ba,
                                   ":"_ba,    "\"a\""_ba, "1"_ba,      "-0.5"_ba,        "true"_ba,
                                   "nul"_ba,  " "_ba,     "\\"_ba,     "\"\\u00e9\""_ba, "é"_ba,
                                   "\xff"_ba, "0"_ba,     "\"x\":1"_ba};
    QFETCH(quint32, seed);
    std::mt19937 chance(seed);

    for (int round = 0; round < 2000; ++round) {
        QByteArray body;
        for (auto left = chance() % 8 + 1; left > 0; --left)
            body += pieces[chance() % pieces.size()];
        JsonReader reader(body);
        reader.skip();
        QVERIFY2(reader.isAtEnd() == nlohmann::json::accept(body.begin(), body.end()), body);
    }
}

void JsonTest::refusedRow_isEchoedWithItsErrors_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("start");

    QTest::addRow("with fields") << R"({ "id": 1.0 })"_ba
                                 << R"({ "id": 1.0 ,"errors":[{)"_ba;
    QTest::addRow("empty") << "{}"_ba
                           << R"({"errors":[{)"_ba;
    QTest::addRow("empty with space") << "{ }"_ba
                                      << R"({ "errors":[{)"_ba;
    QTest::addRow("with errors of its own") << R"({"errors":[1], "id": 7 ,"errors":2,"x":[3]})"_ba
                                            << R"({"id": 7,"x":[3],"errors":[{)"_ba;
    QTest::addRow("with errors of its own, escaped") << R"({"\u0065rrors":"\u0041","id":7})"_ba
                                                     << R"({"id":7,"errors":[{)"_ba;
}

void JsonTest::refusedRow_isEchoedWithItsErrors()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, start);
    const Draft draft = onlyDraft(row);

    base::ByteBuilder builder;
    appendJson(builder, Refusal{draft.sent, validated(draft).error()});
    const QByteArray json = builder.take();

    QVERIFY2(json.startsWith(start), json);
    QVERIFY2(nlohmann::json::accept(json.begin(), json.end()), json);
}

void JsonTest::batch_isWrittenWithRowsAndReasons()
{
    const Customer john{"John"_ba, "Doe \"the\" \\ é"_ba, 25, largestId};
    const QByteArray row =
        R"({"firstName":"John","lastName":"Doe \"the\" \\ é","age":25,"id":9007199254740991})"_ba;
    Batch batch;
    QCOMPARE(toJson(batch), R"({"inserted":[],"failed":[]})"_ba);
    batch.inserted = {john, {"A"_ba, "B"_ba, 18, 1}};
    batch.failed.push_back(
        {R"({"id":2,"x":"y"})"_ba, {{u"x"_s, Reason::UnknownField, u"x is no \"field\""_s, {}}}});
    batch.failed.push_back({row, {idTaken(john.id, john), nameTaken(std::nullopt)}});

    QCOMPARE(toJson(batch),
             "{\"inserted\":[" + row
                 + R"(,{"firstName":"A","lastName":"B","age":18,"id":1}],"failed":[)"
                 + R"({"id":2,"x":"y","errors":[{"field":"x","code":"unknown_field",)"
                 + R"("message":"x is no \"field\""}]},)" + row.chopped(1)
                 + R"(,"errors":[{"field":"id","code":"id_taken",)"
                 + R"("message":"id 9007199254740991 has been used already","existing":)" + row
                 + R"(},{"field":"lastName","code":"name_taken","message":)"
                 + R"("a customer with this firstName and lastName exists already"}]}]})");
}

void JsonTest::list_isWrittenByteForByte()
{
    QCOMPARE(toJson(std::vector<Customer>()), "[]"_ba);
    const std::vector<Customer> customers{{"\t"_ba + QByteArray(1, '\x7f'), "é"_ba, 20, 3},
                                          {"Ann"_ba, "Lee\\\""_ba, 150, 4}};

    QCOMPARE(toJson(customers),
             "[{\"firstName\":\"\\t\x7f\",\"lastName\":\"é\",\"age\":20,\"id\":3},"
             R"({"firstName":"Ann","lastName":"Lee\\\"","age":150,"id":4}])"_ba);
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
