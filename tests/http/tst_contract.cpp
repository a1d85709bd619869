// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/customer.h"
#include "backend/http/customersroute.h"
#include "backend/http/denominationsroute.h"
#include "backend/http/metrics.h"
#include "backend/http/problem.h"
#include "backend/http/server.h"
#include "backend/http/systemroute.h"
#include "backend/http/wire.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <random>

using nlohmann::json;
using support::HttpProbe;

namespace {

// Judges values by a schema of the contract with a validator that knows nothing of ours.
class Judge
{
public:
    Judge(const json &contract, const std::string &schema)
    {
        m_document = {{"$ref", "#/components/schemas/" + schema},
                      {"components", {{"schemas", contract["components"]["schemas"]}}}};
        dropPatterns(m_document);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(m_document), m_schema);
    }

    bool accepts(const json &value) const
    {
        valijson::Validator validator;
        return validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(value),
                                  nullptr);
    }

private:
    // std::regex, which valijson uses, knows no code points.
    static void dropPatterns(json &schema)
    {
        if (schema.is_object())
            schema.erase("pattern");
        if (schema.is_structured())
            for (json &part : schema)
                dropPatterns(part);
    }

    json m_document;
    valijson::Schema m_schema;
};

std::string lower(QByteArrayView method)
{
    return method.toByteArray().toLower().toStdString();
}

} // namespace

// resources/openapi.json says what the server does, and the server does what it says.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void contract_isServedAsItIs();
    void routes_areAllDescribed();
    void limits_areThoseOfTheValidator();
    void answers_areAsDescribed_data();
    void answers_areAsDescribed();
    void generatedRows_areJudgedAlike();
    void problems_leadToTheirMeaning_data();
    void problems_leadToTheirMeaning();
    void pages_mayAskThisServerAlone_data();
    void pages_mayAskThisServerAlone();
    void scripts_nameNoPictureOfAHost();
    void metrics_arePrometheusText();

private:
    json resolved(const json &node) const;
    void check(const json &operation, const HttpProbe::Answer &answer) const;

    json m_contract;
    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void ContractTest::initTestCase()
{
    QFile file(QStringLiteral(":/http/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_contract = json::parse(file.readAll().toStdString());
    QCOMPARE(m_contract["openapi"].get<std::string>(), std::string("3.1.0"));
}

void ContractTest::init()
{
    http::Options options;
    options.port = 0;
    m_store.fill(3);
    m_server = std::make_unique<http::Server>(m_store, options);
    m_port = quint16(m_server->start().value().port());
}

void ContractTest::contract_isServedAsItIs()
{
    const auto answer = HttpProbe::get(m_port, "/openapi.json");
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/json"));
    QVERIFY(json::parse(answer.body.toStdString()) == m_contract);
}

void ContractTest::routes_areAllDescribed()
{
    http::Metrics metrics;
    std::set<std::string> served;
    for (auto &&routes :
         {http::CustomersRoute(m_store).routes(), http::DenominationsRoute().routes(),
          http::SystemRoute(m_store, metrics).routes()})
        for (const http::Route &route : routes)
            for (const http::Endpoint &endpoint : route.endpoints)
                served.insert(lower(http::methodName(endpoint.method)) + ' ' + route.name);
    std::set<std::string> described;
    for (const auto &[path, operations] : m_contract["paths"].items())
        for (const auto &[method, operation] : operations.items())
            if (method != "parameters")
                described.insert(method + ' ' + path);
    for (const std::string &route : served)
        QVERIFY2(described.contains(route), route.c_str());
    for (const std::string &route : described)
        QVERIFY2(served.contains(route), route.c_str());
}

void ContractTest::limits_areThoseOfTheValidator()
{
    const json &fields = m_contract["components"]["schemas"]["Customer"]["properties"];
    QCOMPARE(fields["age"]["minimum"].get<int>(), customers::youngest);
    QCOMPARE(fields["age"]["maximum"].get<int>(), customers::oldest);
    QCOMPARE(fields["id"]["minimum"].get<qint64>(), customers::smallestId);
    QCOMPARE(fields["id"]["maximum"].get<qint64>(), customers::largestId);
    QCOMPARE(fields["firstName"]["maxLength"].get<int>(), customers::longestName);
    QCOMPARE(fields["lastName"]["maxLength"].get<int>(), customers::longestName);
    const json &post = m_contract["paths"]["/customers"]["post"]["requestBody"]["content"];
    QCOMPARE(post["application/json"]["schema"]["maxItems"].get<int>(), customers::largestBatch);
    const json &codes = m_contract["components"]["schemas"]["Fault"]["properties"]["code"]["enum"];
    const auto last = customers::Reason::UnknownField;
    QCOMPARE(codes.size(), std::size_t(last) + 1);
    for (std::size_t reason = 0; reason < codes.size(); ++reason) {
        const auto code = customers::reasonCode(customers::Reason(reason));
        QCOMPARE(codes[reason].get<std::string>(), std::string(code.data(), code.size()));
    }
}

void ContractTest::answers_areAsDescribed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path"); // as the contract names it
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *target, const char *path,
                        const char *body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(path)
                            << QByteArray(body) << status;
    };
    const char *good = R"([{"firstName":"A","lastName":"B","age":20,"id":77}])";
    const char *mixed =
        R"([{"firstName":"A","lastName":"B","age":20,"id":77},{"age":"x"},{"firstName":"L","lastName":"A","age":20,"id":1}])";
    row("all", "GET", "/customers", "/customers", "", 200);
    row("a page", "GET", "/customers?limit=1", "/customers", "", 200);
    row("a bad page", "GET", "/customers?limit=0", "/customers", "", 400);
    row("an insert", "POST", "/customers", "/customers", good, 201);
    row("a mixed insert", "POST", "/customers", "/customers", mixed, 201);
    row("refused rows", "POST", "/customers", "/customers", R"([{"id":1},{"id":1}])", 422);
    row("broken JSON", "POST", "/customers", "/customers", "[", 400);
    row("no array", "POST", "/customers", "/customers", "{}", 422);
    row("no length", "POST", "/customers", "/customers", "", 411);
    row("a deletion of all", "DELETE", "/customers", "/customers", "", 204);
    row("nothing to undo", "POST", "/customers/undo", "/customers/undo", "", 409);
    row("one", "GET", "/customers/2", "/customers/{id}", "", 200);
    row("nobody", "GET", "/customers/9", "/customers/{id}", "", 404);
    row("a new one", "PUT", "/customers/9", "/customers/{id}",
        R"({"firstName":"A","lastName":"B","age":20,"id":9})", 201);
    row("another one", "PUT", "/customers/1", "/customers/{id}",
        R"({"firstName":"A","lastName":"B","age":20,"id":1})", 200);
    row("a bad one", "PUT", "/customers/1", "/customers/{id}", R"({"id":1})", 422);
    row("a deletion", "DELETE", "/customers/1", "/customers/{id}", "", 204);
    row("a deletion of nobody", "DELETE", "/customers/9", "/customers/{id}", "", 404);
    const char *ways = R"({"amounts":[60,985],"denominations":[10,50,100]})";
    row("ways to pay", "POST", "/denominations", "/denominations", ways, 200);
    row("no notes", "POST", "/denominations", "/denominations", R"({"amounts":[10]})", 422);
    row("the greeting", "GET", "/", "/", "", 200);
    row("health", "GET", "/healthz", "/healthz", "", 200);
    row("readiness", "GET", "/readyz", "/readyz", "", 200);
    row("metrics", "GET", "/metrics", "/metrics", "", 200);
    row("the contract", "GET", "/openapi.json", "/openapi.json", "", 200);
    row("the page", "GET", "/docs", "/docs", "", 200);
    row("the page to read", "GET", "/redoc", "/redoc", "", 200);
    row("its script", "GET", "/docs/start.js", "/docs/{file}", "", 200);
    row("the problems", "GET", "/docs/problems", "/docs/{file}", "", 200);
    row("no file", "GET", "/docs/x", "/docs/{file}", "", 404);
}

void ContractTest::answers_areAsDescribed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto answer =
        HttpProbe::ask(m_port, method, target, "Content-Type: application/json\r\n", body);
    QTEST(answer.status, "status");
    check(m_contract["paths"][path.toStdString()][lower(method)], answer);
}

json ContractTest::resolved(const json &node) const
{
    if (!node.contains("$ref"))
        return node;
    return m_contract[json::json_pointer(node["$ref"].get<std::string>().substr(1))];
}

// The status, the fields, the media type and the body of an answer are among those described.
void ContractTest::check(const json &operation, const HttpProbe::Answer &answer) const
{
    const std::string status = std::to_string(answer.status);
    QVERIFY2(operation["responses"].contains(status), answer.head);
    const json response = resolved(operation["responses"][status]);
    for (const auto &[name, header] : response["headers"].items())
        if (name != "Link")
            QVERIFY2(answer.count(QByteArrayView(name)) == 1, name.c_str());
    if (!response.contains("content")) {
        QCOMPARE(answer.body, QByteArray());
        return;
    }
    const std::string type = answer.field("Content-Type").split(';').front().toStdString();
    QVERIFY2(response["content"].contains(type), type.c_str());
    if (type.find("json") == std::string::npos)
        return;
    json holder = m_contract;
    holder["components"]["schemas"]["Answer"] = response["content"][type]["schema"];
    QVERIFY2(Judge(holder, "Answer").accepts(json::parse(answer.body.toStdString())), answer.body);
}

// Rows made of good, bad and borderline values: what the schema accepts the server inserts, and
// nothing else. That a number may be spelled 1.0 is left to the tests of the validator.
void ContractTest::generatedRows_areJudgedAlike()
{
    const Judge judge(m_contract, "Customer");
    std::mt19937 chance(20'240'229);
    const auto pick = [&](const std::vector<json> &values) {
        return values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(chance)];
    };
    const std::string longest(200, 'x');
    const std::string wide = "\xf0\x9f\x98\x80"; // one code point, four bytes
    std::string wideLongest;
    for (int i = 0; i < 200; ++i)
        wideLongest += wide;
    const std::vector<json> names{"Leia",        "\xc3\x89va",       longest, wideLongest, "",
                                  longest + 'x', wideLongest + wide, 7,       nullptr,     true,
                                  json::array()};
    const std::vector<json> ages{18, 150, 42, 17, 151, -1, "42", 1.5, nullptr, false};
    int accepted = 0;
    for (qint64 id = 1000; id < 1600; ++id) {
        json row = {{"firstName", pick(names)},
                    {"lastName", pick(names)},
                    {"age", pick(ages)},
                    {"id", pick({id, id, id, id, 0, -1, "1", 1.5, 9007199254740992, nullptr})}};
        if (id % 4 == 0)
            row = {{"firstName", "A"}, {"lastName", "B"}, {"age", 20}, {"id", id}};
        if (id % 28 == 0)
            row.erase(pick({"firstName", "lastName", "age", "id"}).get<std::string>());
        if (id % 29 == 0)
            row["extra"] = 1;
        const QByteArray body = QByteArray::fromStdString(json::array({row}).dump());
        const bool isValid = judge.accepts(row);
        QVERIFY2(HttpProbe::post(m_port, "/customers", body).status == (isValid ? 201 : 422), body);
        accepted += isValid;
    }
    QVERIFY(accepted > 100 && accepted < 500); // else it said little
}

void ContractTest::problems_leadToTheirMeaning_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(base::Kind::Cancelled); ++kind)
        QTest::newRow(base::kindName(base::Kind(kind)).data()) << kind;
}

void ContractTest::problems_leadToTheirMeaning()
{
    QFETCH(const int, kind);
    const http::Response problem = http::problem(base::Error(base::Kind(kind), QString()));
    const json told = json::parse(problem.body.plain().toStdString());
    const auto code = told["code"].get<std::string>();
    const auto page = HttpProbe::get(m_port, "/docs/problems");
    const bool isExplained = page.body.contains(("id=\"" + code + '"').c_str());

    QCOMPARE(told["type"].get<std::string>(),
             isExplained ? "/docs/problems#" + code : std::string("about:blank"));
    const std::string status = http::reasonPhrase(problem.status).toByteArray().toStdString();
    QCOMPARE(told["title"].get<std::string>() == status, !isExplained);
    QVERIFY(isExplained || base::Kind(kind) != base::Kind::OutcomeUnknown);
    // Neither is let in by the policy, which is that of the other pages.
    QVERIFY(page.field("Content-Security-Policy").contains("default-src 'none'"));
    QVERIFY(!page.body.contains("<script") && !page.body.contains("style=\""));
}

void ContractTest::pages_mayAskThisServerAlone_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("hasWorker");
    QTest::newRow("to try") << QByteArray("/docs") << false;
    QTest::newRow("to read") << QByteArray("/redoc") << true;
    QTest::newRow("the problems") << QByteArray("/docs/problems") << false;
}

void ContractTest::pages_mayAskThisServerAlone()
{
    QFETCH(const QByteArray, path);
    const QByteArray policy = HttpProbe::get(m_port, path).field("Content-Security-Policy");

    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("connect-src 'self';"));
    for (const char *loophole : {"unsafe", "http", ".", "*"})
        QVERIFY2(!policy.contains(loophole), policy);
    QTEST(policy.contains("blob:"), "hasWorker");
}

// The policy would keep a browser from getting it, with a complaint on every visit.
void ContractTest::scripts_nameNoPictureOfAHost()
{
    const QByteArray script = HttpProbe::get(m_port, "/docs/redoc.standalone.js").body;
    QVERIFY(script.contains("redoc.standalone.js.LICENSE.txt"));
    QVERIFY(!script.contains("cdn.redoc.ly"));
}

// By the rules of Prometheus's text format 0.0.4: each sample follows the TYPE of its family, a
// histogram's buckets rise and end with +Inf, which equals its count.
void ContractTest::metrics_arePrometheusText()
{
    for (const char *path : {"/customers", "/customers/1", "/nowhere", "/healthz"})
        (void)HttpProbe::get(m_port, path);
    const QByteArray text = HttpProbe::get(m_port, "/metrics").body;
    QVERIFY(text.endsWith('\n'));
    const QRegularExpression sample(QStringLiteral(
        R"(^([a-z_]+)(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? (\d+(\.\d+)?(e[-+]\d+)?)$)"));
    QString family;
    double bucket = 0;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        if (line.startsWith("# TYPE "))
            family = QString::fromLatin1(line.split(' ')[2]);
        if (line.startsWith('#'))
            continue;
        const auto match = sample.match(QString::fromLatin1(line));
        QVERIFY2(match.hasMatch(), line);
        QVERIFY2(match.captured(1).startsWith(family), line);
        const double value = match.captured(4).toDouble();
        if (line.contains("_bucket{")) {
            QVERIFY2(value >= bucket || line.contains("le=\"0.0001\""), line);
            bucket = value;
        } else if (line.contains("_count")) {
            QCOMPARE(value, bucket);
        }
    }
    QVERIFY2(text.contains("http_requests_total{route=\"other\",method=\"GET\",status=\"404\"} 1"),
             text);
    QVERIFY(text.contains("http_request_duration_seconds_count{route=\"/customers/{id}\"} 1"));
    QVERIFY(text.contains("\ncustomers 3\n"));
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
