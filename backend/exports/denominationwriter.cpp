// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationwriter.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/fewestwalk.h"
#include "backend/denomination/sample.h"
#include "backend/exports/denominationfile.h"
#include "backend/exports/denominationlayout.h"
#include "backend/exports/denominationprint.h"

#include <sys/mman.h>

#include <cstdlib>
#include <cstring>

namespace exports {

using namespace Qt::StringLiterals;
using base::Kind;
using denomination::Job;
using denomination::Natural;
using denomination::Order;
using denomination::Payout;
using denomination::RunWalk;

namespace {

// Bytes on their way to a target, a block at a time. Remembers the first failure.
class Blocks
{
public:
    Blocks(DenominationTarget &target, const BytesWatch &watch)
        : m_target(target)
        , m_watch(watch)
        , m_size(target.blockSize())
    { }

    static constexpr std::size_t margin = 8; // writable before begin()

    // At least `room` bytes, and whatever else is free in the block.
    char *begin(std::size_t room)
    {
        if (margin + m_used + room > m_capacity) {
            flush();
            if (margin + m_size + room > m_capacity)
                allocate(margin + m_size + room);
        }
        return m_buffer.get() + margin + m_used;
    }
    std::size_t free() const { return m_size > m_used ? m_size - m_used : 0; }
    void end(char *end)
    {
        m_used = std::size_t(end - m_buffer.get()) - margin;
        if (m_used >= m_size)
            flush();
    }
    void add(const QByteArray &bytes)
    {
        char *out = begin(std::size_t(bytes.size()));
        std::memcpy(out, bytes.constData(), std::size_t(bytes.size()));
        end(out + bytes.size());
    }

    void flush()
    {
        if (m_result && m_used > 0)
            m_result = m_target.write(m_buffer.get() + margin, m_used);
        m_written += m_used;
        m_used = 0;
        heed();
    }

    // For work between two blocks.
    bool isStopped() const { return m_watch && m_watch(m_written) == Next::Stop; }
    void heed()
    {
        if (m_result && isStopped())
            m_result = base::failure(Kind::Cancelled,
                                     QT_TRANSLATE_NOOP("Backend", "the export was cancelled"));
    }

    const base::Result<> &result() const { return m_result; }
    bool hasFailed() const { return !m_result; }
    quint64 written() const { return m_written; }

private:
    DenominationTarget &m_target;
    const BytesWatch &m_watch;
    // Not a vector: a short list must not pay for clearing a long block. A long block lies on huge
    // pages where there are any, since the kernel copies it faster from them.
    void allocate(std::size_t wanted)
    {
        const bool isLong = m_size >= hugePage;
        m_capacity = isLong ? (wanted + hugePage - 1) / hugePage * hugePage : wanted;
        m_buffer.reset(static_cast<char *>(isLong ? std::aligned_alloc(hugePage, m_capacity)
                                                  : std::malloc(m_capacity)));
#ifdef MADV_HUGEPAGE
        if (isLong)
            ::madvise(m_buffer.get(), m_capacity, MADV_HUGEPAGE);
#endif
    }

    struct Free
    {
        void operator()(char *bytes) const { std::free(bytes); }
    };
    static constexpr std::size_t hugePage = 2 * 1024 * 1024;

    std::unique_ptr<char[], Free> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_size;
    std::size_t m_used = 0;
    quint64 m_written = 0;
    base::Result<> m_result;
};

// The ways of one amount, in the job's order, up to a number of rows.
class Rows
{
public:
    Rows(const Payout &payout, const DenominationBlock &block, Blocks &blocks, quint64 most)
        : m_payout(payout)
        , m_lines(block.rows, payout)
        , m_blocks(blocks)
        , m_left(most)
        , m_skip(std::size_t(block.firstSkip))
    { }

    void writeRuns(RunWalk::Direction direction)
    {
        RunWalk walk(m_payout, direction);
        while (m_left > 0 && !m_blocks.hasFailed() && walk.next()) {
            m_lines.begin(walk.run());
            writeRun(walk.run().length);
        }
    }

    base::Result<> writeFewestFirst(const denomination::StopRequested &stop)
    {
        denomination::FewestWalk walk(m_payout, stop);
        for (; m_left > 0 && !m_blocks.hasFailed() && walk.next(); --m_left)
            close(m_lines.writeRow(open(), walk.row()));
        if (walk.fault())
            return tl::unexpected(denomination::asError(*walk.fault()));
        return {};
    }

    void writeList(const denomination::Combinations &ways)
    {
        for (Natural row; m_left > 0 && !m_blocks.hasFailed(); row += 1) {
            const auto way = ways.row(row);
            if (!way)
                return;
            char *out = open();
            close(m_lines.writeRow(out, *way));
            --m_left;
        }
    }

    void writeNumbered(const denomination::Combinations &ways, std::span<const Natural> numbers)
    {
        constexpr std::size_t rowsUnheeded = 16; // a row of a huge amount takes milliseconds
        for (std::size_t i = 0; i < numbers.size() && !m_blocks.hasFailed(); ++i) {
            close(m_lines.writeRow(open(), *ways.row(numbers[i])));
            if (i % rowsUnheeded == 0)
                m_blocks.heed();
        }
    }

private:
    void writeRun(quint64 length)
    {
        for (quint64 row = 0; row < length && m_left > 0 && !m_blocks.hasFailed();) {
            char *out = open();
            const quint64 fitting = std::max<quint64>(1, m_blocks.free() / m_lines.longestRow());
            const quint64 rows = std::min({length - row, m_left, m_skip > 0 ? 1 : fitting});
            close(m_lines.write(out, row, rows));
            row += rows;
            m_left -= rows;
        }
    }

    // The first row lies over the end of what is before it, as far as it does without its head;
    // what it covered is put back.
    char *open()
    {
        char *out = m_blocks.begin(2 * m_lines.longestRow());
        if (m_skip > 0)
            std::memcpy(m_covered, out - m_skip, m_skip);
        return m_start = out - m_skip;
    }
    void close(char *end)
    {
        if (m_skip > 0)
            std::memcpy(m_start, m_covered, m_skip);
        m_skip = 0;
        m_blocks.end(end);
    }

    const Payout &m_payout;
    DenominationLines m_lines;
    Blocks &m_blocks;
    quint64 m_left;
    std::size_t m_skip;
    char *m_start = nullptr;
    char m_covered[Blocks::margin] = {};
};

base::Result<> writeWays(const Payout &payout, const DenominationBlock &block, Order order,
                         Blocks &blocks, quint64 most)
{
    const auto stop = [&blocks] { return blocks.isStopped(); };
    Rows rows(payout, block, blocks, most);
    switch (order) {
    case Order::SmallNotesFirst:
        rows.writeRuns(RunWalk::Direction::SmallFirst);
        return {};
    case Order::LargeNotesFirst:
        rows.writeRuns(RunWalk::Direction::LargeFirst);
        return {};
    case Order::FewestNotesFirst:
        return rows.writeFewestFirst(stop);
    case Order::MostNotesFirst:
        break;
    }
    const auto ways = denomination::Combinations::of(payout, order, stop);
    if (!ways)
        return tl::unexpected(denomination::asError(ways.error()));
    rows.writeList(*ways);
    return {};
}

base::Result<> writeSample(const Payout &payout, const DenominationBlock &block, Order order,
                           Blocks &blocks, const DenominationScope &scope)
{
    const auto stop = [&blocks] { return blocks.isStopped(); };
    const auto ways = denomination::Combinations::of(payout, order, stop);
    if (!ways)
        return tl::unexpected(denomination::asError(ways.error()));
    const auto numbers =
        denomination::sampledRows(ways->count(), *scope.rowsEach, *scope.seed, stop);
    if (!numbers)
        return tl::unexpected(denomination::asError(numbers.error()));
    Rows(payout, block, blocks, *scope.rowsEach).writeNumbered(*ways, *numbers);
    return {};
}

base::Result<> writeAmount(const Job &job, std::size_t amount, const DenominationLayout &layout,
                           const Natural &ways, Blocks &blocks, const DenominationScope &scope)
{
    const Payout payout = job.payout(amount);
    if (ways.isZero()) {
        const auto nearest =
            denomination::nearest(payout, [&blocks] { return blocks.isStopped(); });
        if (!nearest)
            return tl::unexpected(denomination::asError(nearest.error()));
        blocks.add(layout.unpayable(amount, *nearest));
        return {};
    }
    const auto block = layout.block(amount, ways);
    blocks.add(block.opening);
    const auto written = scope.isSample(ways)
        ? writeSample(payout, block, job.order, blocks, scope)
        : writeWays(payout, block, job.order, blocks,
                    scope.rowsEach.value_or(denomination::unlimited));
    blocks.add(block.closing);
    return written;
}

using Counts = std::vector<Natural>;

base::Result<Counts> countAll(const Job &job, const denomination::StopRequested &stop)
{
    Counts counts;
    for (std::size_t i = 0; i < job.amounts.size(); ++i) {
        if (job.amounts[i].units() == 0)
            return base::failure(Kind::Invalid, u"there is nothing to pay"_s);
        auto ways = denomination::count(job.payout(i), stop);
        if (!ways)
            return tl::unexpected(denomination::asError(ways.error()));
        counts.push_back(std::move(*ways));
    }
    return counts;
}

base::Result<> checkRows(const Counts &counts, const DenominationScope &scope)
{
    Natural rows;
    for (const Natural &ways : counts)
        rows += scope.rowsEach ? std::min(ways, Natural(*scope.rowsEach)) : ways;
    if (scope.mostRows && rows > *scope.mostRows)
        return base::failure(
            Kind::TooLarge,
            {QT_TRANSLATE_NOOP("Backend", "the list has %1 rows, more than the %2 allowed"),
             {rows.toString(), scope.mostRows->toString()}});
    return {};
}

base::Result<> reserve(const Job &job, Format format, DenominationTarget &target,
                       const DenominationScope &scope, const denomination::StopRequested &stop)
{
    if (scope.rowsEach || !target.wantsReservation())
        return {};
    const auto bytes = denominationBytes(job, format, stop);
    if (!bytes && bytes.error().kind == Kind::Cancelled)
        return tl::unexpected(bytes.error());
    if (!bytes)
        return {}; // not foreseen is no reason not to write
    return target.reserve(bytes->to64());
}

} // namespace

bool DenominationScope::isSample(const Natural &ways) const
{
    return seed && rowsEach && ways > Natural(*rowsEach);
}

base::Result<> DeviceTarget::write(const char *bytes, std::size_t size)
{
    while (size > 0) {
        const qint64 written = m_device.write(bytes, qint64(size));
        if (written <= 0)
            return base::failure(Kind::Io, m_device.errorString());
        bytes += written;
        size -= std::size_t(written);
    }
    return {};
}

base::Result<Natural> denominationBytes(const Job &job, Format format,
                                        const denomination::StopRequested &stop)
{
    if (format == Format::Pdf)
        return base::failure(Kind::TooLarge, u"the size of a PDF is not foreseen"_s);
    const auto counts = countAll(job, stop);
    if (!counts)
        return tl::unexpected(counts.error());
    const auto layout = denominationLayout(job, format, {});
    Natural bytes(quint64(layout->opening().size() + layout->closing().size()));
    for (std::size_t i = 0; i < job.amounts.size(); ++i) {
        const Payout payout = job.payout(i);
        if ((*counts)[i].isZero()) {
            const auto nearest = denomination::nearest(payout, stop);
            if (!nearest)
                return tl::unexpected(denomination::asError(nearest.error()));
            bytes += Natural(quint64(layout->unpayable(i, *nearest).size()));
            continue;
        }
        const auto block = layout->block(i, (*counts)[i]);
        const auto rows = denomination::bytesOfRows(payout, block.rows.shape(), stop);
        if (!rows)
            return tl::unexpected(denomination::asError(rows.error()));
        bytes += *rows - Natural(quint64(block.firstSkip))
            + Natural(quint64(block.opening.size() + block.closing.size()));
    }
    return bytes;
}

base::Result<quint64> writeDenominations(const Job &job, Format format, DenominationTarget &target,
                                         const DenominationScope &scope, const BytesWatch &watch)
{
    const auto stop = [&watch] { return watch && watch(0) == Next::Stop; };
    const auto counts = countAll(job, stop);
    if (!counts)
        return tl::unexpected(counts.error());
    if (const auto allowed = checkRows(*counts, scope); !allowed)
        return tl::unexpected(allowed.error());
    if (format == Format::Pdf)
        return printDenominations(job, *counts, target, scope, stop);
    if (const auto reserved = reserve(job, format, target, scope, stop); !reserved)
        return tl::unexpected(reserved.error());
    const auto layout = denominationLayout(job, format, scope);
    Blocks blocks(target, watch);
    blocks.add(layout->opening());
    for (std::size_t i = 0; i < job.amounts.size() && !blocks.hasFailed(); ++i)
        if (const auto done = writeAmount(job, i, *layout, (*counts)[i], blocks, scope); !done)
            return tl::unexpected(done.error());
    blocks.add(layout->closing());
    blocks.flush();
    if (blocks.hasFailed())
        return tl::unexpected(blocks.result().error());
    return blocks.written();
}

base::Result<QString> saveDenominations(const QString &path, const Job &job, Format format,
                                        const DenominationScope &scope, const BytesWatch &watch)
{
    DenominationFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    if (const auto written = writeDenominations(job, format, file, scope, watch); !written)
        return tl::unexpected(written.error());
    return file.commit();
}

} // namespace exports
