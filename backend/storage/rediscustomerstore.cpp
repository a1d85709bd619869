// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/rediscustomerstore.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <QMetaMethod>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using customers::Customer;
using customers::Roll;
using redis::Command;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

constexpr auto announceAfter = 50ms;
constexpr std::size_t mostRemoved = 3000; // ids in one call, as the script takes them

StoreOptions completed(StoreOptions options)
{
    if (options.instanceName.isEmpty())
        options.instanceName = QSysInfo::machineHostName();
    return options;
}

// An answer to a command of Redis, with every failure made one of the store.
template <typename Take>
redis::Answer reading(Take take)
{
    return [take = std::move(take)](const base::Result<Reply> &reply) mutable {
        if (!reply)
            return take(base::Result<Reply>(tl::unexpected(unread(reply.error()))));
        if (reply->isError())
            return take(base::Result<Reply>(tl::unexpected(refused(*reply))));
        take(reply);
    };
}

} // namespace

RedisCustomerStore::RedisCustomerStore(const redis::Endpoint &endpoint, const StoreOptions &options,
                                       QObject *parent)
    : Store(parent)
    , m_endpoint(endpoint)
    , m_options(completed(options))
    , m_read(endpoint, {"tellerdesk-read"})
    , m_write(endpoint, {"tellerdesk-write"})
    , m_writer(m_write, m_keys,
               {m_options.deadline, m_options.undoPeriod, m_options.logCap, m_options.replicas})
    , m_inserts(m_writer, m_scripts.insert, writerOf(m_options.instanceName), m_options.deadline)
    , m_freshness(m_read, m_replica, m_keys, m_options.deadline)
    , m_undoing(m_write, m_writer, m_scripts.undo, m_keys)
    , m_presence(m_write, m_keys, m_options.instanceName)
{
    follow();
    connect(&m_inserts, &GroupCommit::committed, this, &RedisCustomerStore::apply);
    connect(&m_freshness, &Freshness::replicaChanged, this, &RedisCustomerStore::announce);
    connect(&m_freshness, &Freshness::customersLost, this, &RedisCustomerStore::customersLost);
    connect(&m_read, &redis::Client::stateChanged, this, &RedisCustomerStore::tellState);
    connect(&m_write, &redis::Client::stateChanged, this, &RedisCustomerStore::tellState);
}

RedisCustomerStore::~RedisCustomerStore()
{
    close();
}

// What others change is found by looking now and then: there is no message that could be missed.
void RedisCustomerStore::follow()
{
    m_poll.setInterval(m_options.poll);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_read.state() == redis::State::Ready && !m_freshness.isChecking())
            m_freshness.check([](const base::Result<> &) {});
    });
    m_announcement.setInterval(announceAfter);
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &RedisCustomerStore::tellRoll);
}

// Working changes into a large roll costs time that is not the listeners' alone: at most a
// twentieth of it goes there.
void RedisCustomerStore::tellRoll()
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&Store::rollChanged);
    if (!isSignalConnected(signal))
        return;
    const auto begin = steady_clock::now();
    Q_EMIT rollChanged(m_replica.roll());
    const auto taken = std::chrono::ceil<std::chrono::milliseconds>(steady_clock::now() - begin);
    m_announcement.setInterval(std::max<std::chrono::milliseconds>(announceAfter, 20 * taken));
}

void RedisCustomerStore::open()
{
    m_read.open();
    m_write.open();
    if (m_options.presence == StoreOptions::Presence::Shown)
        m_presence.begin();
    m_freshness.check([](const base::Result<> &) {});
    m_poll.start();
}

void RedisCustomerStore::close()
{
    m_poll.stop();
    m_announcement.stop();
    m_presence.end();
    m_write.close();
    m_read.close();
}

void RedisCustomerStore::apply(Entry entry)
{
    if (m_replica.apply(std::move(entry)))
        announce();
}

void RedisCustomerStore::announce()
{
    if (!m_announcement.isActive())
        m_announcement.start();
}

void RedisCustomerStore::insert(std::vector<Customer> customers,
                                Answer<std::vector<Collision>> answer)
{
    m_inserts.insert(std::move(customers), std::move(answer));
}

void RedisCustomerStore::list(Answer<Roll> answer)
{
    m_freshness.check([this, answer = std::move(answer)](const base::Result<> &checked) {
        if (!checked)
            return answer(tl::unexpected(checked.error()));
        answer(m_replica.roll());
    });
}

void RedisCustomerStore::find(qint64 id, Answer<std::optional<Customer>> answer)
{
    auto take = [id, answer = std::move(answer)](const base::Result<Reply> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        if (reply->isNil())
            return answer(std::optional<Customer>());
        auto customer = customerFromRecord(id, reply->toString());
        if (!customer)
            return answer(tl::unexpected(unread(customer.error())));
        answer(std::optional(std::move(*customer)));
    };
    m_read.send(Command({"HGET", m_keys.data, QByteArray::number(id)}, Command::Repeat::Harmless),
                reading(std::move(take)), m_options.deadline);
}

namespace {

base::Error changedSince()
{
    return {Kind::Stale,
            QT_TRANSLATE_NOOP("Backend", "The customer has been changed or removed since")};
}

base::Result<customers::Store::Change> changeFromOutcome(const QByteArray &outcome)
{
    using Change = customers::Store::Change;
    if (outcome == "created")
        return Change::Created;
    if (outcome == "replaced" || outcome == "same")
        return Change::Replaced;
    if (outcome == "stale")
        return tl::unexpected(changedSince());
    if (outcome == "name")
        return base::failure(
            Kind::Conflict,
            QT_TRANSLATE_NOOP("Backend",
                              "A customer with this firstName and lastName exists already"));
    return base::failure(Kind::OutcomeUnknown, u"Redis answered a change strangely"_s);
}

} // namespace

void RedisCustomerStore::replace(Customer customer, Expected expected, Answer<Change> answer)
{
    const QByteArray stamp =
        stampText({writerOf(m_options.instanceName), QDateTime::currentDateTimeUtc()});
    std::vector<QByteArray> arguments{QByteArray::number(customer.id), toRecord(customer, stamp),
                                      expected ? stemOf(*expected) : QByteArray(""),
                                      stemOf(customer)};
    m_writer.run(m_scripts.replace, std::move(arguments),
                 [this, customer = std::move(customer),
                  answer = std::move(answer)](base::Result<Writer::Outcome> outcome) {
                     if (!outcome)
                         return answer(tl::unexpected(outcome.error()));
                     if (outcome->logged) {
                         apply(*outcome->logged);
                         return answer(changeFromOutcome(outcome->logged->outcome));
                     }
                     const Reply::Array &parts = outcome->reply.toArray();
                     if (parts.size() < 3)
                         return answer(changeFromOutcome({}));
                     const QByteArray before = parts[0].toString(), after = parts[1].toString();
                     if (before != after)
                         apply({before, after, false, {{customer.id, customer}}, {}, 0, {}});
                     answer(changeFromOutcome(parts[2].toString()));
                 });
}

void RedisCustomerStore::remove(std::vector<qint64> ids, Answer<qint64> answer)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    removeFrom(std::make_shared<std::vector<qint64>>(std::move(ids)), 0, std::move(answer));
}

// The last of the ids, then the rest. More than one call's worth is not one step of undo.
void RedisCustomerStore::removeFrom(const std::shared_ptr<std::vector<qint64>> &ids, qint64 removed,
                                    Answer<qint64> answer)
{
    if (ids->empty()) {
        QMetaObject::invokeMethod(
            this,
            [answer = std::make_shared<Answer<qint64>>(std::move(answer)), removed] {
                (*answer)(removed);
            },
            Qt::QueuedConnection);
        return;
    }
    std::vector<QByteArray> arguments{""_ba};
    for (; !ids->empty() && arguments.size() <= mostRemoved; ids->pop_back())
        arguments.push_back(QByteArray::number(ids->back()));
    m_writer.run(m_scripts.remove, std::move(arguments),
                 [this, ids, removed,
                  answer = std::move(answer)](base::Result<Writer::Outcome> outcome) mutable {
                     if (!outcome)
                         return answer(tl::unexpected(outcome.error()));
                     removed += takeRemoval(std::move(*outcome));
                     removeFrom(ids, removed, std::move(answer));
                 });
}

void RedisCustomerStore::remove(Customer expected, Answer<> answer)
{
    m_writer.run(m_scripts.remove, {stemOf(expected), QByteArray::number(expected.id)},
                 [this, answer = std::move(answer)](base::Result<Writer::Outcome> outcome) {
                     if (!outcome)
                         return answer(tl::unexpected(outcome.error()));
                     if (takeRemoval(std::move(*outcome)) == 0)
                         return answer(tl::unexpected(changedSince()));
                     answer({});
                 });
}

// Answers how many went.
qint64 RedisCustomerStore::takeRemoval(Writer::Outcome outcome)
{
    Entry entry;
    if (outcome.logged) {
        entry = std::move(*outcome.logged);
    } else if (const auto &parts = outcome.reply.toArray(); parts.size() > 2) {
        entry.before = parts[0].toString();
        entry.after = parts[1].toString();
        for (const Reply &id : parts[2].toArray())
            entry.changes.push_back({id.toString().toLongLong(), {}});
    }
    const auto removed = qint64(entry.changes.size());
    if (entry.before != entry.after)
        apply(std::move(entry));
    return removed;
}

void RedisCustomerStore::clear(Answer<qint64> answer)
{
    m_writer.run(m_scripts.clear, {},
                 [this, answer = std::move(answer)](base::Result<Writer::Outcome> outcome) {
                     if (!outcome)
                         return answer(tl::unexpected(outcome.error()));
                     if (outcome->logged) {
                         apply(*outcome->logged);
                         return answer(outcome->logged->count);
                     }
                     const Reply::Array &parts = outcome->reply.toArray();
                     if (parts.size() < 3)
                         return answer(base::failure(Kind::OutcomeUnknown,
                                                     u"Redis answered a clearing strangely"_s));
                     if (parts[0] != parts[1])
                         apply({parts[0].toString(), parts[1].toString(), true, {}, {}, 0, {}});
                     answer(parts[2].toInteger());
                 });
}

void RedisCustomerStore::undo(Answer<Restoration> answer)
{
    m_undoing.run(std::move(answer));
}

void RedisCustomerStore::probe(Answer<std::chrono::nanoseconds> answer)
{
    const auto begin = steady_clock::now();
    auto take = [begin, answer = std::move(answer)](const base::Result<Reply> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        answer(std::chrono::nanoseconds(steady_clock::now() - begin));
    };
    m_read.send(Command({"PING"}, Command::Repeat::Harmless), reading(std::move(take)),
                m_options.deadline);
}

Roll RedisCustomerStore::latest() const
{
    return m_replica.roll();
}

void RedisCustomerStore::names(Answer<Names> answer)
{
    auto take = [answer = std::move(answer)](const base::Result<Reply> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        answer(reply->toString() == "unique" ? Names::Unique : Names::Free);
    };
    m_read.send(Command({"HGET", m_keys.meta, "names"}, Command::Repeat::Harmless),
                reading(std::move(take)), m_options.deadline);
}

void RedisCustomerStore::setNames(Names names, Answer<> answer)
{
    m_writer.run(
        m_scripts.names, {names == Names::Unique ? "unique" : "free"},
        [answer = std::move(answer)](const base::Result<Writer::Outcome> &outcome) {
            if (!outcome)
                return answer(tl::unexpected(outcome.error()));
            const Reply::Array &parts = outcome->reply.toArray();
            if (parts.empty())
                return answer({});
            const auto part = [&parts](std::size_t i) {
                return QString::fromUtf8(parts[i].toString());
            };
            answer(base::failure(
                Kind::Conflict,
                {QT_TRANSLATE_NOOP("Backend", "Two customers have the name %1]: %2 and %3"),
                 {part(0), part(1), part(2)}}));
        });
}

void RedisCustomerStore::provenance(const std::vector<qint64> &ids,
                                    Answer<std::vector<Provenance>> answer)
{
    if (ids.empty())
        return answer(std::vector<Provenance>());
    Command command({"HMGET", m_keys.data}, Command::Repeat::Harmless);
    for (const qint64 id : ids)
        command << id;
    auto take = [this, ids, answer = std::move(answer)](const base::Result<Reply> &reply) mutable {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        std::vector<Provenance> all;
        std::vector<QByteArray> writers;
        for (std::size_t i = 0; i < ids.size() && i < reply->toArray().size(); ++i) {
            const auto stamp = stampOf(reply->toArray()[i].toString());
            all.push_back({ids[i], {}, stamp ? stamp->when : QDateTime()});
            writers.push_back(stamp ? stamp->writer : QByteArray());
        }
        readWriters(std::move(all), std::move(writers), std::move(answer));
    };
    m_read.send(std::move(command), reading(std::move(take)), m_options.deadline);
}

void RedisCustomerStore::readWriters(std::vector<Provenance> all, std::vector<QByteArray> writers,
                                     Answer<std::vector<Provenance>> answer)
{
    Command command({"HMGET", m_keys.writers}, Command::Repeat::Harmless);
    for (QByteArray &writer : writers)
        command << std::move(writer);
    auto take = [all = std::move(all),
                 answer = std::move(answer)](const base::Result<Reply> &reply) mutable {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        for (std::size_t i = 0; i < all.size() && i < reply->toArray().size(); ++i)
            all[i].instance = QString::fromUtf8(reply->toArray()[i].toString());
        answer(std::move(all));
    };
    m_read.send(std::move(command), reading(std::move(take)), m_options.deadline);
}

void RedisCustomerStore::instances(Answer<std::vector<Instance>> answer)
{
    m_presence.instances(std::move(answer));
}

void RedisCustomerStore::serveOn(quint16 port)
{
    m_presence.serveOn(port);
}

void RedisCustomerStore::reload(Answer<> answer)
{
    m_freshness.distrust();
    m_freshness.check(
        [answer = std::move(answer)](const base::Result<> &checked) { answer(checked); });
}

const redis::Client &RedisCustomerStore::worse() const
{
    return m_read.state() == redis::State::Ready ? m_write : m_read;
}

redis::State RedisCustomerStore::state() const
{
    return worse().state();
}

const base::Message &RedisCustomerStore::reason() const
{
    return worse().reason();
}

void RedisCustomerStore::tellState()
{
    Q_EMIT stateChanged(state(), reason());
}

std::vector<base::Message> RedisCustomerStore::warnings() const
{
    const redis::ServerFacts &facts = m_write.session().facts;
    auto words = facts.warnings();
    if (facts.isCluster && m_endpoint.layout != redis::Endpoint::Layout::Cluster)
        words.push_back(QT_TRANSLATE_NOOP(
            "Backend", "This Redis belongs to a Cluster. Use a redis-cluster:// address."));
    if (m_options.replicas > 0 && !facts.hasAppendOnlyFile)
        words.push_back(QT_TRANSLATE_NOOP(
            "Backend",
            "Changes wait for replicas, but a server that keeps nothing can come back empty, "
            "be made the master by hasty Sentinels, and empty the others. Set appendonly yes "
            "on every server, and down-after-milliseconds to some seconds."));
    return words;
}

} // namespace storage
