// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/customersroute.h"

#include "backend/customers/json.h"
#include "backend/customers/validation.h"
#include "backend/http/customerspage.h"
#include "backend/http/problem.h"
#include "backend/http/wire.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using customers::Batch;
using customers::Customer;
using customers::Roll;
using customers::Store;

namespace http {

struct CustomersRoute::Whole
{
    customers::Version version;
    Body json;
};

namespace {

// The id a path names; empty when it names none that could exist.
std::optional<qint64> idOf(const Request &request)
{
    const QByteArray &text = request.argument;
    const bool isPlain = !text.isEmpty() && text.size() <= 16 && text[0] != '0'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 id = isPlain ? text.toLongLong() : 0;
    return id >= customers::smallestId && id <= customers::largestId ? std::optional(id)
                                                                     : std::nullopt;
}

Response noSuchCustomer()
{
    return problem(404, u"There is no customer with this id."_s);
}

QByteArray tagOf(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().first(16);
}

Response oneCustomer(const Customer &customer, int status)
{
    const QByteArray bytes = customers::toJson(customer);
    Response response = json(bytes, status);
    response.etag = tagOf(bytes);
    return response;
}

bool isConditional(const Request &request)
{
    return request.has("if-match") || request.has("if-none-match");
}

// By what the request says of the customer that is to be there, or is not to be.
bool allows(const Request &request, const std::optional<Customer> &current)
{
    if (!current)
        return !request.has("if-match");
    const QByteArray tag = tagOf(customers::toJson(*current));
    return (!request.has("if-match") || matchesTag(request, "if-match", tag, Comparison::Strong))
        && !matchesTag(request, "if-none-match", tag, Comparison::Weak);
}

Response hasChanged()
{
    return problem(base::Error{base::Kind::Stale,
                               u"The customer is not, or no longer, as the request says."_s});
}

Note noteOn(const Batch &batch)
{
    const auto inserted = qint64(batch.inserted.size());
    if (batch.failed.empty())
        //: What became of a request: how many customers were inserted.
        return {{QT_TRANSLATE_NOOP("Backend", "%1 inserted"), {inserted}}, {}};
    //: What became of a request: how many customers were inserted and how many not.
    return {{QT_TRANSLATE_NOOP("Backend", "%1 inserted, %2 refused"),
             {inserted, qint64(batch.failed.size())}},
            batch.failed.front().faults.front()};
}

Note noteOn(qint64 removed)
{
    //: What became of a request: how many customers were deleted.
    return {{QT_TRANSLATE_NOOP("Backend", "%1 deleted"), {removed}}, {}};
}

Response toResponse(const Batch &batch)
{
    const bool isRefused = batch.inserted.empty() && !batch.failed.empty();
    return json(customers::toJson(batch), isRefused ? 422 : 201);
}

Response toResponse(const Store::Restoration &restoration)
{
    return json("{\"restored\":" + QByteArray::number(restoration.restored)
                + ",\"conflicts\":" + customers::toJson(restoration.conflicts) + '}');
}

// Sends what the store answered: the error as a problem, the value as `toResponse` says.
template <typename T, typename Function>
Store::Answer<T> answering(Reply reply, Function toResponse)
{
    return [reply = std::move(reply),
            toResponse = std::move(toResponse)](const base::Result<T> &result) mutable {
        reply.mark(Phase::Store);
        reply.send(result ? toResponse(*result, reply) : problem(result.error()));
    };
}

void put(Store &store, Customer customer, Store::Expected expected, Reply reply)
{
    store.replace(
        customer, std::move(expected),
        [customer, reply = std::move(reply)](const base::Result<Store::Change> &change) mutable {
            reply.mark(Phase::Store);
            if (change)
                return reply.send(
                    oneCustomer(customer, *change == Store::Change::Created ? 201 : 200));
            if (change.error().kind == base::Kind::Conflict)
                return reply.send(problem({customers::nameTaken(std::nullopt)}));
            reply.send(problem(change.error()));
        });
}

void create(Store &store, const Customer &customer, Reply reply)
{
    store.insert({customer},
                 [customer, reply = std::move(reply)](
                     const base::Result<std::vector<Store::Collision>> &collisions) mutable {
                     reply.mark(Phase::Store);
                     if (!collisions)
                         return reply.send(problem(collisions.error()));
                     if (collisions->empty())
                         return reply.send(oneCustomer(customer, 201));
                     const auto &[index, reason, existing] = collisions->front();
                     reply.send(reason == customers::Reason::IdTaken
                                    ? hasChanged()
                                    : problem({customers::nameTaken(existing)}));
                 });
}

// What the caller saw must still be there when the store acts, so the store is told of it; and
// where nobody was, nobody must have come.
void putIfAllowed(Store &store, Customer customer, Reply reply)
{
    const qint64 id = customer.id;
    store.find(id,
               [&store, customer = std::move(customer), reply = std::move(reply)](
                   const base::Result<std::optional<Customer>> &current) mutable {
                   if (!current)
                       return reply.send(problem(current.error()));
                   if (!allows(reply.request(), *current))
                       return reply.send(hasChanged());
                   if (!*current)
                       return create(store, customer, std::move(reply));
                   put(store, std::move(customer), *current, std::move(reply));
               });
}

Store::Answer<> answeringNothing(Reply reply)
{
    return [reply = std::move(reply)](const base::Result<> &result) mutable {
        reply.mark(Phase::Store);
        reply.send(result ? noContent() : problem(result.error()));
    };
}

void removeOne(Store &store, qint64 id, Reply reply)
{
    store.remove(
        {id},
        answering<Store::Removal>(std::move(reply), [](const Store::Removal &removal, Reply &) {
            return removal.count > 0 ? noContent() : noSuchCustomer();
        }));
}

} // namespace

CustomersRoute::CustomersRoute(customers::Store &store)
    : m_store(store)
    , m_admission(store)
    , m_whole(std::make_shared<Whole>())
{ }

std::vector<Route> CustomersRoute::routes()
{
    const auto bound = [this](auto function) {
        return [this, function](const Request &request, Reply reply) {
            if constexpr (std::is_invocable_v<decltype(function), CustomersRoute *, Reply>)
                (this->*function)(std::move(reply));
            else
                (this->*function)(request, std::move(reply));
        };
    };
    return {
        {"/customers",
         "/customers",
         {{Method::Get, bound(&CustomersRoute::list)},
          {Method::Post, bound(&CustomersRoute::insert), Takes::Json},
          {Method::Delete, bound(&CustomersRoute::clear)}}},
        {"/customers/undo", "/customers/undo", {{Method::Post, bound(&CustomersRoute::undo)}}},
        {"/customers/<arg>",
         "/customers/{id}",
         {{Method::Get, bound(&CustomersRoute::find)},
          {Method::Put, bound(&CustomersRoute::replace), Takes::Json},
          {Method::Delete, bound(&CustomersRoute::remove)}}},
    };
}

void CustomersRoute::list(const Request &request, Reply reply)
{
    const auto query = PageQuery::from(request);
    if (!query)
        return reply.send(problem(400, query.error().detail));
    reply.mark(Phase::Validate);
    m_store.list(answering<Roll>(
        std::move(reply), [query = *query, whole = m_whole](const Roll &roll, Reply &) {
            if (!query.wantsAll())
                return page(roll, query);
            if (whole->version != roll.version() || whole->version.isEmpty())
                *whole = {roll.version(), roll.json()};
            Response response;
            response.body = whole->json;
            response.etag = whole->version;
            response.setField("X-Total-Count", QByteArray::number(roll.size()));
            return response;
        }));
}

void CustomersRoute::insert(const Request &request, Reply reply)
{
    auto drafts = customers::draftsFromJson(request.body);
    reply.mark(Phase::Validate);
    if (!drafts)
        return reply.send(problem(drafts.error()));
    m_admission.admit(std::move(*drafts),
                      answering<Batch>(std::move(reply), [](const Batch &batch, Reply &answered) {
                          if (answered.isWatched())
                              answered.setNote(noteOn(batch));
                          return toResponse(batch);
                      }));
}

// It would delete all, whatever a client believes to have chosen. A condition could not be kept:
// the store clears whatever is there by then.
void CustomersRoute::clear(const Request &request, Reply reply)
{
    if (!request.query.isEmpty())
        return reply.send(problem(400, u"All customers are deleted, which takes no query."_s));
    if (isConditional(request))
        return reply.send(problem(400, u"All customers are deleted, which takes no condition."_s));
    m_store.clear(answering<Store::Removal>(std::move(reply),
                                            [](const Store::Removal &removal, Reply &answered) {
                                                if (answered.isWatched())
                                                    answered.setNote(noteOn(removal.count));
                                                return noContent();
                                            }));
}

void CustomersRoute::undo(Reply reply)
{
    m_store.undo({},
                 answering<Store::Restoration>(std::move(reply),
                                               [](const Store::Restoration &restoration, Reply &) {
                                                   return toResponse(restoration);
                                               }));
}

void CustomersRoute::find(const Request &request, Reply reply)
{
    const auto id = idOf(request);
    if (!id)
        return reply.send(noSuchCustomer());
    m_store.find(*id,
                 answering<std::optional<Customer>>(
                     std::move(reply), [](const std::optional<Customer> &found, Reply &) {
                         return found ? oneCustomer(*found, 200) : noSuchCustomer();
                     }));
}

void CustomersRoute::replace(const Request &request, Reply reply)
{
    const auto id = idOf(request);
    if (!id)
        return reply.send(noSuchCustomer());
    const auto draft = customers::draftFromJson(request.body);
    if (!draft)
        return reply.send(problem(draft.error()));
    const auto customer = customers::validated(*draft);
    reply.mark(Phase::Validate);
    if (!customer)
        return reply.send(problem(customer.error()));
    if (customer->id != *id)
        return reply.send(problem(customers::BodyFault{
            {base::Kind::Invalid, u"The body's id is not the path's."_s}, {}, {u"/id"_s}}));
    if (isConditional(request))
        return putIfAllowed(m_store, *customer, std::move(reply));
    put(m_store, *customer, std::nullopt, std::move(reply));
}

void CustomersRoute::remove(const Request &request, Reply reply)
{
    const auto id = idOf(request);
    if (!id)
        return reply.send(noSuchCustomer());
    if (!isConditional(request))
        return removeOne(m_store, *id, std::move(reply));
    m_store.find(*id,
                 [&store = m_store, id = *id, reply = std::move(reply)](
                     const base::Result<std::optional<Customer>> &current) mutable {
                     if (!current)
                         return reply.send(problem(current.error()));
                     if (!allows(reply.request(), *current))
                         return reply.send(hasChanged());
                     if (!*current)
                         return reply.send(noSuchCustomer());
                     store.remove(**current, answeringNothing(std::move(reply)));
                 });
}

} // namespace http
