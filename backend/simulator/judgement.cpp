// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/judgement.h"

#include <algorithm>

using customers::Customer;
using namespace Qt::StringLiterals;
using Fate = simulator::Operation::Fate;

namespace simulator {

namespace {

Judgement unanswered(const Request &request, const Answer &answer)
{
    const bool mayHaveHappened = isWrite(request.sort) && answer.sends > 0;
    Judgement judgement;
    judgement.fate = mayHaveHappened ? Fate::Unknown : Fate::Void;
    judgement.reason = failureName(answer.failure);
    if (answer.failure == Failure::Cancelled)
        judgement.outcome = Outcome::Cancelled;
    else
        judgement.outcome = mayHaveHappened ? Outcome::Unknown : Outcome::Failed;
    return judgement;
}

// 4xx promises that nothing happened. 5xx may come from a proxy that gave up waiting, so the
// consistency check must reckon with both; only who says "outcome_unknown" is taken at his word.
Judgement turnedDown(const Request &request, const Answer &answer, Reader *reader)
{
    const QString code = reader->problem(answer.body);
    Judgement judgement;
    judgement.reason = QString::number(answer.status);
    if (!code.isEmpty())
        judgement.reason += u' ' + code;
    if (answer.status >= 500 && isWrite(request.sort)) {
        judgement.fate = Fate::Unknown;
        judgement.outcome = answer.status == 503 && code != "outcome_unknown"_L1 ? Outcome::Failed
                                                                                 : Outcome::Unknown;
    }
    return judgement;
}

Judgement unreadable(const Request &request, const QString &why)
{
    Judgement judgement;
    judgement.fate = isWrite(request.sort) ? Fate::Unknown : Fate::Void;
    judgement.outcome = isWrite(request.sort) ? Outcome::Unknown : Outcome::Failed;
    judgement.reason = why;
    return judgement;
}

const Customer *sentRow(const Request &request, qint64 id)
{
    const auto at = std::ranges::find(request.rows, id, &Customer::id);
    return at == request.rows.end() ? nullptr : &*at;
}

// Every row sent must come back once, unchanged, as inserted or as refused.
bool accountsForAll(const Request &request, const BatchReading &reading)
{
    std::vector<qint64> ids;
    for (const Customer &row : reading.inserted) {
        const Customer *sent = sentRow(request, row.id);
        if (!sent || *sent != row)
            return false;
        ids.push_back(row.id);
    }
    std::ranges::transform(reading.refused, std::back_inserter(ids), &RefusedRow::id);
    std::ranges::sort(ids);
    return ids.size() == request.rows.size()
        && std::ranges::equal(ids, request.rows, {}, {}, &Customer::id);
}

void nameReasons(const Request &request, std::vector<RefusedRow> *refused)
{
    for (RefusedRow &row : *refused) {
        if (!row.code.isEmpty())
            continue;
        const Customer *sent = sentRow(request, row.id);
        const bool isTooYoung = sent && sent->age < customers::youngest;
        row.code = isTooYoung ? u"too_young"_s : u"no reason given"_s;
    }
}

Judgement judgePost(const Request &request, const Answer &answer, Reader *reader)
{
    if (answer.status != 200 && answer.status != 201 && answer.status != 422)
        return turnedDown(request, answer, reader);
    auto reading = reader->batch(answer.body);
    if (!reading)
        return answer.status == 422 ? turnedDown(request, answer, reader)
                                    : unreadable(request, reading.error().detail);
    if (!accountsForAll(request, *reading))
        return unreadable(request, u"the reply accounts for other rows than were sent"_s);
    nameReasons(request, &reading->refused);
    Judgement judgement;
    judgement.fate = Fate::Done;
    judgement.accepted = quint32(reading->inserted.size());
    judgement.outcome = reading->inserted.empty() ? Outcome::Refused : Outcome::Accepted;
    if (!reading->refused.empty())
        judgement.reason = reading->refused.front().code;
    judgement.rows = std::move(reading->inserted);
    judgement.refused = std::move(reading->refused);
    return judgement;
}

// Long runs are verified in their first part only; later lists need not be read row by row.
Judgement judgeShape(const Request &request, const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (!text.startsWith('[') || !text.endsWith(']'))
        return unreadable(request, u"the reply is not a list"_s);
    Judgement judgement{.outcome = Outcome::Accepted, .fate = Fate::Done};
    judgement.returned = quint32(std::ranges::count(text, '{'));
    return judgement;
}

Judgement judgeList(const Request &request, const Answer &answer, Scrutiny scrutiny, Reader *reader)
{
    if (answer.status != 200)
        return turnedDown(request, answer, reader);
    if (scrutiny == Scrutiny::Shape)
        return judgeShape(request, answer.body);
    auto rows = reader->list(answer.body);
    if (!rows)
        return unreadable(request, rows.error().detail);
    Judgement judgement{.outcome = Outcome::Accepted, .fate = Fate::Done};
    judgement.returned = quint32(rows->size());
    judgement.rows = std::move(*rows);
    return judgement;
}

Judgement judgePut(const Request &request, const Answer &answer, Reader *reader)
{
    if (answer.status == 200 || answer.status == 201)
        return {
            .outcome = Outcome::Accepted, .fate = Fate::Done, .rows = request.rows, .accepted = 1};
    Judgement judgement = turnedDown(request, answer, reader);
    if (answer.status == 422) {
        judgement.outcome = Outcome::Refused;
        judgement.refused = {{.id = request.id, .code = {}, .existing = {}}};
        nameReasons(request, &judgement.refused);
        judgement.reason = judgement.refused.front().code;
    }
    return judgement;
}

Judgement judgeRemoval(const Request &request, const Answer &answer, Reader *reader)
{
    if (answer.status == 200 || answer.status == 204)
        return {.outcome = Outcome::Accepted,
                .fate = Fate::Done,
                .accepted = request.sort == Sort::Remove ? 1u : 0u};
    Judgement judgement = turnedDown(request, answer, reader);
    if (request.sort == Sort::Remove && answer.status == 404) {
        judgement.outcome = Outcome::Refused;
        judgement.refused = {{.id = request.id, .code = u"not_found"_s, .existing = {}}};
        judgement.reason = u"not_found"_s;
    }
    return judgement;
}

} // namespace

Judgement judge(const Request &request, const Answer &answer, Scrutiny scrutiny, Reader *reader)
{
    if (answer.failure != Failure::None)
        return unanswered(request, answer);
    switch (request.sort) {
    case Sort::Post:
        return judgePost(request, answer, reader);
    case Sort::Get:
    case Sort::Page:
        return judgeList(request, answer, scrutiny, reader);
    case Sort::Put:
        return judgePut(request, answer, reader);
    case Sort::Remove:
    case Sort::Clear:
        return judgeRemoval(request, answer, reader);
    }
    Q_UNREACHABLE();
}

} // namespace simulator
