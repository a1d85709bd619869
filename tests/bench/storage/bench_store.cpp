// SPDX-License-Identifier: GPL-3.0-or-later
// The store against a bare hiredis driver that runs the same scripts on the same server, in turns.
//   bench_storage_store [--aof none|everysec|always] [--stored 1000,100000,1000000]
//                       [--only inserts,singles,checks,load] [--shards 16]
// With 16 shards the store has a server of its own: the driver knows one only.
#include "backend/storage/rediscustomerstore.h"
#include "tests/bench/storage/baredriver.h"
#include "tests/support/privateredis.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using customers::Customer;
using customers::Roll;
using storage::RedisCustomerStore;
using support::PrivateRedis;

namespace {

constexpr int rounds = 5;

QTextStream out(stdout);

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Names of 4 to 14 bytes at random places of the order.
std::vector<Customer> some(qint64 first, qint64 count)
{
    std::mt19937_64 chance(quint64(first) * 7919 + 1);
    const auto name = [&chance] {
        QByteArray text;
        for (auto left = 4 + chance() % 11; left > 0; --left)
            text += char((text.isEmpty() ? 'A' : 'a') + char(chance() % 26));
        return text;
    };
    std::vector<Customer> customers;
    customers.reserve(std::size_t(count));
    for (qint64 id = first; id < first + count; ++id)
        customers.push_back({name(), name(), int(18 + chance() % 100), id});
    return customers;
}

// Runs steps that answer later, with so many on their way, and returns the seconds they took.
template <typename Step>
double run(int times, int underWay, Step step)
{
    QEventLoop loop;
    QElapsedTimer timer;
    int started = 0, done = 0;
    std::function<void()> next = [&] {
        if (started < times)
            step(started++, [&] {
                if (++done == times)
                    loop.quit();
                next();
            });
    };
    timer.start();
    for (int i = 0; i < underWay; ++i)
        next();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e9;
}

// What so many of something took: how many a second, and what each cost this process. The latter
// stays true when others keep the processor busy.
struct Cost
{
    double perSecond = 0;
    double processor = 0; // microseconds each
};

template <typename Work>
Cost costOf(qint64 times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    work();
    const double used = double(std::clock() - begin) / CLOCKS_PER_SEC;
    return {double(times) * 1e9 / double(timer.nsecsElapsed()), used * 1e6 / double(times)};
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

class Bench
{
public:
    Bench(const QStringList &configuration, const QStringList &questions, int shards)
        : m_questions(questions)
        , m_bareRedis(configuration)
        , m_spreadRedis(configuration)
    {
        m_bareStore = open(m_bareRedis, 1);
        m_driver = std::make_unique<BareDriver>(m_bareRedis.socketPath(), m_scripts);
        if (shards > 1)
            m_spreadStore = open(m_spreadRedis, shards);
        m_store = m_spreadStore ? m_spreadStore.get() : m_bareStore.get();
        insertBy(*m_bareStore, some(m_next, 1), 1, 1);
        ++m_next;
        insertByStore(some(m_next, 1), 1, 1); // the server knows the scripts from here on
        ++m_next;
    }

    void measure(qint64 stored)
    {
        fill(stored);
        out << u"\n%L1 stored\n"_s.arg(stored);
        if (m_questions.contains(u"inserts"_s))
            measureInserts();
        if (m_questions.contains(u"singles"_s))
            measureSingleInserts();
        for (const int depth : {1, 8, 64})
            if (m_questions.contains(u"checks"_s))
                measureChecks(depth);
        if (m_questions.contains(u"load"_s))
            measureColdLoad();
        out.flush();
    }

private:
    std::unique_ptr<RedisCustomerStore> open(PrivateRedis &redis, int shards)
    {
        if (!redis.start())
            qFatal("%s", redis.output().constData());
        storage::StoreOptions options;
        options.undoPeriod = {}; // so that what leaves after a round leaves no copy behind
        options.shards = shards;
        auto store = std::make_unique<RedisCustomerStore>(redis.endpoint(), options);
        store->open();
        list(*store);
        return store;
    }

    static Roll list(RedisCustomerStore &store)
    {
        Roll roll;
        run(1, 1, [&](int, auto done) {
            store.list([&roll, done](const base::Result<Roll> &answer) {
                roll = answer ? *answer : Roll();
                done();
            });
        });
        return roll;
    }

    void fill(qint64 stored)
    {
        const qint64 missing = stored - m_next + 1;
        if (missing > 0)
            m_driver->insert(some(m_next, missing), 250, 2);
        if (missing > 0 && m_spreadStore)
            insertByStore(some(m_next, missing), 1000, 4);
        m_next += std::max(missing, qint64(0));
        list(*m_store);
    }

    // What a round has added goes again, so that as many are stored before the next one.
    void removeFrom(qint64 first, RedisCustomerStore &store)
    {
        remove(first, m_next, store);
        m_next = first;
    }

    static void remove(qint64 first, qint64 end, RedisCustomerStore &store)
    {
        std::vector<qint64> ids(std::size_t(end - first));
        std::iota(ids.begin(), ids.end(), first);
        run(1, 1, [&](int, auto done) {
            store.remove(ids, [done, count = qint64(ids.size())](const auto &removed) {
                if (!removed || removed->count != count)
                    qFatal("a removal failed");
                done();
            });
        });
        list(store);
    }

    void insertByStore(const std::vector<Customer> &customers, std::size_t perRequest, int underWay)
    {
        insertBy(*m_store, customers, perRequest, underWay);
    }

    static void insertBy(RedisCustomerStore &store, const std::vector<Customer> &customers,
                         std::size_t perRequest, int underWay)
    {
        const auto requests = int(customers.size() / perRequest);
        run(requests, underWay, [&](int i, auto done) {
            const auto begin = customers.begin() + i * qint64(perRequest);
            store.insert({begin, begin + qint64(perRequest)}, [done](const auto &answer) {
                if (!answer || !answer->empty())
                    qFatal("an insert failed");
                done();
            });
        });
    }

    std::vector<Customer> newOnes(qint64 count)
    {
        m_next += count;
        return some(m_next - count, count);
    }

    // The driver in calls of so many, two on their way; the store in requests of five.
    void measureInserts()
    {
        constexpr qint64 count = 50'000;
        std::vector<Cost> bare, ours;
        for (int round = 0; round < rounds; ++round) {
            const qint64 before = m_next;
            const auto bareOnes = newOnes(count);
            bare.push_back(costOf(count, [&] { m_driver->insert(bareOnes, 250, 2); }));
            removeFrom(before, *m_bareStore);
            const auto ourOnes = newOnes(count);
            ours.push_back(costOf(count, [&] { insertByStore(ourOnes, 5, 400); }));
            removeFrom(before, *m_store);
        }
        compare(u"grouped inserts, customers"_s, bare, ours);
    }

    void measureSingleInserts()
    {
        constexpr qint64 count = 1000;
        std::vector<Cost> bare, ours, listed;
        for (int round = 0; round < rounds; ++round) {
            const qint64 before = m_next;
            const auto first = newOnes(count), second = newOnes(count), third = newOnes(count);
            bare.push_back(costOf(count, [&] { m_driver->insert(first, 1, 1); }));
            list(*m_store);
            ours.push_back(costOf(count, [&] { insertByStore(second, 1, 1); }));
            listed.push_back(costOf(count, [&] { insertAndList(third); }));
            remove(before, before + count, *m_bareStore);
            removeFrom(before + count, *m_store);
            m_next = before;
        }
        compare(u"one insert after the other"_s, bare, ours);
        compare(u"one insert after the other, each with a list after it"_s, bare, listed);
    }

    void insertAndList(const std::vector<Customer> &customers)
    {
        run(int(customers.size()), 1, [&](int i, auto done) {
            m_store->insert({customers[std::size_t(i)]}, [this, done](const auto &) {
                m_store->list([done](const auto &) { done(); });
            });
        });
    }

    void measureChecks(int depth)
    {
        constexpr int times = 20'000;
        std::vector<Cost> bare, ours;
        for (int round = 0; round < rounds; ++round) {
            bare.push_back(costOf(times, [&] { m_driver->check(times, depth); }));
            ours.push_back(costOf(times, [&] {
                run(times, depth,
                    [&](int, auto done) { m_store->list([done](const auto &) { done(); }); });
            }));
        }
        compare(u"lists proved current, %1 under way"_s.arg(depth), bare, ours);
    }

    const PrivateRedis &storeRedis() const { return m_spreadStore ? m_spreadRedis : m_bareRedis; }

    // In a process of its own, which says what it took.
    void measureColdLoad()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--load"_s, storeRedis().socketPath()});
        process.waitForFinished(-1);
        out << process.readAllStandardOutput();
    }

    static void compare(const QString &what, const std::vector<Cost> &bare,
                        const std::vector<Cost> &ours)
    {
        std::vector<double> ratios, theirRates, ourRates, theirCosts, ourCosts;
        for (std::size_t i = 0; i < bare.size(); ++i) {
            ratios.push_back(ours[i].perSecond / bare[i].perSecond);
            theirRates.push_back(bare[i].perSecond);
            ourRates.push_back(ours[i].perSecond);
            theirCosts.push_back(bare[i].processor);
            ourCosts.push_back(ours[i].processor);
        }
        const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
        out << u"  %1: driver %L2/s, store %L3/s, ratio %4 (%5 to %6)"_s.arg(what)
                   .arg(median(theirRates), 0, 'f', 0)
                   .arg(median(ourRates), 0, 'f', 0)
                   .arg(median(ratios), 0, 'f', 2)
                   .arg(*low, 0, 'f', 2)
                   .arg(*high, 0, 'f', 2);
        out << u"; processor time each: driver %1 us, store %2 us\n"_s
                   .arg(median(theirCosts), 0, 'f', 2)
                   .arg(median(ourCosts), 0, 'f', 2);
        out.flush();
    }

    QStringList m_questions;
    storage::Scripts m_scripts;
    PrivateRedis m_bareRedis;
    PrivateRedis m_spreadRedis;
    std::unique_ptr<BareDriver> m_driver;
    std::unique_ptr<RedisCustomerStore> m_bareStore; // beside the driver
    std::unique_ptr<RedisCustomerStore> m_spreadStore;
    RedisCustomerStore *m_store = nullptr; // that is measured
    qint64 m_next = 1; // the first id not used yet
};

void load(const QString &socketPath)
{
    const qint64 before = residentKilobytes();
    RedisCustomerStore store(redis::Endpoint::unixSocket(socketPath));
    QElapsedTimer timer;
    const std::clock_t begin = std::clock();
    timer.start();
    store.open();
    Roll roll;
    run(1, 1, [&](int, auto done) {
        store.list([&, done](const base::Result<Roll> &answer) {
            roll = *answer;
            done();
        });
    });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double processor = double(std::clock() - begin) / CLOCKS_PER_SEC;
    const qint64 kilobytes = residentKilobytes() - before;
    timer.start();
    const qsizetype bytes = roll.json().size();
    out << u"  cold load of %L1: %2 s, %3 s of the processor; memory %L4 KB, %5 B a customer\n"_s
               .arg(roll.size())
               .arg(seconds, 0, 'f', 2)
               .arg(processor, 0, 'f', 2)
               .arg(kilobytes)
               .arg(double(kilobytes) * 1024 / double(roll.size()), 0, 'f', 0);
    out << u"  the whole list as one array, %L1 bytes: %2 ms\n"_s.arg(bytes).arg(
        double(timer.nsecsElapsed()) / 1e6, 0, 'f', 1);
}

QStringList persistence(const QString &aof)
{
    if (aof == u"none"_s)
        return {u"appendonly no"_s};
    return {u"appendfsync "_s + aof};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption aof(u"aof"_s, u"none, everysec or always"_s, u"mode"_s, u"none"_s);
    const QCommandLineOption stored(u"stored"_s, u"customers stored before, rising"_s, u"n,n…"_s,
                                    u"1000,100000,1000000"_s);
    const QCommandLineOption only(u"only"_s, u"what to ask"_s, u"questions"_s,
                                  u"inserts,singles,checks,load"_s);
    const QCommandLineOption loadOnly(u"load"_s, u"load from a running server, and tell"_s,
                                      u"socket"_s);
    const QCommandLineOption shards(u"shards"_s, u"1 or 16"_s, u"number"_s, u"1"_s);
    parser.addOptions({aof, stored, only, loadOnly, shards});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(loadOnly)) {
        load(parser.value(loadOnly));
        return 0;
    }
    Bench bench(persistence(parser.value(aof)), parser.value(only).split(u','),
                parser.value(shards).toInt());
    out << u"append-only file: %1, %2 rounds, medians\n"_s.arg(parser.value(aof)).arg(rounds);
    const QStringList counts = parser.value(stored).split(u',');
    for (const QString &count : counts)
        bench.measure(count.toLongLong());
    return 0;
}
