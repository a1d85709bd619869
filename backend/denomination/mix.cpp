// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/mix.h"

#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/mixsearch.h"

#include <algorithm>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostBundles = 100'000;

WayOutcome fewestWay(const Payout &payout, const StopRequested &stop)
{
    return FewestNotes(payout.notes)
        .solve(payout.amount.units(), payout.maxNotes.value_or(unlimited), stop);
}

WayOutcome tableWay(const Payout &payout, const MixTable *table)
{
    const auto isAmount = [&payout](const MixTable::Line &line) {
        return line.amount == payout.amount.units();
    };
    const std::vector<MixTable::Line> none;
    const auto &lines = table ? table->lines : none;
    const auto line = std::find_if(lines.begin(), lines.end(), isAmount);
    if (line == lines.end())
        return fault(FaultCode::AmountNotInMixTable,
                     u"the house table does not know this amount"_s);
    Combination way(payout.notes.size());
    for (const MixPart &part : line->parts) {
        const int note = payout.notes.indexOf(part.value);
        if (note < 0)
            return fault(
                FaultCode::InventoryShort,
                u"the house table takes a note of %1 that no cassette holds"_s.arg(part.value));
        way[note] += part.count;
        if (way[note] > payout.notes.limit(note))
            return fault(
                FaultCode::InventoryShort,
                u"the house table takes more notes of %1 than there are"_s.arg(part.value));
    }
    if (way.sum(payout.notes) != payout.amount.units())
        return fault(FaultCode::NotPayable, u"the house table's line does not add up"_s);
    return way;
}

WayOutcome wayBy(const Payout &payout, Mix mix, const MixOptions &options,
                 const StopRequested &stop)
{
    switch (mix) {
    case Mix::FewestNotes:
        return fewestWay(payout, stop);
    case Mix::EqualShare:
        return equalShareWay(payout, stop);
    case Mix::LeastSpread:
        return leastSpreadWay(payout, stop);
    case Mix::EvenCounts:
        return evenCountsWay(payout, stop);
    case Mix::MostUnits:
        return mostUnitsWay(payout, stop);
    case Mix::HouseTable:
        return tableWay(payout, options.table);
    }
    Q_UNREACHABLE();
}

tl::unexpected<Fault> refusal(const Payout &payout, const StopRequested &stop)
{
    Payout unbound = payout;
    unbound.maxNotes.reset();
    const auto way = fewestWay(unbound, stop);
    if (!way || !*way)
        return fault(FaultCode::NotPayable, u"no combination of these notes makes the amount"_s);
    Fault fault{FaultCode::TooManyNotes,
                u"the amount takes at least %1 notes"_s.arg((*way)->notes())};
    fault.figure = (*way)->notes();
    return tl::unexpected<Fault>(std::move(fault));
}

// The cassettes that hold one value, and what each gives so far.
class Split
{
public:
    Split(const NoteSet &notes, quint64 value, std::vector<quint64> &taken)
        : m_taken(taken)
    {
        for (std::size_t i = 0; i < notes.cassettes().size(); ++i)
            if (const Cassette &c = notes.cassettes()[i]; c.value == value)
                m_boxes.push_back({i, c.payable(), c.available.value_or(unlimited)});
    }

    void touchEach(quint64 &count)
    {
        for (const Box &box : m_boxes)
            if (count > 0 && box.room > 0) {
                ++m_taken[box.index];
                --count;
            }
    }

    // By share of what each holds: proportional parts while they make a difference, the last few
    // notes each from where the share is then smallest.
    void share(quint64 count)
    {
        for (quint64 before = 0; count > m_boxes.size() && count != before;) {
            before = count;
            const u128 held = heldWhereRoom();
            for (const Box &box : m_boxes)
                if (room(box) > 0)
                    count -= give(box, std::min(count, quint64(u128(before) * box.held / held)));
        }
        while (count > 0) {
            const auto next =
                std::min_element(m_boxes.begin(), m_boxes.end(),
                                 [this](const Box &a, const Box &b) { return comesBefore(a, b); });
            if (give(*next, 1) == 0)
                return;
            --count;
        }
    }

private:
    struct Box
    {
        std::size_t index;
        quint64 room;
        quint64 held;
    };

    quint64 room(const Box &box) const { return box.room - m_taken[box.index]; }
    quint64 give(const Box &box, quint64 count)
    {
        const quint64 given = std::min(count, room(box));
        m_taken[box.index] += given;
        return given;
    }
    u128 heldWhereRoom() const
    {
        u128 held = 0;
        for (const Box &box : m_boxes)
            held += room(box) > 0 ? box.held : 0;
        return std::max<u128>(held, 1);
    }
    bool comesBefore(const Box &a, const Box &b) const
    {
        if (room(a) == 0 || room(b) == 0)
            return room(a) > 0 && room(b) == 0;
        return Share{m_taken[a.index] + 1, a.held} < Share{m_taken[b.index] + 1, b.held};
    }

    std::vector<Box> m_boxes;
    std::vector<quint64> &m_taken;
};

void splitOverCassettes(Dispense &dispense, const NoteSet &notes)
{
    dispense.byCassette.assign(notes.cassettes().size(), 0);
    for (int note = 0; note < notes.size(); ++note) {
        Split split(notes, notes.value(note), dispense.byCassette);
        quint64 count = dispense.way[note];
        if (dispense.mix == Mix::MostUnits)
            split.touchEach(count);
        split.share(count);
    }
    dispense.units = quint64(std::count_if(dispense.byCassette.begin(), dispense.byCassette.end(),
                                           [](quint64 count) { return count > 0; }));
}

// Largest notes first, as many as a bundle holds, then the next bundle.
void splitIntoBundles(Dispense &dispense, const NoteSet &notes, quint64 size)
{
    quint64 room = 0;
    for (int note = 0; note < notes.size(); ++note)
        for (quint64 left = dispense.way[note]; left > 0;) {
            if (room == 0) {
                dispense.bundles.emplace_back();
                room = size;
            }
            const quint64 taken = std::min(left, room);
            dispense.bundles.back().push_back({notes.value(note), taken});
            left -= taken;
            room -= taken;
        }
}

void explain(Dispense &dispense, const Payout &payout)
{
    const auto held = heldNotes(payout.notes);
    const Share share = largestShare(dispense.way, held);
    dispense.notes = dispense.way.notes();
    dispense.shareTaken = share.taken;
    dispense.shareOf = share.of;
    dispense.spread = spreadAfter(dispense.way, held);
    dispense.evenCount = unlimited;
    for (int note = 0; note < payout.notes.size(); ++note)
        if (payout.notes.limit(note) > 0)
            dispense.evenCount = std::min(dispense.evenCount, dispense.way[note]);
}

} // namespace

Outcome<Dispense> best(const Payout &payout, Mix mix, const MixOptions &options,
                       const StopRequested &stop)
{
    if (payout.amount.units() == 0)
        return fault(FaultCode::AmountZero, u"there is nothing to pay"_s);
    auto way = wayBy(payout, mix, options, stop);
    if (!way)
        return tl::unexpected(way.error());
    if (!*way)
        return refusal(payout, stop);
    if (payout.maxNotes && (*way)->notes() > *payout.maxNotes)
        return refusal(payout, stop);
    Dispense dispense;
    dispense.mix = mix;
    dispense.way = **way;
    explain(dispense, payout);
    const auto fewest = mix == Mix::FewestNotes ? way : fewestWay(payout, stop);
    dispense.fewestPossible = fewest && *fewest ? (*fewest)->notes() : dispense.notes;
    splitOverCassettes(dispense, payout.notes);
    if (options.bundleSize && *options.bundleSize > 0
        && dispense.notes / *options.bundleSize < mostBundles)
        splitIntoBundles(dispense, payout.notes, *options.bundleSize);
    return dispense;
}

QString reason(const Dispense &dispense)
{
    const QString notes = dispense.notes == 1 ? u"1 note"_s : u"%1 notes"_s.arg(dispense.notes);
    switch (dispense.mix) {
    case Mix::FewestNotes:
        return u"fewest notes: %1, and no other way takes fewer"_s.arg(notes);
    case Mix::EqualShare:
        return u"equal share: no value gives more than %1 of the %2 notes it holds; %3"_s.arg(
            QString::number(dispense.shareTaken), QString::number(dispense.shareOf), notes);
    case Mix::LeastSpread:
        return u"least spread: what remains differs by %1 at most; %2"_s.arg(
            QString::number(dispense.spread), notes);
    case Mix::EvenCounts:
        return u"even counts: %1 of every value, the rest in fewest notes; %2"_s.arg(
            QString::number(dispense.evenCount), notes);
    case Mix::MostUnits:
        return u"most units: %1 cassettes give notes, no way uses more; %2"_s.arg(
            QString::number(dispense.units), notes);
    case Mix::HouseTable:
        return u"house table: as the table says; %1"_s.arg(notes);
    }
    Q_UNREACHABLE();
}

std::vector<Cassette> remaining(const NoteSet &notes, const Dispense &dispense)
{
    std::vector<Cassette> cassettes = notes.cassettes();
    for (std::size_t i = 0; i < cassettes.size(); ++i)
        if (cassettes[i].available)
            *cassettes[i].available -= dispense.byCassette[i];
    return cassettes;
}

} // namespace denomination
