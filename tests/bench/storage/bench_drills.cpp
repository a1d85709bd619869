// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged, against what is stored, when things go wrong on purpose. Prints counts.
//   bench_storage_drills redis-kills | program-kills | programs | reshard [times]
//   bench_storage_drills failover | failover-volatile [times]
//   bench_storage_drills reference FILE.py [requests]
// With --shards 16 in front, of a collection that is spread.
#include "backend/redis/keyslot.h"
#include "backend/storage/rediscustomerstore.h"
#include "tests/bench/storage/program.h"
#include "tests/bench/storage/reference.h"
#include "tests/redis/cluster.h"
#include "tests/redis/redistool.h"
#include "tests/redis/sentinelgroup.h"
#include "tests/storage/storeprobe.h"

#include <QCoreApplication>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::Customer;
using customers::Roll;
using storage::RedisCustomerStore;

namespace {

QTextStream out(stdout);
int shards = 1;

// As all who come after this find it.
void layOut(const redis::Endpoint &endpoint)
{
    const auto store = storeprobe::open(endpoint, 0, shards);
    if (!storeprobe::clear(*store))
        qFatal("the collection cannot be laid out");
}

void await(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("waited in vain: %s", what);
}

Roll listOf(const redis::Endpoint &endpoint)
{
    const auto store = storeprobe::open(endpoint);
    const auto roll = storeprobe::list(*store);
    if (!roll)
        qFatal("%s", qPrintable(roll.error().detail));
    return *roll;
}

int report(const QString &what, const Ledger &ledger, const Roll &stored)
{
    const qint64 lost = ledger.lostFrom(stored);
    out << u"%1: %L2 acknowledged, %L3 stored, %L4 lost, %L5 twice\n"_s.arg(what)
               .arg(ledger.acknowledged())
               .arg(stored.size())
               .arg(lost)
               .arg(ledger.twice());
    return lost == 0 && ledger.twice() == 0 ? 0 : 1;
}

// Writers within this program, on a store of their own, with all that was acknowledged to them.
class Load
{
public:
    explicit Load(const redis::Endpoint &endpoint, int replicas = 0)
        : m_store(storeprobe::open(endpoint, replicas))
        , m_writers(*m_store, {"load", 64}, [this](const Customer &customer) {
            m_ledger.add(customer.id, customer.firstName);
        })
    {
        m_writers.start();
    }

    void awaitMore(qint64 count)
    {
        const qint64 wanted = m_ledger.acknowledged() + count;
        await([&] { return m_ledger.acknowledged() >= wanted; }, "acknowledgements");
    }

    void finish()
    {
        m_writers.stop();
        await([this] { return m_writers.isDone(); }, "the last answers");
        out << u"%L1 customers refused; %L2 requests unavailable, %L3 unknown\n"_s
                   .arg(m_writers.refused())
                   .arg(m_writers.unavailable())
                   .arg(m_writers.unknown());
    }

    const Ledger &ledger() const { return m_ledger; }

private:
    Ledger m_ledger;
    std::unique_ptr<RedisCustomerStore> m_store;
    Writers m_writers;
};

void start(support::PrivateRedis &server)
{
    if (!server.start())
        qFatal("%s", server.output().constData());
}

int killRedis(int times)
{
    support::PrivateRedis server;
    start(server);
    layOut(server.endpoint());
    Load load(server.endpoint());
    for (int i = 0; i < times; ++i) {
        load.awaitMore(5000);
        server.kill();
        start(server);
    }
    load.awaitMore(1000);
    load.finish();
    return report(u"Redis killed %1 times"_s.arg(times), load.ledger(), listOf(server.endpoint()));
}

int killPrograms(int times)
{
    support::PrivateRedis server;
    start(server);
    layOut(server.endpoint());
    Ledger ledger;
    const auto launch = [&](int number) {
        return std::make_unique<Program>(
            server.socketPath(), Writers::Plan{"p" + QByteArray::number(number)},
            [&](qint64 id, const QByteArray &firstName) { ledger.add(id, firstName); });
    };
    std::array programs{launch(0), launch(1)};
    for (int i = 0; i < times; ++i) {
        auto &victim = programs[std::size_t(i) % 2];
        await([&] { return victim->acknowledged() > 5000; }, "acknowledgements");
        victim->kill();
        victim = launch(i + 2);
    }
    for (const auto &program : programs) {
        program->stop();
        await([&] { return program->isDone(); }, "the last answers");
    }
    return report(u"programs killed %1 times"_s.arg(times), ledger, listOf(server.endpoint()));
}

// Two programs write; this one lists right after it has heard of each acknowledgement.
int runPrograms(int checks)
{
    support::PrivateRedis server;
    start(server);
    layOut(server.endpoint());
    const auto reader = storeprobe::open(server.endpoint());
    Ledger ledger;
    qint64 asked = 0, answered = 0, misses = 0;
    const auto check = [&](qint64 id, const QByteArray &firstName) {
        ledger.add(id, firstName);
        ++asked;
        reader->list([&, id, firstName](const base::Result<Roll> &roll) {
            const auto found = roll ? roll->find(id) : std::nullopt;
            misses += found && found->firstName == firstName ? 0 : 1;
            ++answered;
        });
    };
    constexpr int writers = 32;
    Program one(server.socketPath(), {"one", writers, 2LL * checks}, check);
    Program two(server.socketPath(), {"two", writers, 2LL * checks}, check);
    await([&] { return answered >= checks; }, "the checks");
    one.stop();
    two.stop();
    await([&] { return one.isDone() && two.isDone() && answered == asked; }, "the last answers");
    const Roll stored = listOf(server.endpoint());
    out << u"two programs, 64 writers: %L1 and %L2 inserted, %L3 stored\n"_s.arg(one.acknowledged())
               .arg(two.acknowledged())
               .arg(stored.size());
    out << u"a third program listed after each: %L1 checks, %L2 misses\n"_s.arg(answered).arg(
        misses);
    const bool isSum = one.acknowledged() + two.acknowledged() == stored.size();
    return report(u"two programs"_s, ledger, stored) + (isSum && misses == 0 ? 0 : 1);
}

// With data that is kept and patient Sentinels, as it should be; or with neither.
int failOver(SentinelGroup::Data data, std::chrono::milliseconds patience, int times)
{
    SentinelGroup group(data, patience);
    if (!group.start())
        qFatal("the Sentinels do not start");
    layOut(group.endpoint());
    Load load(group.endpoint(), 1);
    for (int i = 0; i < times; ++i) {
        load.awaitMore(2000);
        const quint16 old = group.masterPort();
        const quint16 other = group.otherPort();
        group.server(old).kill();
        await([&] { return group.masterPort() == other; }, "another master");
        start(group.server(old));
        // Whichever it is: under load the Sentinels may change their minds once more.
        await(
            [&] {
                const QByteArray role = redisTool(group.otherPort(), {u"role"_s});
                return role.startsWith("slave") && role.contains("connected");
            },
            "a replica");
    }
    load.awaitMore(2000);
    load.finish();
    return report(u"master killed %1 times, WAIT 1"_s.arg(times), load.ledger(),
                  listOf(group.endpoint()));
}

// The collection's slots go round the servers in turns, their keys one after the other.
int reshard(int times)
{
    Cluster cluster;
    if (!cluster.start())
        qFatal("the Cluster does not start");
    layOut(cluster.endpoint());
    const auto parts = storeprobe::allKeys(shards);
    std::vector<std::size_t> owners;
    for (const storage::Keys &keys : parts)
        owners.push_back(cluster.ownerOf(redis::slotOfKey(keys.tag)));
    Load load(cluster.endpoint());
    for (int i = 0; i < times; ++i) {
        const std::size_t number = std::size_t(i) % parts.size();
        const quint16 slot = redis::slotOfKey(parts[number].tag);
        std::size_t &owner = owners[number];
        const std::size_t next = (owner + 1) % 3;
        load.awaitMore(2000);
        cluster.beginToMove(slot, owner, next);
        QTest::qWait(50);
        for (const QByteArray &key : {parts[number].data, parts[number].log}) {
            cluster.moveKey(QString::fromLatin1(key), owner, next);
            QTest::qWait(50);
        }
        cluster.moveBack(slot, owner, next);
        owner = next;
    }
    load.awaitMore(2000);
    load.finish();
    return report(u"slots moved %1 times"_s.arg(times), load.ledger(), listOf(cluster.endpoint()));
}

int runReference(const QString &application, int requests)
{
    support::PrivateRedis server;
    start(server);
    constexpr int workers = 4;
    Reference reference(application, server.socketPath(), workers);
    if (!reference.isServing())
        qFatal("the reference does not start");
    reference.insert(requests);
    return report(u"reference with %1 workers"_s.arg(workers), reference.ledger(),
                  reference.stored());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    if (words.value(0) == u"--shards"_s) {
        shards = words.value(1).toInt();
        words = words.mid(2);
    }
    const auto number = [&words](qsizetype index, int otherwise) {
        return words.size() > index ? words[index].toInt() : otherwise;
    };
    const QString drill = words.value(0);
    if (drill == u"write"_s)
        return Program::run(words.value(1),
                            {words.value(2).toLatin1(), number(3, 1), number(4, 1'000'000)});
    if (drill == u"redis-kills"_s)
        return killRedis(number(1, 20));
    if (drill == u"program-kills"_s)
        return killPrograms(number(1, 20));
    if (drill == u"programs"_s)
        return runPrograms(number(1, 100'000));
    if (drill == u"failover"_s)
        return failOver(SentinelGroup::Data::Kept, 2s, number(1, 5));
    if (drill == u"failover-volatile"_s)
        return failOver(SentinelGroup::Data::Passing, 300ms, number(1, 5));
    if (drill == u"reshard"_s)
        return reshard(number(1, 20));
    if (drill == u"reference"_s)
        return runReference(words.value(1), number(2, 500));
    out << u"redis-kills, program-kills, programs, failover, failover-volatile, reshard [times]; "
           "reference FILE.py\n"_s;
    return 2;
}
