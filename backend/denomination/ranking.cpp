// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/ranking.h"

#include "backend/denomination/bigint.h"
#include "backend/denomination/counting.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/quasipolynomials.h"
#include "backend/denomination/rankingsearch.h"
#include "backend/denomination/sumtables.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 largestSpread = quint64(1) << 26; // table entries

u128 number(const Natural &index, u128)
{
    return index.to128();
}
mpz_class number(const Natural &index, const mpz_class &)
{
    return toBig(index);
}
Natural natural(u128 value)
{
    return Natural::of128(value);
}
Natural natural(const mpz_class &value)
{
    return toNatural(value);
}

tl::unexpected<Fault> cancelled()
{
    return fault(FaultCode::Cancelled, u"opening the list was cancelled"_s);
}

// Counts anew for every question: for amounts beyond 128-bit row numbers.
class Reductions
{
public:
    using Number = mpz_class;

    explicit Reductions(const NoteSet &notes)
        : m_notes(notes)
    {
        const auto values = notes.values();
        for (int note = 0; note + 2 < notes.size(); ++note) {
            const std::vector<qint64> smaller(values.begin() + note, values.end());
            m_suffixes.push_back(*NoteSet::of(smaller));
        }
    }

    Number rowsWith(int note, quint64 rest, quint64, quint64 count) const
    {
        const quint64 units = rest * m_notes.divisor(), value = m_notes.value(note);
        if (count > units / value)
            return 0;
        return toBig(waysToPay(units - count * value, m_suffixes[note]).value_or(Natural()));
    }

    double share(int note, quint64 rest, const Number &index) const
    {
        const mpz_class all = rowsWith(note, rest, 0, 0);
        if (all == 0)
            return -1;
        const mpq_class part(index, all);
        return std::pow(part.get_d(), 1.0 / (m_notes.size() - note - 1));
    }
    double padding(int note) const
    {
        double sum = 0;
        for (int i = note; i < m_notes.size(); ++i)
            sum += double(m_notes.value(i) / m_notes.divisor()) / 2;
        return sum;
    }
    quint64 bytes() const { return 0; }

private:
    NoteSet m_notes;
    std::vector<NoteSet> m_suffixes;
};

// Most of the largest note first, over any tables.
template <typename Tables>
class LargeFirst final : public Ranking
{
public:
    template <typename... Arguments>
    explicit LargeFirst(const Payout &payout, Natural rows, Arguments &&...arguments)
        : m_ladder(payout.notes)
        , m_tables(std::forward<Arguments>(arguments)...)
        , m_rows(std::move(rows))
        , m_rest(payout.amount.units() / payout.notes.divisor())
        , m_room(payout.isBoundByNotes() ? *payout.maxNotes : unlimited)
    { }
    Tables &tables() { return m_tables; }
    const NoteLadder &ladder() const { return m_ladder; }

    Natural rows() const override { return m_rows; }
    Combination row(const Natural &index) const override
    {
        return search().row(typename Tables::Number(number(index, typename Tables::Number())),
                            m_rest, m_room);
    }
    Natural rank(const Combination &way) const override
    {
        return natural(search().rank(way, m_rest, m_room));
    }
    quint64 tableBytes() const override { return m_tables.bytes(); }

private:
    using Search = RankingSearch<Tables>;
    Search search() const { return Search(m_tables, m_ladder, Search::Notes::UpToRoom); }

    NoteLadder m_ladder;
    Tables m_tables;
    Natural m_rows;
    quint64 m_rest;
    quint64 m_room;
};

// Fewest notes first: the rows of each number of notes are ranked as above, one after the other.
template <typename Word>
class FewestFirst final : public Ranking
{
public:
    explicit FewestFirst(const Payout &payout)
        : m_ladder(payout.notes)
        , m_rest(payout.amount.units() / payout.notes.divisor())
    { }

    bool build(quint64 mostNotes, const StopRequested &stop)
    {
        if (!m_tables.build(m_ladder, m_rest, SumTables<Word>::Columns::Exactly, mostNotes, stop))
            return false;
        Word sum = 0;
        for (const Word rows : m_tables.last())
            m_before.push_back(std::exchange(sum, sum + rows));
        m_before.push_back(sum);
        return true;
    }

    Natural rows() const override { return natural(m_before.back()); }
    Combination row(const Natural &index) const override
    {
        const Word place = Word(index.to128());
        const auto after = std::upper_bound(m_before.begin(), m_before.end(), place);
        const quint64 notes = quint64(after - m_before.begin()) - 1;
        return search().row(place - m_before[notes], m_rest, notes);
    }
    Natural rank(const Combination &way) const override
    {
        const quint64 notes = way.notes();
        return natural(m_before[notes] + search().rank(way, m_rest, notes));
    }
    quint64 tableBytes() const override { return m_tables.bytes(); }

private:
    using Search = RankingSearch<SumTables<Word>>;
    Search search() const { return Search(m_tables, m_ladder, Search::Notes::Exactly); }

    NoteLadder m_ladder;
    SumTables<Word> m_tables;
    std::vector<Word> m_before; // rows with fewer notes
    quint64 m_rest;
};

template <typename Word>
RankingOutcome overSums(const Payout &payout, const Natural &rows, const StopRequested &stop)
{
    using Tables = SumTables<Word>;
    auto ranking = std::make_shared<LargeFirst<Tables>>(payout, rows);
    const auto columns = payout.isBoundByNotes() ? Tables::Columns::UpTo : Tables::Columns::None;
    const quint64 sums = payout.amount.units() / payout.notes.divisor();
    if (!ranking->tables().build(ranking->ladder(), sums, columns, payout.maxNotes.value_or(0),
                                 stop))
        return cancelled();
    return ranking;
}

template <typename Word>
RankingOutcome overNotes(const Payout &payout, quint64 mostNotes, const StopRequested &stop)
{
    auto ranking = std::make_shared<FewestFirst<Word>>(payout);
    if (!ranking->build(mostNotes, stop))
        return cancelled();
    return ranking;
}

RankingOutcome overPolynomials(const Payout &payout, const Natural &rows, const StopRequested &stop)
{
    auto ranking = std::make_shared<LargeFirst<QuasiPolynomials>>(payout, rows);
    const quint64 sum = payout.amount.units() / payout.notes.divisor();
    if (!ranking->tables().build(ranking->ladder(), sum, stop))
        return cancelled();
    return ranking;
}

quint64 entries(const Payout &payout, quint64 width)
{
    const quint64 sums = payout.amount.units() / payout.notes.divisor();
    const quint64 tables = quint64(std::max(1, payout.notes.size() - 2));
    return saturatingProduct(tables, saturatingProduct(sums + 1, width));
}

} // namespace

RankingOutcome rankLargeFirst(const Payout &payout, const StopRequested &stop)
{
    const auto rows = count(payout, stop);
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isTabular = payout.isBoundByNotes() || payout.isBoundByLimits();
    const quint64 width = payout.isBoundByNotes() ? *payout.maxNotes + 1 : 1;
    const quint64 table = entries(payout, width);
    const auto ways = isTabular ? waysToPay(payout.amount.units(), payout.notes, stop) : rows;
    const bool fitsTable = ways && ways->fits128() && table <= largestSpread;
    const quint64 terms = QuasiPolynomials::coefficients(NoteLadder(payout.notes));
    const bool fitsPolynomials = !isTabular && terms <= QuasiPolynomials::largest
        && QuasiPolynomials::fits(*rows, payout.notes.size());
    if (fitsTable && (!fitsPolynomials || table <= terms))
        return ways->fits64() ? overSums<quint64>(payout, *rows, stop)
                              : overSums<u128>(payout, *rows, stop);
    if (fitsPolynomials && payout.notes.size() > 2)
        return overPolynomials(payout, *rows, stop);
    if (!isTabular)
        return std::make_shared<LargeFirst<Reductions>>(payout, *rows, payout.notes);
    return fault(FaultCode::OrderNotAvailable,
                 u"the amount is too large for a numbered list with these limits"_s);
}

RankingOutcome rankFewestFirst(const Payout &payout, const StopRequested &stop)
{
    const quint64 smallest = payout.notes.value(payout.notes.size() - 1);
    const quint64 most =
        std::min(payout.maxNotes.value_or(unlimited), payout.amount.units() / smallest);
    const auto ways = waysToPay(payout.amount.units(), payout.notes, stop);
    if (entries(payout, saturatingSum(most, 1)) > largestSpread || (ways && !ways->fits128()))
        return fault(FaultCode::OrderNotAvailable,
                     u"the amount is too large for a numbered list in the order of notes"_s);
    if (!ways)
        return tl::unexpected(ways.error());
    return ways->fits64() ? overNotes<quint64>(payout, most, stop)
                          : overNotes<u128>(payout, most, stop);
}

} // namespace denomination
