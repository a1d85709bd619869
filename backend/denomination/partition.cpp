// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/partition.h"

#include "backend/denomination/bigint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<quint64>;

constexpr double workBudget = 4e9; // additions of one word
constexpr quint64 longestNumerator = quint64(1) << 26; // coefficients
constexpr std::size_t chunk = 1 << 16; // additions between two looks at the stop sign

// The primes to divide by, one after the other, and what that will cost.
struct Plan
{
    std::vector<quint64> primes;
    double work = 0; // additions
    double growth = 0; // bits a coefficient may have in the end
    quint64 longest = 1;
    bool isComplete = true;
};

void addPrimeFactors(quint64 value, Values &primes)
{
    const auto add = [&primes](quint64 prime) {
        if (std::find(primes.begin(), primes.end(), prime) == primes.end())
            primes.push_back(prime);
    };
    for (quint64 p = 2; p * p <= value; p += p == 2 ? 1 : 2)
        for (; value % p == 0; value /= p)
            add(p);
    if (value > 1)
        add(value);
}

quint64 sumOfUndivided(const Values &values, quint64 prime)
{
    quint64 sum = 0;
    for (const quint64 value : values)
        if (value % prime != 0)
            sum += value;
    return sum;
}

bool isAllOnes(const Values &values)
{
    return std::all_of(values.begin(), values.end(), [](quint64 value) { return value == 1; });
}

// The prime that leaves the shortest numerator.
quint64 shortestNext(const Values &values, const Values &primes, quint64 degree)
{
    quint64 best = 0, bestLength = unlimited;
    for (const quint64 prime : primes) {
        const bool divides = std::any_of(values.begin(), values.end(),
                                         [prime](quint64 value) { return value % prime == 0; });
        if (!divides)
            continue;
        const quint64 sum = sumOfUndivided(values, prime);
        const quint64 length = saturatingSum(degree, saturatingProduct(prime - 1, sum));
        if (best == 0 || length < bestLength) {
            bestLength = length;
            best = prime;
        }
    }
    return best;
}

// One step of a plan, in lengths alone.
struct Foresight
{
    Values values;
    quint64 degree = 0;

    void divideBy(quint64 prime, quint64 target, Plan &plan)
    {
        quint64 length = degree + 1;
        for (quint64 &value : values) {
            if (value % prime == 0) {
                value /= prime;
                continue;
            }
            const quint64 more = saturatingProduct(prime - 1, value);
            length = std::min(saturatingSum(length, more), saturatingSum(target, 1));
            plan.longest = std::max(plan.longest, length);
            plan.work += double(length) * (prime == 2 ? 1 : 2);
            plan.growth += std::log2(double(prime));
        }
        degree = (length - 1) / prime;
        plan.primes.push_back(prime);
    }
};

// Always the prime with the shortest next numerator; ends when all values are 1.
Plan greedyPlan(Values values, mpz_class target)
{
    Values primes;
    for (const quint64 value : values)
        addPrimeFactors(value, primes);
    Plan plan;
    Foresight foresight{std::move(values)};
    while (!isAllOnes(foresight.values) && target > 0) {
        const quint64 prime = shortestNext(foresight.values, primes, foresight.degree);
        const quint64 end = target.fits_ulong_p() ? target.get_ui() : unlimited;
        foresight.divideBy(prime, end, plan);
        target /= toBig(u128(prime));
    }
    return plan;
}

// Halving until nothing of the amount is left: for values whose primes are large.
Plan binaryPlan(Values values, const mpz_class &target)
{
    Plan plan;
    Foresight foresight{std::move(values)};
    const std::size_t steps = target == 0 ? 0 : mpz_sizeinbase(target.get_mpz_t(), 2);
    for (std::size_t i = 0; i < steps && plan.work < workBudget; ++i) {
        const std::size_t bits = steps - i;
        foresight.divideBy(2, bits < 63 ? quint64(1) << bits : unlimited, plan);
    }
    plan.isComplete = plan.primes.size() == steps;
    return plan;
}

double cost(const Plan &plan)
{
    const bool isTooLong = plan.longest > longestNumerator || !plan.isComplete;
    const double words = plan.growth < 127 ? 2 : 8 + plan.growth / 64; // GMP asks for memory
    return isTooLong ? std::numeric_limits<double>::infinity() : plan.work * words;
}

// The reduction itself, over 128-bit or over unlimited coefficients.
template <typename Coefficient>
class Reduction
{
public:
    Reduction(Values values, mpz_class target, const StopRequested &stop)
        : m_values(std::move(values))
        , m_target(std::move(target))
        , m_numerator(1, Coefficient(1))
        , m_stop(stop)
    { }

    bool run(const Plan &plan)
    {
        return std::all_of(plan.primes.begin(), plan.primes.end(),
                           [this](quint64 prime) { return divideBy(prime); });
    }

    // The sum of N_j * C(target - j + k - 1, k - 1), over a common denominator of (k - 1)!.
    Natural result() const
    {
        const unsigned long others = m_values.size() - 1;
        mpz_class product = 1, sum = 0, factorial;
        for (unsigned long i = 1; i <= others; ++i)
            product *= m_target + i;
        for (std::size_t j = 0; j < m_numerator.size() && m_target >= j; ++j) {
            sum += big(m_numerator[j]) * product;
            product *= m_target - j;
            const mpz_class last = m_target - j + others;
            if (last > 0)
                mpz_divexact(product.get_mpz_t(), product.get_mpz_t(), last.get_mpz_t());
        }
        mpz_fac_ui(factorial.get_mpz_t(), others);
        mpz_divexact(sum.get_mpz_t(), sum.get_mpz_t(), factorial.get_mpz_t());
        return toNatural(sum);
    }

private:
    static mpz_class big(u128 value) { return toBig(value); }
    static const mpz_class &big(const mpz_class &value) { return value; }

    bool divideBy(quint64 prime)
    {
        for (quint64 &value : m_values) {
            if (value % prime == 0)
                value /= prime;
            else if (!widen(value, prime))
                return false;
        }
        keepEvery(prime);
        return true;
    }

    // Multiplies by (1 - x^(prime * value)) / (1 - x^value).
    bool widen(quint64 value, quint64 prime)
    {
        const std::size_t length = m_numerator.size() + (prime - 1) * value;
        const bool isCut = m_target < length;
        m_numerator.resize(isCut ? m_target.get_ui() + 1 : length, Coefficient(0));
        if (prime == 2)
            return forDescending(value, [&](std::size_t i) { at(i) += at(i - value); });
        return forAscending(value, [&](std::size_t i) { at(i) += at(i - value); })
            && forDescending(prime * value, [&](std::size_t i) { at(i) -= at(i - prime * value); });
    }

    void keepEvery(quint64 prime)
    {
        const mpz_class divisor = toBig(u128(prime));
        const mpz_class residue = m_target % divisor;
        std::size_t kept = 0;
        for (std::size_t i = residue.get_ui(); i < m_numerator.size(); i += prime)
            std::swap(m_numerator[kept++], m_numerator[i]);
        m_numerator.resize(kept);
        m_target /= divisor;
    }

    Coefficient &at(std::size_t i) { return m_numerator[i]; }
    bool isStopped() const { return m_stop && m_stop(); }

    template <typename Visit>
    bool forAscending(std::size_t from, Visit visit)
    {
        for (std::size_t i = from; i < m_numerator.size(); i = std::min(i, m_numerator.size())) {
            for (const std::size_t end = std::min(i + chunk, m_numerator.size()); i < end; ++i)
                visit(i);
            if (isStopped())
                return false;
        }
        return true;
    }

    template <typename Visit>
    bool forDescending(std::size_t from, Visit visit)
    {
        for (std::size_t i = m_numerator.size(); i > from;) {
            for (const std::size_t end = std::max(from, i - std::min(i, chunk)); i > end;)
                visit(--i);
            if (isStopped())
                return false;
        }
        return true;
    }

    Values m_values;
    mpz_class m_target;
    std::vector<Coefficient> m_numerator;
    const StopRequested &m_stop;
};

// The textbook table, while it is shorter than a plan. There are fewer ways to pay 1,024 with any
// notes than 1,024 has partitions, which is below 2^128.
constexpr quint64 largestSmall = 1'024;

Natural fromTable(const Values &values, quint64 target)
{
    std::array<u128, largestSmall + 1> ways;
    std::fill_n(ways.begin(), target + 1, 0);
    ways[0] = 1;
    for (const quint64 value : values)
        for (quint64 sum = value; sum <= target; ++sum)
            ways[sum] += ways[sum - value];
    return Natural::of128(ways[target]);
}

template <typename Coefficient>
Outcome<Natural> reduce(const Values &values, const mpz_class &target, const Plan &plan,
                        const StopRequested &stop)
{
    Reduction<Coefficient> reduction(values, target, stop);
    if (!reduction.run(plan))
        return fault(FaultCode::Cancelled, u"the count was cancelled"_s);
    return reduction.result();
}

} // namespace

Outcome<Natural> waysToPay(const Natural &amount, const NoteSet &notes, const StopRequested &stop)
{
    const quint64 divisor = notes.divisor();
    if (!amount.fits128() && amount.digits() > maxAmountDigits)
        return fault(FaultCode::ValueOutOfRange,
                     u"an amount may have at most %1 digits"_s.arg(maxAmountDigits));
    if (amount % divisor != 0)
        return Natural();
    Values values(notes.values().begin(), notes.values().end());
    for (quint64 &value : values)
        value /= divisor;
    const Natural units = amount / divisor;
    if (units <= largestSmall && units.to64() * values.size() <= 2 * largestSmall)
        return fromTable(values, units.to64());
    const mpz_class target = toBig(units);
    Plan plan = greedyPlan(values, target);
    if (plan.work > 20'000) // below, no other plan is worth foreseeing
        if (Plan binary = binaryPlan(values, target); cost(binary) < cost(plan))
            plan = std::move(binary);
    if (cost(plan) > workBudget)
        return fault(FaultCode::TooExpensive,
                     u"these notes share so little that counting would take too long"_s);
    return plan.growth < 127 ? reduce<u128>(values, target, plan, stop)
                             : reduce<mpz_class>(values, target, plan, stop);
}

} // namespace denomination
