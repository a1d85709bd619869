// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportjson.h"

#include "backend/simulator/saturation.h"

#include <QIODevice>
#include <QTextStream>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

constexpr const char *format = "tellerdesk.simulation";
constexpr int version = 1;

constexpr const char *sampleFields[]{
    "number",   "sort",    "outcome",  "failure", "sends", "status", "lane",      "reason",
    "accepted", "refused", "returned", "bytes",   "due",   "sent",   "firstByte", "done"};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string utf8(QLatin1StringView text)
{
    return {text.data(), std::size_t(text.size())};
}

QString qt(const Json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

Json percentilesOf(const Histogram &histogram)
{
    return {{"least", histogram.least().count()},
            {"mean", histogram.mean().count()},
            {"p50", histogram.percentile(0.5).count()},
            {"p90", histogram.percentile(0.9).count()},
            {"p95", histogram.percentile(0.95).count()},
            {"p99", histogram.percentile(0.99).count()},
            {"p99.9", histogram.percentile(0.999).count()},
            {"p99.99", histogram.percentile(0.9999).count()},
            {"most", histogram.most().count()}};
}

Json bucketsOf(const Histogram &histogram)
{
    Json buckets = Json::array();
    for (const Histogram::Bucket &bucket : histogram.buckets())
        buckets.push_back({bucket.middle.count(), bucket.count});
    return buckets;
}

Json exactOf(const Histogram &histogram)
{
    return {histogram.least().count(), histogram.most().count(), histogram.sum().count()};
}

Histogram histogramFrom(const Json &buckets, const Json &exact)
{
    const auto time = [](const Json &value) { return nanoseconds(value.get<qint64>()); };
    Histogram histogram;
    for (const Json &bucket : buckets)
        histogram.add(time(bucket.at(0)), bucket.at(1));
    if (!exact.is_null())
        histogram.setExact(time(exact.at(0)), time(exact.at(1)), time(exact.at(2)));
    return histogram;
}

Json toJson(const Counts &counts)
{
    return {{"requests", counts.requests},   {"answered", counts.answered},
            {"failed", counts.failed},       {"unknown", counts.unknown},
            {"cancelled", counts.cancelled}, {"resent", counts.resent},
            {"accepted", counts.accepted},   {"refused", counts.refused},
            {"returned", counts.returned},   {"mostInFlight", counts.mostInFlight}};
}

Counts countsFrom(const Json &json)
{
    return {.requests = json.at("requests"),
            .answered = json.at("answered"),
            .failed = json.at("failed"),
            .unknown = json.at("unknown"),
            .cancelled = json.at("cancelled"),
            .resent = json.at("resent"),
            .accepted = json.at("accepted"),
            .refused = json.at("refused"),
            .returned = json.at("returned"),
            .mostInFlight = json.at("mostInFlight")};
}

Json toJson(const std::vector<Tally> &tallies)
{
    Json json = Json::array();
    for (const Tally &tally : tallies)
        json.push_back({{"what", utf8(tally.what)}, {"times", tally.times}});
    return json;
}

std::vector<Tally> talliesFrom(const Json &json)
{
    std::vector<Tally> tallies;
    for (const Json &tally : json)
        tallies.push_back({qt(tally.at("what")), tally.at("times")});
    return tallies;
}

Json toJson(const Verdict &verdict)
{
    Json json{{"finding", utf8(findingName(verdict.finding))},
              {"words", utf8(verdict.words)},
              {"operations", verdict.operations},
              {"tookNs", verdict.took.count()},
              {"order", verdict.order}};
    if (!verdict.violation)
        return json;
    Json customers = Json::array();
    for (const customers::Customer &row : verdict.violation->customers)
        customers.push_back({{"firstName", row.firstName.toStdString()},
                             {"lastName", row.lastName.toStdString()},
                             {"age", row.age},
                             {"id", row.id}});
    json["violation"] = {{"sort", utf8(violationName(verdict.violation->sort))},
                         {"words", utf8(verdict.violation->words)},
                         {"requests", verdict.violation->requests},
                         {"customers", std::move(customers)},
                         {"fromNs", verdict.violation->from.count()},
                         {"toNs", verdict.violation->to.count()}};
    return json;
}

template <typename Enum>
Enum named(const Json &json, QLatin1StringView (*name)(Enum), Enum last)
{
    const auto wanted = json.get<std::string>();
    for (int value = 0; value <= int(last); ++value)
        if (utf8(name(Enum(value))) == wanted)
            return Enum(value);
    throw std::invalid_argument(wanted);
}

Verdict verdictFrom(const Json &json)
{
    Verdict verdict;
    verdict.finding = named(json.at("finding"), findingName, Finding::Undecided);
    verdict.words = qt(json.at("words"));
    verdict.operations = json.at("operations");
    verdict.took = nanoseconds(json.at("tookNs").get<qint64>());
    verdict.order = json.at("order").get<std::vector<quint32>>();
    if (!json.contains("violation"))
        return verdict;
    const Json &told = json.at("violation");
    Violation violation;
    violation.sort = named(told.at("sort"), violationName, Violation::Sort::NoOrder);
    violation.words = qt(told.at("words"));
    violation.requests = told.at("requests").get<std::vector<quint32>>();
    violation.from = nanoseconds(told.at("fromNs").get<qint64>());
    violation.to = nanoseconds(told.at("toNs").get<qint64>());
    for (const Json &row : told.at("customers"))
        violation.customers.push_back({QByteArray::fromStdString(row.at("firstName")),
                                       QByteArray::fromStdString(row.at("lastName")), row.at("age"),
                                       row.at("id")});
    verdict.violation = std::move(violation);
    return verdict;
}

Json toJson(const std::vector<LimitResult> &limits)
{
    Json json = Json::array();
    for (const LimitResult &limit : limits)
        json.push_back({{"name", utf8(limit.name)},
                        {"limit", utf8(limit.limit)},
                        {"value", utf8(limit.value)},
                        {"isMet", limit.isMet}});
    return json;
}

std::vector<LimitResult> limitsFrom(const Json &json)
{
    std::vector<LimitResult> limits;
    for (const Json &limit : json)
        limits.push_back({qt(limit.at("name")), qt(limit.at("limit")), qt(limit.at("value")),
                          limit.at("isMet")});
    return limits;
}

Json toJson(const std::vector<Interval> &series)
{
    Json json = Json::array();
    for (const Interval &interval : series)
        json.push_back({interval.answered, interval.failed, interval.inFlight, interval.p50.count(),
                        interval.p95.count(), interval.p99.count(), interval.most.count()});
    return json;
}

std::vector<Interval> seriesFrom(const Json &json)
{
    const auto time = [](const Json &value) { return nanoseconds(value.get<qint64>()); };
    std::vector<Interval> series;
    for (const Json &interval : json)
        series.push_back({.answered = interval.at(0),
                          .failed = interval.at(1),
                          .inFlight = interval.at(2),
                          .p50 = time(interval.at(3)),
                          .p95 = time(interval.at(4)),
                          .p99 = time(interval.at(5)),
                          .most = time(interval.at(6))});
    return series;
}

Json toJson(const Sample &sample)
{
    return {sample.number,       int(sample.sort),    int(sample.outcome),
            int(sample.failure), sample.sends,        sample.status,
            sample.lane,         sample.reason,       sample.accepted,
            sample.refused,      sample.returned,     sample.bytes,
            sample.due.count(),  sample.sent.count(), sample.firstByte.count(),
            sample.done.count()};
}

template <typename Enum>
Enum within(const Json &json, Enum last)
{
    const int value = json;
    if (value < 0 || value > int(last))
        throw std::invalid_argument("a value out of its range");
    return Enum(value);
}

Sample sampleFrom(const Json &json, qsizetype reasons)
{
    const auto time = [](const Json &value) { return nanoseconds(value.get<qint64>()); };
    Sample sample{.number = json.at(0),
                  .sort = within(json.at(1), Sort::Clear),
                  .outcome = within(json.at(2), Outcome::Cancelled),
                  .failure = within(json.at(3), Failure::Cancelled),
                  .sends = json.at(4),
                  .status = json.at(5),
                  .lane = json.at(6),
                  .reason = json.at(7),
                  .accepted = json.at(8),
                  .refused = json.at(9),
                  .returned = json.at(10),
                  .bytes = json.at(11),
                  .due = time(json.at(12)),
                  .sent = time(json.at(13)),
                  .firstByte = time(json.at(14)),
                  .done = time(json.at(15))};
    if (sample.reason >= reasons)
        throw std::invalid_argument("a reason that is not in the list");
    return sample;
}

Json toJson(const Exchange &exchange)
{
    return {{"requestId", exchange.requestId.toStdString()},
            {"path", exchange.path.toStdString()},
            {"sent", exchange.sent.toStdString()},
            {"received", utf8(QString::fromUtf8(exchange.received))},
            {"words", utf8(exchange.words)}};
}

Exchange exchangeFrom(const Json &json)
{
    return {.requestId = QByteArray::fromStdString(json.at("requestId")),
            .path = QByteArray::fromStdString(json.at("path")),
            .sent = QByteArray::fromStdString(json.at("sent")),
            .received = QByteArray::fromStdString(json.at("received")),
            .words = qt(json.at("words"))};
}

Report reportFrom(const Json &json)
{
    if (json.at("format") != format || json.at("version") != version)
        throw std::invalid_argument("another kind of file");
    Report report;
    report.plan = planFromJson(json.at("plan"));
    report.tag = QByteArray::fromStdString(json.at("tag"));
    report.startedAt = QDateTime::fromString(qt(json.at("startedAt")), Qt::ISODateWithMs);
    report.elapsed = nanoseconds(json.at("elapsedNs").get<qint64>());
    report.ending = json.at("isCancelled") ? Ending::Cancelled : Ending::Finished;
    report.counts = countsFrom(json.at("counts"));
    report.refusals = talliesFrom(json.at("refusals"));
    report.failures = talliesFrom(json.at("failures"));
    const Json &histograms = json.at("histograms");
    const Json exact = json.value("exactNs", Json::object()); // an older program wrote none
    report.latency = histogramFrom(histograms.at("latency"), exact.value("latency", Json()));
    report.wire = histogramFrom(histograms.at("wire"), exact.value("wire", Json()));
    report.queued = histogramFrom(histograms.at("queued"), exact.value("queued", Json()));
    const Json bySort = exact.value("latencyBySort", Json(Json::array_t(sortCount)));
    for (std::size_t sort = 0; sort < report.latencyBySort.size(); ++sort)
        report.latencyBySort.at(sort) =
            histogramFrom(histograms.at("latencyBySort").at(sort), bySort.at(sort));
    report.series = seriesFrom(json.at("series"));
    report.reasons.clear();
    for (const Json &reason : json.at("reasons"))
        report.reasons << qt(reason);
    for (const Json &sample : json.at("samples"))
        report.samples.push_back(sampleFrom(sample, report.reasons.size()));
    report.samplesLeftOut = json.at("samplesLeftOut");
    for (const auto &[number, exchange] : json.at("exchanges").items())
        report.exchanges.insert(quint32(std::stoul(number)), exchangeFrom(exchange));
    report.verdict = verdictFrom(json.at("verdict"));
    report.processor = nanoseconds(json.value("processorNs", qint64(0)));
    // A report of an older program keeps its words.
    report.saturation = json.contains("processorNs")
        ? saturationOf(report)
        : Saturation{json.at("clientIsTheLimit"), base::Message(qt(json.at("client")))};
    report.limits = limitsFrom(json.at("limits"));
    for (const Json &note : json.at("notes"))
        report.notes << qt(note);
    return report;
}

// A server's words: a program for tables is not to take them for a formula.
QString cellOf(QString words)
{
    if (!words.isEmpty() && u"=+-@\t\r"_s.contains(words.front()))
        words.prepend(u'\'');
    return words.replace(u'"', u"\"\""_s);
}

// Of a page, the part that is the report.
QByteArrayView carriedJson(QByteArrayView file)
{
    const qsizetype mark = file.indexOf("<script type=\"application/json\" id=\"report\">");
    if (mark < 0)
        return file;
    const qsizetype from = file.indexOf('>', mark) + 1;
    const qsizetype to = file.indexOf("</script>", from);
    return file.sliced(from, (to < 0 ? file.size() : to) - from);
}

tl::unexpected<base::Error> noReport(base::Message why)
{
    //: %1 is the reason.
    return base::failure(base::Kind::Invalid,
                         {QT_TRANSLATE_NOOP("Backend",
                                            "this is no report of a simulation: %1; open one that "
                                            "was saved as JSON or as a page"),
                          {std::move(why)}});
}

} // namespace

Json summaryOf(const Report &report)
{
    Json notes = Json::array();
    for (const QString &note : report.notes)
        notes.push_back(utf8(note));
    return {{"plan", toJson(report.plan)},
            {"tag", report.tag.toStdString()},
            {"startedAt", utf8(report.startedAt.toString(Qt::ISODateWithMs))},
            {"elapsedNs", report.elapsed.count()},
            {"isCancelled", report.ending == Ending::Cancelled},
            {"counts", toJson(report.counts)},
            {"refusals", toJson(report.refusals)},
            {"failures", toJson(report.failures)},
            {"latencyNs", percentilesOf(report.latency)},
            {"wireNs", percentilesOf(report.wire)},
            {"queuedNs", percentilesOf(report.queued)},
            {"verdict", toJson(report.verdict)},
            {"clientIsTheLimit", report.saturation.isClientTheLimit},
            {"client", utf8(report.saturation.words.english())},
            {"processorNs", report.processor.count()},
            {"limits", toJson(report.limits)},
            {"isSuccess", report.isSuccess()},
            {"notes", std::move(notes)}};
}

Json toJson(const Report &report)
{
    Json json{{"format", format}, {"version", version}};
    json.update(summaryOf(report));
    Json bySort = Json::array();
    Json exactBySort = Json::array();
    for (const Histogram &histogram : report.latencyBySort) {
        bySort.push_back(bucketsOf(histogram));
        exactBySort.push_back(exactOf(histogram));
    }
    json["histograms"] = {{"latency", bucketsOf(report.latency)},
                          {"wire", bucketsOf(report.wire)},
                          {"queued", bucketsOf(report.queued)},
                          {"latencyBySort", std::move(bySort)}};
    json["exactNs"] = {{"latency", exactOf(report.latency)}, // least, most and sum
                       {"wire", exactOf(report.wire)},
                       {"queued", exactOf(report.queued)},
                       {"latencyBySort", std::move(exactBySort)}};
    json["series"] = toJson(report.series);
    Json &reasons = json["reasons"] = Json::array();
    for (const QString &reason : report.reasons)
        reasons.push_back(utf8(reason));
    json["sampleFields"] = sampleFields;
    Json &samples = json["samples"] = Json::array();
    for (const Sample &sample : report.samples)
        samples.push_back(toJson(sample));
    json["samplesLeftOut"] = report.samplesLeftOut;
    Json &exchanges = json["exchanges"] = Json::object();
    QList<quint32> numbers = report.exchanges.keys();
    std::ranges::sort(numbers);
    for (const quint32 number : numbers)
        exchanges[std::to_string(number)] = toJson(*report.exchanges.constFind(number));
    return json;
}

void writeJson(const Report &report, QIODevice *device)
{
    device->write(QByteArray::fromStdString(
        toJson(report).dump(-1, ' ', false, Json::error_handler_t::replace)));
    device->write("\n");
}

void writeSamples(const Report &report, QIODevice *device)
{
    QTextStream out(device);
    for (const char *field : sampleFields)
        out << field << (field == std::end(sampleFields)[-1] ? "\r\n" : ",");
    for (const Sample &sample : report.samples) {
        const QString reason = report.reasons.at(sample.reason);
        out << sample.number << ',' << sortName(sample.sort) << ',' << outcomeName(sample.outcome)
            << ',' << failureName(sample.failure) << ',' << sample.sends << ',' << sample.status
            << ',' << sample.lane << ",\"" << cellOf(reason) << "\"," << sample.accepted << ','
            << sample.refused << ',' << sample.returned << ',' << sample.bytes << ','
            << sample.due.count() << ',' << sample.sent.count() << ',' << sample.firstByte.count()
            << ',' << sample.done.count() << "\r\n";
    }
}

base::Result<Report> readReport(const QByteArray &file)
{
    const QByteArrayView whole(file), json = carriedJson(whole);
    try {
        return reportFrom(Json::parse(json.begin(), json.end()));
    } catch (const Json::parse_error &error) { // which counts the byte that it stumbled over
        const qint64 within = std::max<qint64>(qint64(error.byte) - 1, 0);
        return noReport({QT_TRANSLATE_NOOP("Backend", "not JSON from byte %1 on"),
                         {qint64(json.begin() - whole.begin()) + within}});
    } catch (const std::exception &) {
        return noReport(QT_TRANSLATE_NOOP(
            "Backend", "something that a report tells is missing, or is of another kind"));
    }
}

} // namespace simulator
