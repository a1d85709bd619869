// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/groupcommit.h"

#include "backend/redis/codec.h"
#include "backend/storage/record.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using base::Kind;
using customers::Customer;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

// Measured: larger calls gain little and let everybody else wait longer.
constexpr std::size_t mostCustomers = 250;
constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype besidesNames = 48; // bytes of a record, about
constexpr int mostCalls = 3; // measured: Redis rests no more, and a fourth gains nothing
constexpr qsizetype roomForCustomer = 128; // bytes of a call, for names that are no giants

} // namespace

GroupCommit::GroupCommit(Writer &writer, const redis::Script &script, QByteArray writerName,
                         std::chrono::milliseconds deadline)
    : m_writer(writer)
    , m_script(script)
    , m_writerName(std::move(writerName))
    , m_deadline(deadline)
{
    connect(&m_alarm, &redis::Alarm::due, this, &GroupCommit::expire);
}

const Customer &GroupCommit::customerAt(const Place &place)
{
    return place.request->customers[place.index];
}

// Leaves at once when the line is idle, else at the end of this turn of the event loop, together
// with what else comes in it; behind as many calls as may be on their way, when one is answered.
void GroupCommit::insert(std::vector<Customer> customers, Answer answer)
{
    const auto request = std::make_shared<Request>();
    request->customers = std::move(customers);
    request->answer = std::move(answer);
    request->deadline = steady_clock::now() + m_deadline;
    m_alarm.cover(request->deadline);
    m_waiting.push_back(request);
    if (m_calls == 0 && m_waiting.size() == 1 && !request->customers.empty())
        send();
    if (m_calls < mostCalls && !m_waiting.empty() && !std::exchange(m_isFlushDue, true))
        QMetaObject::invokeMethod(this, &GroupCommit::flush, Qt::QueuedConnection);
}

void GroupCommit::flush()
{
    m_isFlushDue = false;
    while (m_calls < mostCalls && !m_waiting.empty())
        send();
}

// Whether all customers of a request can join a call.
bool GroupCommit::fits(const Request &request, const Ids &ids)
{
    return ids.size() + request.customers.size() <= mostCustomers
        && std::none_of(request.customers.begin(), request.customers.end(),
                        [&ids](const Customer &customer) { return ids.contains(customer.id); });
}

// The next customers in order, up to the limits of a call. Two with one id never share a call: the
// script looks at all ids before it inserts the first. A request is divided only when it is too
// large for a call of its own, since its parts could fare differently.
GroupCommit::Places GroupCommit::gather()
{
    std::array<std::byte, 8192> room; // what the ids of a whole call need
    std::pmr::monotonic_buffer_resource memory(room.data(), room.size());
    Ids ids(&memory);
    Places places;
    qsizetype bytes = 0;
    while (!m_waiting.empty()) {
        const RequestPointer request = m_waiting.front();
        if (!places.empty() && !fits(*request, ids))
            return places;
        for (; request->taken < request->customers.size(); ++request->taken) {
            const Customer &customer = request->customers[request->taken];
            if (places.size() == mostCustomers || bytes >= mostBytes
                || !ids.insert(customer.id).second)
                return places;
            bytes += customer.lastName.size() + customer.firstName.size() + besidesNames;
            places.push_back({request, request->taken});
        }
        m_waiting.pop_front();
        if (request->customers.empty())
            finish(*request);
    }
    return places;
}

void GroupCommit::send()
{
    if (Places places = gather(); !places.empty())
        call(std::move(places));
}

// Each id with its record, in one piece: as values of their own they cost more than all that is
// done with them.
redis::Bundle GroupCommit::bundled(const Places &places) const
{
    const QByteArray stamp = stampText({m_writerName, QDateTime::currentDateTimeUtc()});
    base::ByteBuilder all(qsizetype(places.size()) * roomForCustomer), argument;
    for (const Place &place : places) {
        const Customer &customer = customerAt(place);
        argument.appendNumber(customer.id);
        redis::appendArgument(all, argument.view());
        argument.clear();
        appendRecord(argument, customer, stamp);
        redis::appendArgument(all, argument.view());
        argument.clear();
    }
    return {all.take(), 2 * qsizetype(places.size())};
}

void GroupCommit::call(Places places)
{
    redis::Bundle customers = bundled(places);
    std::vector<QByteArray> count{QByteArray::number(qsizetype(places.size()))};
    ++m_calls;
    m_writer.run(
        m_script, std::move(count),
        [this, places = std::move(places)](base::Result<Writer::Outcome> outcome) {
            --m_calls;
            take(places, std::move(outcome));
            flush();
        },
        {}, std::move(customers));
}

void GroupCommit::take(const Places &places, base::Result<Writer::Outcome> outcome)
{
    if (!outcome)
        return fail(places, outcome.error());
    if (outcome->logged)
        return settleFromLog(places, std::move(*outcome->logged));
    const Reply::Array &parts = outcome->reply.toArray();
    if (parts.size() < 3)
        return fail(places, {Kind::OutcomeUnknown, u"Redis answered an insert strangely"_s});
    settle(places, parts[0].toString(), parts[1].toString(), parts[2].toArray());
}

// The refusals come as index, "id" or "name", the other's id, the other's record.
void GroupCommit::settle(const Places &places, const customers::Version &before,
                         const customers::Version &after, const Reply::Array &refusals)
{
    Entry entry{before, after, false, {}, {}, 0, {}};
    entry.changes.reserve(places.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool isRefused =
            next + 3 < refusals.size() && refusals[next].toInteger() == qint64(i);
        if (!isRefused) {
            Customer &customer = place.request->customers[place.index];
            entry.changes.push_back({customer.id, std::move(customer)}); // who asked has his own
            place.request->hasInserted = true;
            continue;
        }
        const bool isId = refusals[next + 1].toString() == "id";
        const auto owner = idFromText(refusals[next + 2].toString());
        const auto existing = customerFromRecord(owner.value_or(0), refusals[next + 3].toString());
        place.request->collisions.push_back(
            {place.index, isId ? customers::Reason::IdTaken : customers::Reason::NameTaken,
             existing ? std::optional(*existing) : std::nullopt});
        next += 4;
    }
    if (before != after)
        Q_EMIT committed(entry);
    close(places);
}

// The answer was lost, but the log names what was inserted. The rest was refused; why, the script
// says when it is asked again.
void GroupCommit::settleFromLog(const Places &places, Entry entry)
{
    std::unordered_set<qint64> inserted;
    for (const customers::Change &change : entry.changes)
        inserted.insert(change.id);
    Places made, refused;
    for (const Place &place : places)
        (inserted.contains(customerAt(place).id) ? made : refused).push_back(place);
    for (const Place &place : made)
        place.request->hasInserted = true;
    Q_EMIT committed(entry);
    close(made);
    if (!refused.empty())
        call(std::move(refused));
}

void GroupCommit::fail(const Places &places, const base::Error &error)
{
    for (const Place &place : places) {
        auto &known = place.request->error;
        // Of several the one that leaves most open.
        if (!known || known->kind != Kind::OutcomeUnknown)
            known = error;
    }
    // What has not left of a failed request stays here.
    std::erase_if(m_waiting, [](const RequestPointer &request) {
        if (request->error)
            request->customers.resize(request->taken);
        return request->error.has_value();
    });
    close(places);
}

void GroupCommit::close(const Places &places)
{
    for (const Place &place : places) {
        Request &request = *place.request;
        ++request.settled;
        if (request.settled == request.customers.size())
            finish(request);
    }
}

void GroupCommit::finish(Request &request)
{
    if (!request.error) {
        std::sort(request.collisions.begin(), request.collisions.end(),
                  [](const auto &left, const auto &right) { return left.index < right.index; });
        return request.answer(std::move(request.collisions));
    }
    if (request.hasInserted)
        request.error = {
            Kind::OutcomeUnknown,
            {QT_TRANSLATE_NOOP("Backend", "Some of the customers were inserted, others not: %1"),
             {request.error->words()}}};
    request.answer(tl::unexpected(*request.error));
}

// What could not leave in time because calls before it got no answer.
void GroupCommit::expire()
{
    const auto now = steady_clock::now();
    std::vector<RequestPointer> late;
    for (const RequestPointer &request : m_waiting) {
        if (request->deadline > now)
            m_alarm.cover(request->deadline);
        else if (request->taken == 0)
            late.push_back(request);
    }
    std::erase_if(m_waiting, [&](const RequestPointer &request) {
        return request->deadline <= now && request->taken == 0;
    });
    for (const RequestPointer &request : late)
        request->answer(base::failure(
            Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis did not answer in time")));
}

} // namespace storage
