// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"
#include "backend/storage/rediscustomerstore.h"
#include "tests/support/httpprobe.h"
#include "tests/support/privateredis.h"

#include <QSignalSpy>
#include <QTest>

using support::HttpProbe;
using Answer = support::HttpProbe::Answer;

namespace {

const QByteArray john = R"({"firstName":"John","lastName":"Doe","age":25,"id":1})";
const QByteArray jane = R"({"firstName":"Jane","lastName":"Doe","age":30,"id":2})";
const QByteArray ada = R"({"firstName":"Ada","lastName":"Byron","age":36,"id":3})";

} // namespace

// The whole contract of /customers, over a real socket and a real Redis.
class CustomersRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void soundRows_areInsertedAndListedInOrder();
    void badRow_doesNotCostTheGoodOnes();
    void whenNoRowIsSound_is422WithAllReasons();
    void takenId_showsWhoHasIt();
    void emptyArray_is201();
    void brokenBody_tellsWhere_data();
    void brokenBody_tellsWhere();
    void largestId_keepsEveryDigit();

    void pages_followEachOther();
    void pages_stayInOrderWhileOthersInsert();
    void prefixes_narrowTheList();
    void badQuery_is400_data();
    void badQuery_is400();
    void etag_changesWithTheList();

    void one_isFoundByItsId();
    void idsThatCannotBe_are404_data();
    void idsThatCannotBe_are404();
    void put_createsThenReplaces();
    void put_refusesWhatIsNoCustomer();
    void ifMatch_protectsWhatWasSeen();
    void ifNoneMatch_createsAndNeverReplaces();
    void ofTwoWhoCreateTheSame_oneDoes();
    void deletionOfAll_takesNoQueryAndNoCondition();
    void ofTwoWritersWhoSawTheSame_oneWins();
    void remove_takesOne();
    void clear_isUndone();
    void nothingToUndo_is409();

    void lockedCustomers_areReadButNotChanged();
    void unreachableStore_is503NotAnEmptyList();

private:
    Answer get(const QByteArray &target, const QByteArray &fields = {}) const;
    Answer post(const QByteArray &json) const;
    Answer put(const QByteArray &id, const QByteArray &json, const QByteArray &fields = {}) const;

    support::PrivateRedis m_redis;
    std::unique_ptr<storage::RedisCustomerStore> m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void CustomersRouteTest::initTestCase()
{
    QVERIFY2(m_redis.start(), m_redis.output());
    storage::StoreOptions patient;
    patient.deadline = std::chrono::seconds(20);
    m_store = std::make_unique<storage::RedisCustomerStore>(m_redis.endpoint(), patient);
    m_store->open();
    http::Options options;
    options.port = 0;
    m_server = std::make_unique<http::Server>(*m_store, options);
    m_port = quint16(m_server->start().value().port());
}

void CustomersRouteTest::init()
{
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers").status, 204);
}

void CustomersRouteTest::cleanupTestCase()
{
    m_server.reset();
    m_store.reset();
}

Answer CustomersRouteTest::get(const QByteArray &target, const QByteArray &fields) const
{
    return HttpProbe::get(m_port, target, fields);
}

Answer CustomersRouteTest::post(const QByteArray &json) const
{
    return HttpProbe::post(m_port, "/customers", json);
}

Answer CustomersRouteTest::put(const QByteArray &id, const QByteArray &json,
                               const QByteArray &fields) const
{
    return HttpProbe::ask(m_port, "PUT", "/customers/" + id,
                          "Content-Type: application/json\r\n" + fields, json);
}

void CustomersRouteTest::soundRows_areInsertedAndListedInOrder()
{
    const auto inserted = post('[' + john + ',' + jane + ',' + ada + ']');
    QCOMPARE(inserted.status, 201);
    QCOMPARE(inserted.body, "{\"inserted\":[" + john + ',' + jane + ',' + ada + "],\"failed\":[]}");
    const auto listed = get("/customers");
    QCOMPARE(listed.body, '[' + ada + ',' + jane + ',' + john + ']');
    QCOMPARE(listed.field("X-Total-Count"), QByteArray("3"));
    QCOMPARE(listed.field("Cache-Control"), QByteArray("no-cache"));
}

void CustomersRouteTest::badRow_doesNotCostTheGoodOnes()
{
    const QByteArray young = R"({"firstName":"Kid","lastName":"Doe","age":17,"id":9})";
    const auto answer = post('[' + young + ',' + john + ']');
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.body.contains("\"inserted\":[" + john + ']'));
    QVERIFY(answer.body.contains("\"code\":\"too_young\""));
    QVERIFY(answer.body.contains(young.chopped(1)));
}

void CustomersRouteTest::whenNoRowIsSound_is422WithAllReasons()
{
    const auto answer = post(R"([{"firstName":"","age":"7","id":0,"x":1}])");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/json"));
    for (const char *code : {"empty", "missing", "wrong_type", "out_of_range", "unknown_field"})
        QVERIFY2(answer.body.contains("\"code\":\"" + QByteArray(code) + '"'), answer.body);
}

void CustomersRouteTest::takenId_showsWhoHasIt()
{
    QCOMPARE(post('[' + john + ']').status, 201);
    const auto answer = post(R"([{"firstName":"Eve","lastName":"Roe","age":20,"id":1}])");
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.body.contains("\"code\":\"id_taken\""), answer.body);
    QVERIFY2(answer.body.contains("\"existing\":" + john), answer.body);
}

void CustomersRouteTest::emptyArray_is201()
{
    const auto answer = post("[]");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, QByteArray(R"({"inserted":[],"failed":[]})"));
}

void CustomersRouteTest::brokenBody_tellsWhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("hint");
    QTest::newRow("not JSON") << QByteArray("[1,") << 400 << QByteArray("\"offset\":3");
    QTest::newRow("an object") << QByteArray("{}") << 422 << QByteArray("\"pointer\":\"\"");
    QTest::newRow("numbers") << QByteArray("[1]") << 422 << QByteArray("\"pointer\":\"/0\"");
}

void CustomersRouteTest::brokenBody_tellsWhere()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, hint);
    const auto answer = post(body);
    QTEST(answer.status, "status");
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY2(answer.body.contains(hint), answer.body);
    QVERIFY2(answer.body.contains("\"requestId\":\"" + answer.field("X-Request-Id") + '"'),
             answer.body);
}

void CustomersRouteTest::largestId_keepsEveryDigit()
{
    const QByteArray last =
        R"({"firstName":"Max","lastName":"Int","age":40,"id":9007199254740991})";
    QCOMPARE(post('[' + last + ']').status, 201);
    QCOMPARE(get("/customers/9007199254740991").body, last);
}

void CustomersRouteTest::pages_followEachOther()
{
    QCOMPARE(post('[' + john + ',' + jane + ',' + ada + ']').status, 201);
    const auto first = get("/customers?limit=2");
    QCOMPARE(first.body, '[' + ada + ',' + jane + ']');
    QCOMPARE(first.field("X-Total-Count"), QByteArray("3"));
    const QByteArray link = first.field("Link");
    QVERIFY2(link.startsWith("</customers?limit=2&") && link.endsWith(">; rel=\"next\""), link);
    const auto second = get(link.sliced(1, link.indexOf('>') - 1));
    QCOMPARE(second.body, '[' + john + ']');
    QCOMPARE(second.count("Link"), 0);
}

void CustomersRouteTest::pages_stayInOrderWhileOthersInsert()
{
    QCOMPARE(post('[' + john + ',' + ada + ']').status, 201);
    const QByteArray link = get("/customers?limit=1").field("Link");
    QCOMPARE(post(R"([{"firstName":"Al","lastName":"Aa","age":20,"id":7}])").status, 201);
    QCOMPARE(get(link.sliced(1, link.indexOf('>') - 1)).body, '[' + john + ']');
}

void CustomersRouteTest::prefixes_narrowTheList()
{
    QCOMPARE(post('[' + john + ',' + jane + ',' + ada + ']').status, 201);
    const auto does = get("/customers?lastName=Do&limit=1");
    QCOMPARE(does.body, '[' + jane + ']');
    QCOMPARE(does.field("X-Total-Count"), QByteArray("2"));
    QVERIFY(does.field("Link").contains("lastName=Do"));
    QCOMPARE(get("/customers?firstName=J").body, '[' + jane + ',' + john + ']');
    QCOMPARE(get("/customers?firstName=Jo&lastName=D").body, '[' + john + ']');
    QCOMPARE(get("/customers?lastName=Zz").body, QByteArray("[]"));
}

void CustomersRouteTest::badQuery_is400_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"limit=0", "limit=10001", "limit=-1", "limit=+1", "limit=1.5", "limit=", "limit=a",
          "limit=%091", "limit=1%0a", "limit=1&limit=1", "cursor=%21", "cursor=QUJD",
          "cursor=", "lastName=%ff", "color=red", "limit=99999999999999999999"})
        QTest::newRow(query) << QByteArray(query);
}

void CustomersRouteTest::badQuery_is400()
{
    QFETCH(QByteArray, query);
    QCOMPARE(get("/customers?" + query).status, 400);
}

void CustomersRouteTest::etag_changesWithTheList()
{
    QCOMPARE(post('[' + john + ']').status, 201);
    const QByteArray before = get("/customers").field("ETag");
    QCOMPARE(get("/customers", "If-None-Match: " + before + "\r\n").status, 304);
    QCOMPARE(post('[' + jane + ']').status, 201);
    const auto after = get("/customers", "If-None-Match: " + before + "\r\n");
    QCOMPARE(after.status, 200);
    QVERIFY(after.field("ETag") != before);
}

void CustomersRouteTest::one_isFoundByItsId()
{
    QCOMPARE(post('[' + john + ']').status, 201);
    const auto found = get("/customers/1");
    QCOMPARE(found.status, 200);
    QCOMPARE(found.body, john);
    QCOMPARE(get("/customers/1", "If-None-Match: " + found.field("ETag") + "\r\n").status, 304);
    QCOMPARE(get("/customers/2").status, 404);
}

void CustomersRouteTest::idsThatCannotBe_are404_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"0", "-1", "+1", "01", "1.0", "x", "9007199254740992", "%31%30",
                           "99999999999", "1%2F2", "99999999999999999999999"})
        QTest::newRow(id) << QByteArray(id);
}

void CustomersRouteTest::idsThatCannotBe_are404()
{
    QFETCH(QByteArray, id);
    QCOMPARE(get("/customers/" + id).status, 404);
}

void CustomersRouteTest::put_createsThenReplaces()
{
    const auto created = put("1", john);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.body, john);
    const QByteArray older = R"({"firstName":"John","lastName":"Aaa","age":26,"id":1})";
    QCOMPARE(put("2", jane).status, 201);
    QCOMPARE(put("1", older).status, 200);
    QCOMPARE(get("/customers").body, '[' + older + ',' + jane + ']'); // at its new place
}

void CustomersRouteTest::put_refusesWhatIsNoCustomer()
{
    const auto answer = put("1", R"({"firstName":"","lastName":"Doe","age":7,"id":1})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY2(answer.body.contains("\"pointer\":\"/firstName\""), answer.body);
    QVERIFY2(answer.body.contains("\"code\":\"too_young\""), answer.body);
    QVERIFY(put("1", R"({"a/b":1})").body.contains("\"pointer\":\"/a~1b\""));
    const auto another = put("2", john);
    QCOMPARE(another.status, 422);
    QVERIFY2(another.body.contains("\"pointer\":\"/id\""), another.body);
    QCOMPARE(put("1", "[]").status, 422);
    QCOMPARE(put("1", "{").status, 400);
    QCOMPARE(put("x", john).status, 404);
}

void CustomersRouteTest::ifMatch_protectsWhatWasSeen()
{
    QCOMPARE(put("1", john).status, 201);
    const QByteArray seen = "If-Match: " + get("/customers/1").field("ETag") + "\r\n";
    const QByteArray older = R"({"firstName":"John","lastName":"Doe","age":26,"id":1})";
    QCOMPARE(put("1", older, seen).status, 200);
    QCOMPARE(put("1", john, seen).status, 412);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers/1", seen).status, 412);
    QCOMPARE(get("/customers/1").body, older);
    const QByteArray tag = get("/customers/1").field("ETag");
    QCOMPARE(put("1", john, "If-Match: W/" + tag + "\r\n").status, 412); // RFC 9110, section 13.1.1
    QCOMPARE(put("1", older, "If-Match: \"x\"\r\nIf-Match: \"y\", " + tag + "\r\n").status, 200);
    QCOMPARE(put("1", john, "If-Match: *\r\n").status, 200);
    QCOMPARE(put("2", jane, "If-Match: *\r\n").status, 412); // there is none
}

void CustomersRouteTest::ifNoneMatch_createsAndNeverReplaces()
{
    const QByteArray nobody = "If-None-Match: *\r\n";
    const QByteArray older = R"({"firstName":"John","lastName":"Doe","age":26,"id":1})";
    QCOMPARE(put("1", john, nobody).status, 201);
    const auto refused = put("1", older, nobody);
    QCOMPARE(refused.status, 412);
    QVERIFY2(refused.body.contains("\"code\":\"stale\""), refused.body);
    const auto found = get("/customers/1");
    QCOMPARE(found.body, john);
    QCOMPARE(put("1", older, "If-None-Match: " + found.field("ETag") + "\r\n").status, 412);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers/1", nobody).status, 412);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers/2", nobody).status, 404);
    QCOMPARE(put("1", older, "If-Match: *\r\n" + nobody).status, 412);
    QCOMPARE(get("/customers/1").body, john);
    QCOMPARE(put("1", older, "If-None-Match: \"x\"\r\n").status, 200);
}

void CustomersRouteTest::ofTwoWhoCreateTheSame_oneDoes()
{
    HttpProbe one(m_port), other(m_port);
    for (int round = 0; round < 20; ++round) {
        (void)HttpProbe::ask(m_port, "DELETE", "/customers");
        const QByteArray creating = "PUT /customers/1 HTTP/1.1\r\nHost: localhost\r\n"
                                    "Content-Type: application/json\r\nIf-None-Match: *\r\n"
                                    "Content-Length: "
            + QByteArray::number(john.size()) + "\r\n\r\n" + john;
        one.send(creating);
        other.send(creating);
        QList<int> statuses{one.read().status, other.read().status};
        std::sort(statuses.begin(), statuses.end());
        QCOMPARE(statuses, (QList<int>{201, 412}));
    }
}

// Whoever names some, or a state that all are in, does not want all deleted whatever they are.
void CustomersRouteTest::deletionOfAll_takesNoQueryAndNoCondition()
{
    QCOMPARE(post('[' + john + ',' + ada + ']').status, 201);
    const QByteArray tag = get("/customers").field("ETag");
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers?lastName=Doe").status, 400);
    for (const QByteArray &condition : {"If-Match: " + tag, QByteArray("If-None-Match: *")})
        QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers", condition + "\r\n").status, 400);
    QCOMPARE(get("/customers").body, '[' + ada + ',' + john + ']');
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers?").status, 204);
}

// Both are looked at before either is carried out, as the store's answers come in turns.
void CustomersRouteTest::ofTwoWritersWhoSawTheSame_oneWins()
{
    const QByteArray older = R"({"firstName":"John","lastName":"Doe","age":26,"id":1})";
    HttpProbe writer(m_port), remover(m_port);
    for (int round = 0; round < 20; ++round) {
        put("1", john);
        const QByteArray fields = "Host: localhost\r\nContent-Type: application/json\r\nIf-Match: "
            + get("/customers/1").field("ETag") + "\r\n";
        const QByteArray replacing = "PUT /customers/1 HTTP/1.1\r\n" + fields
            + "Content-Length: " + QByteArray::number(older.size()) + "\r\n\r\n" + older;
        const QByteArray removing = "DELETE /customers/1 HTTP/1.1\r\n" + fields + "\r\n";
        writer.send(replacing);
        remover.send(removing);
        const int replaced = writer.read().status, removed = remover.read().status;
        const bool isReplaced = replaced == 200 && removed == 412;
        const bool isRemoved = replaced == 412 && removed == 204;
        QVERIFY2(isReplaced || isRemoved,
                 qPrintable(QStringLiteral("%1 and %2").arg(replaced).arg(removed)));
        QCOMPARE(get("/customers/1").status, isReplaced ? 200 : 404);
    }
}

void CustomersRouteTest::remove_takesOne()
{
    QCOMPARE(post('[' + john + ',' + jane + ']').status, 201);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers/1").status, 204);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers/1").status, 404);
    QCOMPARE(get("/customers").body, '[' + jane + ']');
}

void CustomersRouteTest::clear_isUndone()
{
    QCOMPARE(post('[' + john + ',' + jane + ']').status, 201);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers").status, 204);
    QCOMPARE(get("/customers").body, QByteArray("[]"));
    const auto undone = HttpProbe::ask(m_port, "POST", "/customers/undo");
    QCOMPARE(undone.status, 200);
    QCOMPARE(undone.body, QByteArray(R"({"restored":2,"conflicts":[]})"));
    QCOMPARE(get("/customers").body, '[' + jane + ',' + john + ']');
}

void CustomersRouteTest::nothingToUndo_is409()
{
    while (HttpProbe::ask(m_port, "POST", "/customers/undo").status == 200) { }
    QCOMPARE(HttpProbe::ask(m_port, "POST", "/customers/undo").status, 409);
}

void CustomersRouteTest::lockedCustomers_areReadButNotChanged()
{
    QCOMPARE(post('[' + john + ']').status, 201);
    storage::StoreOptions locked;
    locked.lock = std::make_shared<std::atomic_bool>(true);
    storage::RedisCustomerStore store(m_redis.endpoint(), locked);
    store.open();
    http::Options options;
    options.port = 0;
    http::Server server(store, options);
    const auto port = quint16(server.start().value().port());
    const QByteArray type = "Content-Type: application/json\r\n";

    for (const auto &[method, target, fields, body] :
         std::initializer_list<std::array<QByteArray, 4>>{
             {"POST", "/customers", type, '[' + jane + ']'},
             {"PUT", "/customers/1", type, john},
             {"DELETE", "/customers/1", {}, {}},
             {"DELETE", "/customers", {}, {}},
             {"POST", "/customers/undo", {}, {}}}) {
        const auto answer = HttpProbe::ask(port, method, target, fields, body);
        QCOMPARE(answer.status, 403);
        QVERIFY2(answer.body.contains("\"code\":\"locked\""), answer.body);
        QVERIFY2(answer.body.contains("Read-only is on"), answer.body);
    }
    // Which change nothing.
    QCOMPARE(HttpProbe::post(port, "/customers", "[]").status, 201);
    QCOMPARE(HttpProbe::post(port, "/customers", "[{}]").status, 422);
    QCOMPARE(HttpProbe::get(port, "/customers").body, '[' + john + ']');
}

void CustomersRouteTest::unreachableStore_is503NotAnEmptyList()
{
    support::PrivateRedis redis;
    QVERIFY(redis.start());
    storage::StoreOptions hasty;
    hasty.deadline = std::chrono::milliseconds(300);
    storage::RedisCustomerStore store(redis.endpoint(), hasty);
    store.open();
    http::Options options;
    options.port = 0;
    http::Server server(store, options);
    const auto port = quint16(server.start().value().port());
    QTRY_COMPARE(HttpProbe::get(port, "/readyz").status, 200);
    QCOMPARE(HttpProbe::post(port, "/customers", '[' + john + ']').status, 201);

    redis.kill();
    for (const char *path : {"/customers", "/customers/1", "/readyz"}) {
        const auto answer = HttpProbe::get(port, path);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.field("Retry-After"), QByteArray("1"));
        QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
    }
    QCOMPARE(HttpProbe::post(port, "/customers", '[' + jane + ']').status, 503);

    QVERIFY(redis.start());
    QTRY_COMPARE(HttpProbe::get(port, "/customers").body, '[' + john + ']');
}

QTEST_GUILESS_MAIN(CustomersRouteTest)
#include "tst_customersroute.moc"
