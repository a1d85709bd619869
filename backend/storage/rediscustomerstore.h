// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/storage/authorship.h"
#include "backend/storage/changes.h"
#include "backend/storage/chronicle.h"
#include "backend/storage/freshness.h"
#include "backend/storage/presence.h"

#include <atomic>
#include <memory>

namespace storage {

// While it is true, every change is refused: one that comes, and one that came before and still
// waits to be sent. What Redis was sent stands. One for all stores of a program, on whatever
// threads they live.
using Lock = redis::Veto;

struct StoreOptions
{
    // Hidden: another store of this program tells the others that it is here.
    enum class Presence { Shown, Hidden };

    QString instanceName; // as others see us, beside the machine's name; empty: the program's
    std::chrono::milliseconds deadline = std::chrono::seconds(5); // for one answer
    std::chrono::milliseconds poll = std::chrono::milliseconds(300); // between looks for changes
    std::chrono::milliseconds undoPeriod = std::chrono::minutes(10); // 0: no undo
    qint64 logCap = 100'000; // changes an instance may miss and still follow
    Presence presence = Presence::Shown;
    int replicas = 0; // of Redis, that must have a change before it is acknowledged (WAIT)
    int shards = 1; // of a new collection: 1 or manyShards
    Lock lock = {}; // without one, the customers can always be changed
};

enum class Names { Free, Unique };

// The collection in Redis: one hash and one stream of changes, each change one atomic script. The
// order is kept here, in a replica that every read first proves current. Two connections: one for
// changes, one for reads, which must not queue behind them. Lives on the thread it was made on.
//
// It can be spread over 16 shards instead, so that a Redis Cluster divides it among its servers.
// All that is promised about a customer holds there too, and a list has every change that was
// acknowledged before it was asked for. Given up is what joins several customers. A change of
// several is carried out by each shard for itself: a list may have a part of one that is under
// way, and where a shard cannot, the answer is OutcomeUnknown, unless no shard has done anything.
// A list looks at each shard at a moment of its own: what one instance tells of changes of single
// customers is in one order, but of two that another instance makes meanwhile it may have the later
// one alone. Names cannot be unique. How many shards, an existing collection says.
class RedisCustomerStore : public customers::Store
{
    Q_OBJECT

public:
    explicit RedisCustomerStore(const redis::Endpoint &endpoint, const StoreOptions &options = {},
                                QObject *parent = nullptr);
    ~RedisCustomerStore() override; // closes

    // As given, but for a name where there was none.
    const redis::Endpoint &endpoint() const { return m_endpoint; }
    const StoreOptions &options() const { return m_options; }

    void open(); // and keeps trying; see stateChanged
    void close(); // what waits is answered

    void insert(std::vector<customers::Customer> customers,
                Answer<std::vector<Collision>> answer) override;
    void list(Answer<customers::Roll> answer) override;
    void find(qint64 id, Answer<std::optional<customers::Customer>> answer) override;
    void replace(customers::Customer customer, Expected expected, Answer<Change> answer) override;
    void remove(std::vector<qint64> ids, Answer<Removal> answer, Progress progress = {}) override;
    void remove(customers::Customer expected, Answer<> answer) override;
    void clear(Answer<Removal> answer) override;
    void undo(Step step, Answer<Restoration> answer, Progress progress = {}) override;
    void probe(Answer<std::chrono::nanoseconds> answer) override;
    customers::Roll latest() const override;

    // Whether names must be unique too. Conflict, with a name that stands against it; Invalid where
    // the collection is spread over shards.
    void names(Answer<Names> answer);
    void setNames(Names names, Answer<> answer);

    void provenance(const std::vector<qint64> &ids, Answer<std::vector<Provenance>> answer);
    void instances(Answer<std::vector<Instance>> answer);

    // As far back as the log of changes goes. Invalid where the collection is spread over shards:
    // each has a log of its own, and nothing tells which of two changes came first.
    void history(Answer<customers::HistoryPointer> answer);

    void serveAt(const QUrl &url); // what the others are told; empty: we serve no more

    // Reads everything anew: somebody has changed the data by hand.
    void reload(Answer<> answer);

    void retry(); // at once, what waits for its next try to connect

    redis::State state() const; // the worse of both connections; Failed where reading is no use
    const base::Message &reason() const;
    std::optional<std::chrono::milliseconds> untilRetry() const; // nothing: no pause
    int shards() const; // of the collection, as it says itself; 0 before it is known
    bool isReplica() const; // the Redis, which then takes no changes
    QString version() const; // of Redis; empty when it does not say
    std::vector<base::Message> warnings() const; // what about this Redis can cost data

Q_SIGNALS:
    void stateChanged(redis::State state, const base::Message &reason);

    // Redis came back without customers that it had acknowledged: emptied, restarted from an older
    // copy, or replaced by a server that did not have them. As far as this instance knew them.
    void customersLost(const customers::Roll &lost);

private:
    template <typename T, typename Use>
    void change(Answer<T> answer, Use use);
    template <typename T, typename Use>
    void laidOut(Layout::Purpose purpose, Answer<T> answer, Use use);
    void follow();
    void watchRole();
    void followLayout();
    void announce();
    void tellRoll();
    void tellState();
    void ask(qint64 id, Answer<std::optional<customers::Customer>> answer);
    void tell(const Shard &shard, customers::Customer customer, const customers::Version &token,
              Answer<std::optional<customers::Customer>> answer);
    void askElsewhere(qint64 id, int asked, Answer<std::optional<customers::Customer>> answer);
    void constrainNames(Names names, Answer<> answer);
    const redis::Client &worse() const;

    const redis::Endpoint m_endpoint;
    StoreOptions m_options;
    Signature m_self;
    Keys m_keys;
    Scripts m_scripts;
    redis::Client m_read;
    redis::Client m_write;
    mutable Replica m_replica; // works changes in when it is looked at
    Layout m_layout;
    Shards m_shards;
    Freshness m_freshness;
    Undoing m_undoing;
    Changes m_changes;
    Authorship m_authorship;
    Chronicle m_chronicle;
    Presence m_presence;
    base::Message m_trouble; // with what Redis keeps, as far as it was told
    QTimer m_poll;
    QTimer m_announcement; // gathers many changes into one signal
};

} // namespace storage
