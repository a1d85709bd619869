// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/denominationsroute.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/nearest.h"
#include "backend/http/denominationsquestion.h"
#include "backend/http/problem.h"

#include <chrono>

using namespace Qt::StringLiterals;
using base::Result;
using denomination::Combination;
using denomination::FaultCode;
using denomination::Natural;
using denomination::Nearest;
using denomination::NoteSet;
using denomination::Obstacle;
using denomination::Payout;

namespace http {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds timeAllowed{40}; // of the server's thread, for one request

QByteArrayView obstacleName(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return "none";
    case Obstacle::SharedDivisor:
        return "sharedDivisor";
    case Obstacle::TooSmall:
        return "tooSmall";
    case Obstacle::Inventory:
        return "inventory";
    case Obstacle::MaxNotes:
        return "maxNotes";
    case Obstacle::Gap:
        return "gap";
    }
    Q_UNREACHABLE();
}

// {"10":3,"50":1}, smallest note first.
void append(QByteArray &json, const Combination &way, const NoteSet &notes)
{
    json += '{';
    for (int note = notes.size(); note-- > 0;) {
        if (way[note] == 0)
            continue;
        if (!json.endsWith('{'))
            json += ',';
        json += '"' + QByteArray::number(notes.value(note)) + "\":" + QByteArray::number(way[note]);
    }
    json += '}';
}

// The answer to one question, put together amount by amount while there is time.
class DenominationsAnswer
{
public:
    explicit DenominationsAnswer(const DenominationsQuestion &question)
        : m_question(question)
        , m_stop([end = SteadyClock::now() + timeAllowed] { return SteadyClock::now() > end; })
    { }

    Result<QByteArray> json()
    {
        m_json = "{\"order\":\"" + orderName(m_question.order).toByteArray() + "\",\"offset\":\""
            + m_question.offset.toDecimal() + "\",\"limit\":" + QByteArray::number(m_question.limit)
            + ",\"amounts\":[";
        for (std::size_t i = 0; i < m_question.amounts.size(); ++i) {
            if (i > 0)
                m_json += ',';
            if (const auto added = addAmount(m_question.payout(i)); !added)
                return tl::unexpected(added.error());
        }
        return m_json + "]}";
    }

private:
    Result<> addAmount(const Payout &payout)
    {
        const auto ways = denomination::count(payout, m_stop);
        if (!ways)
            return refused(payout, u"cannot be counted in that time"_s, ways.error());
        m_json += "{\"amount\":" + QByteArray::number(payout.amount.units()) + ",\"count\":\""
            + ways->toDecimal() + '"';
        const auto added = ways->isZero() ? addNearest(payout) : addWays(payout, *ways);
        m_json += '}';
        return added;
    }

    Result<> addWays(const Payout &payout, const Natural &ways)
    {
        const QString size = u"has %1 ways"_s.arg(ways.toString());
        const auto fewest = denomination::FewestNotes(payout.notes)
                                .solve(payout.amount.units(),
                                       payout.maxNotes.value_or(denomination::unlimited), m_stop);
        if (!fewest)
            return refused(payout, size, fewest.error());
        m_json += ",\"fewest\":";
        append(m_json, fewest->value(), payout.notes);
        const auto rows = denomination::page(payout, m_question.order, m_question.offset,
                                             m_question.limit, m_stop);
        if (!rows)
            return refused(payout, size, rows.error());
        m_json += ",\"combinations\":[";
        for (const Combination &way : *rows) {
            if (!m_json.endsWith('['))
                m_json += ',';
            append(m_json, way, payout.notes);
        }
        m_json += ']';
        return {};
    }

    Result<> addNearest(const Payout &payout)
    {
        const auto nearest = denomination::nearest(payout, m_stop);
        if (!nearest)
            return refused(payout, u"cannot be paid"_s, nearest.error());
        m_json += ",\"combinations\":[],\"reason\":\""
            + obstacleName(nearest->obstacle).toByteArray() + "\",\"nearest\":[";
        if (nearest->below)
            m_json += QByteArray::number(*nearest->below);
        if (nearest->below && nearest->above)
            m_json += ',';
        if (nearest->above)
            m_json += QByteArray::number(*nearest->above);
        m_json += ']';
        return {};
    }

    // With what is known of the amount, since that may be all the client wants to know.
    static Result<> refused(const Payout &payout, const QString &known,
                            const denomination::Fault &fault)
    {
        const QString reason = fault.code == FaultCode::Cancelled
            ? u"to answer it takes longer than one request may"_s
            : fault.detail;
        return base::failure(
            base::Kind::TooLarge,
            u"The amount %1 %2; %3."_s.arg(QString::number(payout.amount.units()), known, reason));
    }

    const DenominationsQuestion &m_question;
    denomination::StopRequested m_stop;
    QByteArray m_json;
};

void answer(const Request &request, Reply reply)
{
    const auto question = denominationsQuestion(request.body);
    if (!question)
        return reply.send(problem(question.error()));
    const auto body = DenominationsAnswer(*question).json();
    reply.mark(Phase::Validate); // reckoning too: it is no writing, and asks no store
    reply.send(body ? json(*body) : problem(body.error()));
}

} // namespace

std::vector<Route> DenominationsRoute::routes()
{
    return {{"/denominations", "/denominations", {{Method::Post, answer, Takes::Json}}}};
}

} // namespace http
