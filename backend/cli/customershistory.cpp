// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/customershistory.h"

#include "backend/cli/formatoption.h"
#include "backend/cli/numberoption.h"
#include "backend/customers/json.h"
#include "backend/exports/customersdocument.h"
#include "backend/exports/write.h"

#include <QLocale>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <map>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Customer;
using customers::Difference;
using customers::History;
using customers::HistoryPointer;

namespace cli {

namespace {

const char *reachName(History::Reach reach)
{
    switch (reach) {
    case History::Reach::Beginning:
        return "beginning";
    case History::Reach::Forgotten:
        return "forgotten";
    case History::Reach::Broken:
        return "broken";
    case History::Reach::Limited:
        return "limited";
    }
    Q_UNREACHABLE();
}

QString reachText(const History &history)
{
    const QString oldest = QString::number(history.number(0));
    switch (history.reach()) {
    case History::Reach::Beginning:
        return u"It goes back to the empty store."_s;
    case History::Reach::Forgotten:
        return u"It goes back to version %1; older changes are no longer kept."_s.arg(oldest);
    case History::Reach::Broken:
        return u"It goes back to version %1; there is a gap before it."_s.arg(oldest);
    case History::Reach::Limited:
        return u"It goes back to version %1; older changes were too many to read."_s.arg(oldest);
    }
    Q_UNREACHABLE();
}

const char *actName(History::Act act)
{
    switch (act) {
    case History::Act::None:
        return nullptr;
    case History::Act::Added:
        return "added";
    case History::Act::Replaced:
        return "replaced";
    case History::Act::Removed:
    case History::Act::Cleared:
        return "deleted";
    case History::Act::Restored:
    case History::Act::Reverted:
        return "restored";
    }
    Q_UNREACHABLE();
}

QString actText(const History::Moment &moment)
{
    if (moment.act == History::Act::None)
        return u"the oldest"_s;
    const QString all = moment.act == History::Act::Cleared ? u"all "_s : QString();
    return u"%1%2 %3"_s.arg(all, QString::number(moment.count),
                            QLatin1StringView(actName(moment.act)));
}

QString timeText(const History::Moment &moment)
{
    if (!moment.when.isValid())
        return {};
    const QString time = moment.when.toString(Qt::ISODate);
    return moment.time == History::Time::Exact ? time : u"after "_s + time;
}

QString authorText(const customers::Author &author)
{
    return author.host.isEmpty() ? author.name : u"%1 on %2"_s.arg(author.name, author.host);
}

exports::Document document(const History &history, std::size_t from)
{
    return {u"Versions of the customers"_s,
            {{"version", u"Version"_s},
             {"time", u"Time"_s},
             {"instance", u"By"_s},
             {"change", u"Change"_s}},
            qsizetype(history.size() - from),
            [&history, from](qsizetype i) {
                const auto moment = history.moment(from + std::size_t(i));
                return exports::Row{moment.number, timeText(moment).toUtf8(),
                                    authorText(moment.author).toUtf8(), actText(moment).toUtf8()};
            }};
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

Json toJson(const History::Moment &moment)
{
    const bool isKnown = moment.when.isValid();
    const char *act = actName(moment.act);
    return {{"version", moment.number},
            {"time", isKnown ? Json(utf8(moment.when.toString(Qt::ISODate))) : Json()},
            {"exact", isKnown && moment.time == History::Time::Exact},
            {"instance", orNull(moment.author.name)},
            {"host", orNull(moment.author.host)},
            {"change", act ? Json(act) : Json()},
            {"count", moment.count}};
}

Json toJson(const std::optional<Customer> &customer)
{
    return customer ? Json::parse(customers::toJson(*customer).toStdString()) : Json();
}

Json toJson(const Difference::Row &row)
{
    return {{"id", row.id}, {"before", toJson(row.before)}, {"after", toJson(row.after)}};
}

QString noVersion(const History &history, qint64 number)
{
    return u"There is no version %1: they run from %2 to %3, and teller customers history lists them"_s
        .arg(number)
        .arg(history.number(0))
        .arg(history.number(history.size() - 1));
}

} // namespace

Command::About CustomersHistory::about() const
{
    return {"customers history", "List the versions of the collection that can be compared",
            "  $ teller customers history\n"
            "  $ teller customers history --limit 10 --json\n"};
}

void CustomersHistory::declare(CLI::App &app)
{
    app.add_option("--limit", m_limit, "List at most the NUMBER newest versions")
        ->type_name("NUMBER")
        ->transform(wholeNumber(1, 2'000'000'000));
}

void CustomersHistory::run(Session &session)
{
    session.withStore([this, &session] {
        session.whenGood(session.runtime().history(), [this, &session](const auto &history) {
            session.end(show(session.console(), *history));
        });
    });
}

Result<> CustomersHistory::show(Console &console, const History &history) const
{
    const std::size_t size = history.size();
    const auto limit = std::size_t(m_limit);
    const std::size_t from = limit == 0 || limit >= size ? 0 : size - limit;
    if (!console.wantsJson()) {
        const auto written =
            exports::write(document(history, from), exports::Format::Text, console.output());
        if (const auto flushed = console.flush(); !flushed)
            return flushed;
        console.say(reachText(history));
        return written;
    }
    Json versions = Json::array();
    for (std::size_t i = from; i < size; ++i)
        versions.push_back(toJson(history.moment(i)));
    return console.json("teller.customers.history/1",
                        {{"reach", reachName(history.reach())}, {"versions", versions}});
}

Command::About CustomersDiff::about() const
{
    return {"customers diff", "Show what became of the customers between two versions",
            "  $ teller customers diff 41\n"
            "  $ teller customers diff 41 52 --format csv > changed.csv\n"};
}

void CustomersDiff::declare(CLI::App &app)
{
    const auto number = wholeNumber(0, std::numeric_limits<qint64>::max());
    app.add_option("FROM", m_from, "The earlier version, as teller customers history tells it")
        ->required()
        ->transform(number);
    app.add_option("TO", m_to, "The later version; without it, the newest")->transform(number);
    addFormat(app, m_format);
}

void CustomersDiff::run(Session &session)
{
    session.withStore([this, &session] {
        session.whenGood(session.runtime().history(),
                         [this, &session](const auto &history) { compare(session, history); });
    });
}

void CustomersDiff::compare(Session &session, const HistoryPointer &history) const
{
    const auto from = history->find(m_from);
    const auto to = m_to < 0 ? history->size() - 1 : history->find(m_to);
    if (!from || !to)
        return session.fail(ExitCode::VerdictFailed, noVersion(*history, from ? m_to : m_from));
    if (*from > *to)
        return session.fail(ExitCode::Usage, u"FROM must be the earlier version"_s);
    session.whenGood(session.runtime().difference(history, *from, *to),
                     [this, &session](const auto &difference) {
                         session.end(show(session.console(), difference));
                     });
}

Result<> CustomersDiff::show(Console &console, const runtime::Shared<Difference> &difference) const
{
    using Kind = Difference::Kind;
    if (console.wantsJson()) {
        std::map<Kind, Json> lists{{Kind::Added, Json::array()},
                                   {Kind::Removed, Json::array()},
                                   {Kind::Changed, Json::array()}};
        for (const Difference::Row &row : difference->rows)
            lists[row.kind].push_back(toJson(row));
        return console.json("teller.customers.diff/1",
                            {{"added", lists[Kind::Added]},
                             {"removed", lists[Kind::Removed]},
                             {"changed", lists[Kind::Changed]},
                             {"unnamed", difference->unnamed}});
    }
    const auto format = exports::formatFromName(QString::fromStdString(m_format));
    const auto written =
        exports::write(exports::differenceDocument(difference), *format, console.output());
    if (const auto flushed = console.flush(); !flushed)
        return flushed;
    const auto number = [&difference](Kind kind) {
        return QLocale().toString(difference->count(kind));
    };
    console.say(u"%1 added, %2 removed, %3 changed."_s.arg(
        number(Kind::Added), number(Kind::Removed), number(Kind::Changed)));
    if (difference->unnamed > 0)
        console.say(
            u"Of those removed, %1 are not listed: the history does not go behind them."_s.arg(
                QLocale().toString(difference->unnamed)));
    return written;
}

} // namespace cli
