// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the denomination engine, one question a call; SET is note values with commas.
//   bench_denomination_ways enum16 AMOUNT SET l2|dram   rows as 16-byte tuples to memory
//   bench_denomination_ways text AMOUNT SET none|PATH   rows as text to nowhere or to a file
//   bench_denomination_ways count SET AMOUNT            the exact number of ways
//   bench_denomination_ways unrank SET AMOUNT [LIMIT]   a random row of the open list
//   bench_denomination_ways fewestrow SET AMOUNT        the same, fewest notes first
//   bench_denomination_ways fewest SET AMOUNT ROWS      the first rows, fewest notes first
//   bench_denomination_ways min SET AMOUNT LIMIT        fewest notes of every amount up to AMOUNT
//   bench_denomination_ways job                         the standard job's text to standard output
//   bench_denomination_ways jobtime                     the same in memory, first and later calls
#include "backend/denomination/counting.h"
#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/fewestwalk.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/tuples.h"
#include "backend/exports/denominationfile.h"

#include <QFile>
#include <QStringList>

#include <sys/mman.h>

#include <chrono>
#include <cstdio>
#include <random>

using namespace denomination;
using namespace exports;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

double now()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

// The best of some rounds, in seconds.
template <typename Work>
double bestOf(int times, Work work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const double start = now();
        work();
        best = std::min(best, now() - start);
    }
    return best;
}

// The mean of as many rounds as fit a fifth of a second, in seconds.
template <typename Work>
double meanOf(Work work)
{
    work();
    const double start = now();
    int times = 0;
    do {
        work();
        ++times;
    } while (now() - start < 0.2);
    return (now() - start) / times;
}

NoteSet setOf(const QString &list, std::optional<quint64> limit = {})
{
    std::vector<Cassette> cassettes;
    for (const QString &value : list.split(u','))
        cassettes.push_back({value.toULongLong(), limit, 0, {}, {}});
    return *NoteSet::ofCassettes(cassettes);
}

Payout payoutOf(const QString &amount, const NoteSet &notes)
{
    return {*Amount::of(amount.toLongLong()), notes, {}};
}

class Nowhere final : public DenominationTarget
{
public:
    std::size_t blockSize() const override { return 256 * 1024; }
    base::Result<> write(const char *bytes, std::size_t) override
    {
        asm volatile("" ::"r"(bytes) : "memory");
        return {};
    }
};

void enumerate(const QStringList &words)
{
    const Payout payout = payoutOf(words[0], setOf(words[1]));
    const bool isInMemory = words[2] == u"dram"_s;
    const std::size_t tuples =
        (isInMemory ? std::size_t(1) << 30 : std::size_t(1) << 18) / sizeof(Tuple);
    void *pages = mmap(nullptr, tuples * sizeof(Tuple), PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    madvise(pages, tuples * sizeof(Tuple), MADV_HUGEPAGE);
    Tuple *ring = static_cast<Tuple *>(pages);
    std::fill_n(ring, tuples, Tuple{});
    quint64 rows = 0;
    const double seconds = bestOf(isInMemory ? 3 : 10 * rounds, [&] {
        RunWalk walk(payout, RunWalk::Direction::LargeFirst);
        std::size_t at = 0;
        for (rows = 0; walk.next(); rows += walk.run().length) {
            if (at + walk.run().length > tuples)
                at = 0;
            writeTuples(walk.run(), ring + at);
            asm volatile("" ::"r"(ring) : "memory");
            at += walk.run().length;
        }
    });
    std::printf("rows=%llu seconds=%.9f\n", rows, seconds);
}

Job jobOf(const QString &amount, const QString &set)
{
    Job job = Job::standard();
    job.currency.exponent = 0;
    job.notes = setOf(set);
    job.amounts = {*Amount::of(amount.toLongLong())};
    job.order = Order::LargeNotesFirst;
    job.parts = PartOrder::LargestFirst;
    return job;
}

void spell(const QStringList &words)
{
    const Job job = jobOf(words[0], words[1]);
    const Natural rows = *count(job.payout(0));
    quint64 bytes = 0;
    const auto write = [&](DenominationTarget &target) {
        bytes = writeDenominations(job, Format::Text, target).value_or(0);
    };
    double seconds = 0;
    if (words[2] == u"none"_s) {
        Nowhere nowhere;
        seconds = bestOf(rounds, [&] { write(nowhere); });
    } else if (words[2].startsWith(u"/dev/"_s)) {
        QFile file(words[2]);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        DeviceTarget target(file);
        seconds = bestOf(rounds, [&] { write(target); });
    } else {
        seconds = 1e9;
        for (int i = 0; i < 3; ++i) {
            DenominationFile file(words[2]);
            if (!file.open())
                return;
            seconds = std::min(seconds, bestOf(1, [&] { write(file); }));
        }
    }
    std::printf("rows=%s bytes=%llu seconds=%.9f\n", rows.toDecimal().constData(), bytes, seconds);
}

void countWays(const QStringList &words)
{
    const NoteSet notes = setOf(words[0]);
    const Natural amount = *Natural::fromDecimal(words[1]);
    const double seconds = meanOf([&] { return waysToPay(amount, notes); });
    std::printf("value=%s us=%.2f\n", waysToPay(amount, notes)->toDecimal().constData(),
                seconds * 1e6);
}

void randomRows(const Payout &payout, Order order)
{
    const double opening = bestOf(rounds, [&] { Combinations::of(payout, order); });
    const auto ways = *Combinations::of(payout, order);
    std::mt19937_64 random(1);
    std::vector<Natural> indices(10'000);
    for (Natural &index : indices)
        index = Natural::of128((u128(random()) << 64 | random()) % ways.count().to128());
    quint64 sum = 0;
    const double seconds = meanOf([&] {
        for (const Natural &index : indices)
            sum += (*ways.row(index))[0];
    });
    std::printf("ns=%.1f open_us=%.1f table_bytes=%llu rows=%s sum=%llu\n",
                seconds / double(indices.size()) * 1e9, opening * 1e6, ways.tableBytes(),
                ways.count().toDecimal().constData(), sum);
}

void firstByNotes(const QStringList &words)
{
    const Payout payout = payoutOf(words[1], setOf(words[0]));
    const quint64 rows = words[2].toULongLong();
    quint64 notes = 0;
    const double seconds = meanOf([&] {
        FewestWalk walk(payout);
        for (quint64 row = 0; row < rows && walk.next(); ++row)
            notes = walk.row().notes();
    });
    std::printf("rows=%llu last_notes=%llu us=%.2f\n", rows, notes, seconds * 1e6);
}

void fewestOfAll(const QStringList &words)
{
    const FewestNotes search(setOf(words[0], words[2].toULongLong()));
    const quint64 most = words[1].toULongLong();
    quint64 payable = 0;
    const double all = bestOf(rounds, [&] {
        for (quint64 amount = 1; amount <= most; ++amount)
            payable += (*search.solve(amount)).has_value() ? 1 : 0;
    });
    double slowest = 0;
    for (quint64 amount = 1; amount <= most; ++amount)
        slowest = std::max(slowest, bestOf(3, [&] { return search.solve(amount); }));
    std::printf("mean_us=%.3f max_us=%.3f\n", all / double(most) * 1e6, slowest * 1e6);
}

void printJob()
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    DeviceTarget target(output);
    writeDenominations(Job::standard(), Format::Text, target).value();
}

void timeJob()
{
    Nowhere nowhere;
    const Job job = Job::standard();
    const auto write = [&] { return writeDenominations(job, Format::Text, nowhere); };
    const double first = bestOf(1, write);
    std::printf("first_us=%.1f warm_us=%.2f\n", first * 1e6, meanOf(write) * 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const QString question = words.value(0);
    const QStringList rest = words.mid(1);
    if (question == u"job"_s)
        printJob();
    else if (question == u"jobtime"_s)
        timeJob();
    else if (question == u"count"_s && rest.size() == 2)
        countWays(rest);
    else if (question == u"unrank"_s && rest.size() == 2)
        randomRows(payoutOf(rest[1], setOf(rest[0])), Order::LargeNotesFirst);
    else if (question == u"unrank"_s && rest.size() == 3)
        randomRows(payoutOf(rest[1], setOf(rest[0], rest[2].toULongLong())),
                   Order::LargeNotesFirst);
    else if (question == u"fewestrow"_s && rest.size() == 2)
        randomRows(payoutOf(rest[1], setOf(rest[0])), Order::FewestNotesFirst);
    else if (question == u"fewest"_s && rest.size() == 3)
        firstByNotes(rest);
    else if (question == u"min"_s && rest.size() == 3)
        fewestOfAll(rest);
    else if (question == u"enum16"_s && rest.size() >= 3)
        enumerate(rest);
    else if (question == u"text"_s && rest.size() >= 3)
        spell(rest);
    else
        return 2;
    return 0;
}
