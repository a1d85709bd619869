// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/nearest.h"

#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/payablesums.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 scanBudget = 200'000; // amounts tried one by one

// Answers whether an amount can be paid, from a bit table where one fits, else by search.
class Oracle
{
public:
    Oracle(const Payout &payout, const StopRequested &stop)
        : m_stop(stop)
        , m_divisor(payout.notes.divisor())
        , m_maxNotes(payout.maxNotes.value_or(unlimited))
        , m_search(payout.notes)
    {
        const quint64 bound =
            saturatingSum(payout.amount.units(), payout.notes.value(0)) / m_divisor;
        if (!payout.maxNotes && bound <= PayableSums::largest)
            m_sums.emplace(payout.notes, bound);
    }

    Outcome<bool> isPayable(quint64 sum) const // in units of the divisor
    {
        if (m_sums && sum <= m_sums->bound())
            return m_sums->has(sum);
        const auto way = m_search.solve(sum * m_divisor, m_maxNotes, m_stop);
        if (!way)
            return tl::unexpected(way.error());
        return way->has_value();
    }

    // The first payable sum at or beyond `from`, `step` apart, strictly before `end`.
    Outcome<std::optional<quint64>> scan(quint64 from, quint64 end, quint64 step) const
    {
        for (quint64 tried = 0; from != end; from += step) {
            const auto answer = isPayable(from);
            if (!answer)
                return tl::unexpected(answer.error());
            if (*answer)
                return from * m_divisor;
            if (!m_sums && ++tried > scanBudget)
                return fault(FaultCode::TooExpensive,
                             u"the nearest payable amount is too far away to be found"_s);
            if (tried % 256 == 255 && m_stop && m_stop())
                return fault(FaultCode::Cancelled, u"the search was cancelled"_s);
        }
        return std::nullopt;
    }

private:
    const StopRequested &m_stop;
    quint64 m_divisor;
    quint64 m_maxNotes;
    FewestNotes m_search;
    std::optional<PayableSums> m_sums;
};

// All that one payout can reach at most, in minor units.
quint64 ceilingOf(const Payout &payout)
{
    quint64 room = payout.maxNotes.value_or(unlimited), sum = 0;
    for (int note = 0; note < payout.notes.size() && room > 0; ++note) {
        const quint64 taken = std::min(room, payout.notes.limit(note));
        sum = saturatingSum(sum, saturatingProduct(taken, payout.notes.value(note)));
        room -= room == unlimited ? 0 : taken;
    }
    return std::min(sum, quint64(std::numeric_limits<qint64>::max()));
}

quint64 smallestThere(const NoteSet &notes)
{
    for (int note = notes.size(); note-- > 0;)
        if (notes.limit(note) > 0)
            return notes.value(note);
    return unlimited;
}

Outcome<void> explain(const Payout &payout, const StopRequested &stop, Nearest &nearest)
{
    const quint64 amount = payout.amount.units();
    if (nearest.below == amount || amount == 0)
        return {};
    nearest.obstacle = Obstacle::Gap;
    if (amount % payout.notes.divisor() != 0)
        nearest.obstacle = Obstacle::SharedDivisor;
    else if (amount < smallestThere(payout.notes))
        nearest.obstacle = Obstacle::TooSmall;
    if (nearest.obstacle != Obstacle::Gap)
        return {};
    const auto unbound = FewestNotes(payout.notes).solve(amount, unlimited, stop);
    if (!unbound)
        return tl::unexpected(unbound.error());
    if (*unbound) {
        nearest.obstacle = Obstacle::MaxNotes;
        nearest.fewestNotes = (*unbound)->notes();
        return {};
    }
    const auto values = payout.notes.values();
    const std::vector<qint64> list(values.begin(), values.end());
    const auto endless = FewestNotes(*NoteSet::of(list)).solve(amount, unlimited, stop);
    if (!endless)
        return tl::unexpected(endless.error());
    if (*endless)
        nearest.obstacle = Obstacle::Inventory;
    return {};
}

} // namespace

Outcome<Nearest> nearest(const Payout &payout, const StopRequested &stop)
{
    const quint64 divisor = payout.notes.divisor(), amount = payout.amount.units();
    const quint64 ceiling = ceilingOf(payout);
    const Oracle oracle(payout, stop);
    Nearest nearest;
    nearest.divisor = divisor;
    const auto below = oracle.scan(std::min(amount, ceiling) / divisor, 0, quint64(-1));
    if (!below)
        return tl::unexpected(below.error());
    nearest.below = *below;
    if (amount < ceiling) {
        const auto above = oracle.scan(amount / divisor + 1, ceiling / divisor + 1, 1);
        if (!above)
            return tl::unexpected(above.error());
        nearest.above = *above;
    }
    if (const auto explained = explain(payout, stop, nearest); !explained)
        return tl::unexpected(explained.error());
    return nearest;
}

Outcome<std::vector<bool>> payable(std::span<const quint64> amounts, const NoteSet &notes,
                                   std::optional<quint64> maxNotes)
{
    const FewestNotes search(notes);
    std::vector<bool> answers;
    for (const quint64 amount : amounts) {
        const auto way = search.solve(amount, maxNotes.value_or(unlimited));
        if (!way)
            return tl::unexpected(way.error());
        answers.push_back(way->has_value());
    }
    return answers;
}

QString text(const Nearest &nearest, quint64 amount, int exponent, const QString &label)
{
    const auto money = [&](quint64 units) { return decimalText(units, exponent) + u' ' + label; };
    const QString name = money(amount);
    QString sentence;
    switch (nearest.obstacle) {
    case Obstacle::None:
        return u"%1 can be paid"_s.arg(name);
    case Obstacle::SharedDivisor:
        sentence = u"%1 cannot be paid: these notes only make multiples of %2"_s.arg(
            name, money(nearest.divisor));
        break;
    case Obstacle::TooSmall:
        sentence = u"%1 cannot be paid: it is less than the smallest note"_s.arg(name);
        break;
    case Obstacle::Inventory:
        sentence = u"%1 cannot be paid: the cassettes do not hold the notes"_s.arg(name);
        break;
    case Obstacle::MaxNotes:
        sentence = u"%1 cannot be paid: it takes at least %2 notes"_s.arg(name).arg(
            nearest.fewestNotes.value_or(0));
        break;
    case Obstacle::Gap:
        sentence = u"%1 cannot be paid: no sum of these notes makes it"_s.arg(name);
        break;
    }
    if (nearest.below && nearest.above)
        return sentence
            + u"; nearest: %1 and %2"_s.arg(money(*nearest.below), money(*nearest.above));
    if (nearest.below || nearest.above)
        return sentence
            + u"; nearest: %1"_s.arg(money(nearest.below.value_or(nearest.above.value_or(0))));
    return sentence;
}

} // namespace denomination
