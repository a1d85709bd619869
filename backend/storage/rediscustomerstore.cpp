// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/rediscustomerstore.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaMethod>

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

constexpr std::chrono::milliseconds announceAfter = 50ms;
constexpr std::chrono::milliseconds announceAtLatest = 1s; // however long the last one took

StoreOptions completed(StoreOptions options)
{
    if (options.instanceName.isEmpty())
        options.instanceName = QCoreApplication::applicationName();
    return options;
}

QByteArray writerOf(const Signature &signature)
{
    return storage::writerOf(signature.text());
}

} // namespace

RedisCustomerStore::RedisCustomerStore(const redis::Endpoint &endpoint, const StoreOptions &options,
                                       QObject *parent)
    : Store(parent)
    , m_endpoint(endpoint)
    , m_options(completed(options))
    , m_self(Signature::ofThisHost(m_options.instanceName))
    , m_read(endpoint, {"tellerdesk-read"})
    , m_write(endpoint, {"tellerdesk-write"})
    , m_layout(m_read, m_write, m_scripts.claim, m_options.shards, m_options.deadline)
    , m_shards(m_read, m_write, m_layout, m_replica, m_scripts,
               {m_options.deadline, m_options.undoPeriod, m_options.logCap, m_options.lock},
               m_options.replicas, writerOf(m_self))
    , m_freshness(m_read, m_layout, m_shards, m_replica, m_options.deadline)
    , m_undoing(m_write, m_shards, m_scripts.undo, m_options.undoPeriod)
    , m_changes(m_shards, m_scripts, m_undoing, writerOf(m_self))
    , m_authorship(m_read, m_shards, m_keys, m_self, m_options.deadline)
    , m_chronicle(m_read, m_self, m_options.deadline)
    , m_presence(m_write, m_keys, m_self)
{
    follow();
    followLayout();
    connect(&m_shards, &Shards::replicaChanged, this, &RedisCustomerStore::announce);
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
    if (m_endpoint.layout == redis::Endpoint::Layout::Single)
        connect(&m_poll, &QTimer::timeout, this, &RedisCustomerStore::watchRole);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_trouble != m_freshness.trouble())
            tellState();
        if (m_read.state() == redis::State::Ready && !m_freshness.isChecking())
            m_freshness.check([](const base::Result<> &) {});
    });
    m_announcement.setInterval(announceAfter);
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &RedisCustomerStore::tellRoll);
}

// A server that was made a replica keeps its clients, and what they read there is behind what
// others write to the new master. Connected anew, we come to where the address leads now, or say
// what it is.
void RedisCustomerStore::watchRole()
{
    if (m_read.state() != redis::State::Ready || m_read.session().facts.runId.isEmpty())
        return; // or INFO is not permitted, so that there is nothing to compare with
    m_read.send(Command({"ROLE"}, Command::Repeat::Harmless),
                [this](const base::Result<Reply> &reply) {
                    if (!reply || reply->toArray().empty())
                        return; // or not permitted
                    const bool isReplica = reply->toArray()[0].toString() == "slave";
                    if (isReplica == m_read.session().facts.isReplica)
                        return;
                    m_read.renew();
                    m_write.renew();
                });
}

void RedisCustomerStore::followLayout()
{
    m_replica.become(m_layout.shards());
    connect(&m_layout, &Layout::changed, this, [this](int shards) {
        m_replica.become(shards);
        announce();
    });
    connect(&m_layout, &Layout::learned, this, &RedisCustomerStore::tellState);
}

// Working changes into a large roll costs a processor's time that is not the listeners' alone: at
// most a tenth of it goes there.
void RedisCustomerStore::tellRoll()
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&Store::rollChanged);
    if (!isSignalConnected(signal))
        return;
    m_replica.prepare([this, begin = steady_clock::now()](const Roll &roll) {
        Q_EMIT rollChanged(roll);
        const auto taken =
            std::chrono::ceil<std::chrono::milliseconds>(steady_clock::now() - begin);
        m_announcement.setInterval(std::clamp(10 * taken, announceAfter, announceAtLatest));
    });
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
    m_write.close(); // what the end of the reads has asked for
}

void RedisCustomerStore::announce()
{
    if (!m_announcement.isActive())
        m_announcement.start();
}

// Whatever changes the collection comes through here, from every door.
template <typename T, typename Use>
void RedisCustomerStore::change(Answer<T> answer, Use use)
{
    if (!m_options.lock || !*m_options.lock) {
        m_presence.sign();
        return laidOut(Layout::Purpose::Writing, std::move(answer), std::move(use));
    }
    // A timer's function is copied, an answer is not.
    const auto kept = std::make_shared<Answer<T>>(std::move(answer));
    QTimer::singleShot(0, this, [kept] { (*kept)(tl::unexpected(locked())); });
}

// Does what is asked as soon as it is known where: nearly always at once, for which no callback
// has to be made.
template <typename T, typename Use>
void RedisCustomerStore::laidOut(Layout::Purpose purpose, Answer<T> answer, Use use)
{
    if (m_layout.isKnownFor(purpose))
        return use(std::move(answer));
    m_layout.know(
        purpose,
        [answer = std::move(answer), use = std::move(use)](const base::Result<> &known) mutable {
            if (!known)
                return answer(tl::unexpected(known.error()));
            use(std::move(answer));
        });
}

void RedisCustomerStore::insert(std::vector<Customer> customers,
                                Answer<std::vector<Collision>> answer)
{
    change(std::move(answer), [this, customers = std::move(customers)](auto settled) mutable {
        m_changes.insert(std::move(customers), std::move(settled));
    });
}

void RedisCustomerStore::list(Answer<Roll> answer)
{
    m_freshness.check([this, answer = std::move(answer)](const base::Result<> &checked) mutable {
        if (!checked)
            return answer(tl::unexpected(checked.error()));
        m_replica.prepare([answer = std::move(answer)](Roll roll) { answer(std::move(roll)); });
    });
}

void RedisCustomerStore::find(qint64 id, Answer<std::optional<Customer>> answer)
{
    laidOut(Layout::Purpose::Reading, std::move(answer),
            [this, id](auto settled) { ask(id, std::move(settled)); });
}

// With the token: where there is none, the collection may have become another.
void RedisCustomerStore::ask(qint64 id, Answer<std::optional<Customer>> answer)
{
    Shard &shard = m_shards.having(id);
    auto take = [this, id, &shard,
                 answer = std::move(answer)](const base::Result<Reply> &reply) mutable {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        const Reply::Array &parts = reply->toArray();
        if (parts.size() == 2 && parts[0].isNil() && parts[1].isNil())
            return askElsewhere(id, shard.place.of, std::move(answer));
        if (parts.size() != 2 || parts[0].isNil())
            return answer(std::optional<Customer>());
        auto customer = customerFromRecord(id, parts[0].toString());
        if (!customer)
            return answer(tl::unexpected(unread(customer.error())));
        tell(shard, std::move(*customer), parts[1].toString(), std::move(answer));
    };
    m_read.send(
        Command({"HMGET", shard.keys.data, QByteArray::number(id), ""}, Command::Repeat::Harmless),
        reading(std::move(take)), m_options.deadline);
}

// In one piece whatever comes after it has it too. The lists of many shards have it when the
// replica has: so all that one instance tells is in one order.
void RedisCustomerStore::tell(const Shard &shard, Customer customer,
                              const customers::Version &token,
                              Answer<std::optional<Customer>> answer)
{
    if (shard.place.of == 1 || m_replica.hasPassed(shard.place, token))
        return answer(std::optional(std::move(customer)));
    m_freshness.check([customer = std::move(customer),
                       answer = std::move(answer)](const base::Result<> &checked) mutable {
        if (!checked)
            return answer(tl::unexpected(checked.error()));
        answer(std::optional(std::move(customer)));
    });
}

void RedisCustomerStore::askElsewhere(qint64 id, int asked, Answer<std::optional<Customer>> answer)
{
    m_layout.doubt();
    laidOut(Layout::Purpose::Reading, std::move(answer), [this, id, asked](auto settled) {
        if (m_layout.shards() == asked)
            return settled(std::optional<Customer>());
        ask(id, std::move(settled));
    });
}

void RedisCustomerStore::replace(Customer customer, Expected expected, Answer<Change> answer)
{
    change(std::move(answer),
           [this, customer = std::move(customer),
            expected = std::move(expected)](auto settled) mutable {
               m_changes.replace(std::move(customer), std::move(expected), std::move(settled));
           });
}

void RedisCustomerStore::remove(std::vector<qint64> ids, Answer<Removal> answer, Progress progress)
{
    change(std::move(answer),
           [this, ids = std::move(ids), progress = std::move(progress)](auto settled) mutable {
               m_changes.remove(std::move(ids), std::move(progress), std::move(settled));
           });
}

void RedisCustomerStore::remove(Customer expected, Answer<> answer)
{
    change(std::move(answer), [this, expected = std::move(expected)](auto settled) {
        m_changes.remove(expected, std::move(settled));
    });
}

void RedisCustomerStore::clear(Answer<Removal> answer)
{
    change(std::move(answer), [this](auto settled) { m_changes.clear(std::move(settled)); });
}

void RedisCustomerStore::undo(Step step, Answer<Restoration> answer, Progress progress)
{
    change(std::move(answer),
           [this, step = std::move(step), progress = std::move(progress)](auto settled) mutable {
               m_undoing.run(step, std::move(progress), std::move(settled));
           });
}

// A Redis that answers is of no use while what it keeps cannot be read.
void RedisCustomerStore::probe(Answer<std::chrono::nanoseconds> answer)
{
    const auto begin = steady_clock::now();
    auto take = [this, begin, answer = std::move(answer)](const base::Result<Reply> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        if (!m_freshness.trouble().isEmpty())
            return answer(base::failure(Kind::Unavailable, m_freshness.trouble()));
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
    change(std::move(answer),
           [this, names](auto settled) { constrainNames(names, std::move(settled)); });
}

// Which shard a customer belongs to says its id; its name could be in any other.
void RedisCustomerStore::constrainNames(Names names, Answer<> answer)
{
    const auto &shards = m_shards.present();
    if (shards.size() > 1 && names == Names::Free)
        return answer({});
    if (shards.size() > 1)
        return answer(base::failure(
            Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend",
                               "Names can be unique only in a collection that is kept in one "
                               "piece; this one is spread over %1 shards"),
             {qint64(shards.size())}}));
    shards.front()->writer.run(
        m_scripts.names, {names == Names::Unique ? "unique" : "free"},
        [answer = std::move(answer)](const base::Result<Writer::Outcome> &outcome) {
            if (!outcome)
                return answer(tl::unexpected(outcome.error()));
            const Reply::Array &parts = outcome->reply.toArray();
            if (parts.size() < 3)
                return answer({});
            const QJsonArray name = QJsonDocument::fromJson(parts[0].toString() + ']').array();
            answer(base::failure(
                Kind::Conflict,
                //: A name, and the ids of both.
                {QT_TRANSLATE_NOOP("Backend", "Two customers have the name %1: %2 and %3"),
                 {name[1].toString() + u' ' + name[0].toString(),
                  QString::fromLatin1(parts[1].toString()),
                  QString::fromLatin1(parts[2].toString())}}));
        });
}

void RedisCustomerStore::provenance(const std::vector<qint64> &ids,
                                    Answer<std::vector<Provenance>> answer)
{
    if (ids.empty())
        return answer(std::vector<Provenance>());
    laidOut(Layout::Purpose::Reading, std::move(answer),
            [this, ids](auto settled) { m_authorship.read(ids, std::move(settled)); });
}

void RedisCustomerStore::history(Answer<customers::HistoryPointer> answer)
{
    laidOut(Layout::Purpose::Reading, std::move(answer), [this](auto settled) {
        const auto shards = qint64(m_shards.present().size());
        if (shards == 1)
            return m_chronicle.read(std::move(settled));
        settled(base::failure(
            Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend",
                               "There is a history only of a collection that is kept in one piece; "
                               "this one is spread over %1 shards"),
             {shards}}));
    });
}

void RedisCustomerStore::instances(Answer<std::vector<Instance>> answer)
{
    m_presence.instances(std::move(answer));
}

void RedisCustomerStore::serveAt(const QUrl &url)
{
    m_presence.serveAt(url);
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
    const redis::State state = worse().state();
    return state == redis::State::Ready && !m_trouble.isEmpty() ? redis::State::Failed : state;
}

const base::Message &RedisCustomerStore::reason() const
{
    return worse().state() == redis::State::Ready ? m_trouble : worse().reason();
}

std::optional<std::chrono::milliseconds> RedisCustomerStore::untilRetry() const
{
    return worse().untilRetry();
}

void RedisCustomerStore::retry()
{
    m_read.retry();
    m_write.retry();
}

void RedisCustomerStore::tellState()
{
    m_trouble = m_freshness.trouble();
    Q_EMIT stateChanged(state(), reason());
}

int RedisCustomerStore::shards() const
{
    return m_layout.isKnown() ? m_layout.shards() : 0;
}

// The servers of a Cluster and of Sentinels send to the master whatever changes something.
bool RedisCustomerStore::isReplica() const
{
    return m_endpoint.layout == redis::Endpoint::Layout::Single && m_write.session().facts.isReplica
        && !m_write.session().facts.isCluster;
}

QString RedisCustomerStore::version() const
{
    return m_write.session().facts.version;
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
