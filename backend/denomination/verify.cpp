// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/verify.h"

namespace denomination {

namespace {

void checkNotes(const Payout &payout, std::span<const MixPart> mix, Combination &way,
                Verdict &verdict)
{
    for (const MixPart &part : mix) {
        const int note = payout.notes.indexOf(part.value);
        verdict.sum = saturatingSum(verdict.sum, saturatingProduct(part.value, part.count));
        if (note < 0)
            verdict.findings.push_back({Finding::What::UnknownNote, part.value, part.count, 0});
        else
            way[note] = saturatingSum(way[note], part.count);
    }
}

void checkSum(const Payout &payout, Verdict &verdict)
{
    const quint64 amount = payout.amount.units();
    if (verdict.sum < amount)
        verdict.findings.push_back({Finding::What::SumShort, 0, amount - verdict.sum, 0});
    if (verdict.sum > amount)
        verdict.findings.push_back({Finding::What::SumOver, 0, verdict.sum - amount, 0});
}

void checkLimits(const Payout &payout, const Combination &way, Verdict &verdict)
{
    quint64 notes = 0;
    for (int note = 0; note < way.size(); ++note) {
        notes = saturatingSum(notes, way[note]);
        if (way[note] > payout.notes.limit(note))
            verdict.findings.push_back({Finding::What::InventoryShort, payout.notes.value(note),
                                        way[note], payout.notes.limit(note)});
    }
    if (payout.maxNotes && notes > *payout.maxNotes)
        verdict.findings.push_back({Finding::What::TooManyNotes, 0, notes, *payout.maxNotes});
}

} // namespace

Verdict verify(const Payout &payout, std::span<const MixPart> mix)
{
    Verdict verdict;
    Combination way(payout.notes.size());
    checkNotes(payout, mix, way, verdict);
    if (verdict.findings.empty())
        verdict.way = way;
    checkSum(payout, verdict);
    checkLimits(payout, way, verdict);
    verdict.isPayable = verdict.findings.empty();
    return verdict;
}

} // namespace denomination
