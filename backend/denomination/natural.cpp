// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/natural.h"

#include "backend/denomination/bigint.h"

#include <algorithm>

namespace denomination {

static_assert(GMP_NUMB_BITS == 64, "limbs travel between Natural and GMP as they are");

mpz_class toBig(u128 value)
{
    const quint64 limbs[] = {quint64(value), quint64(value >> 64)};
    mpz_class big;
    mpz_import(big.get_mpz_t(), 2, -1, sizeof(quint64), 0, 0, limbs);
    return big;
}

mpz_class toBig(const Natural &value)
{
    if (value.fits128())
        return toBig(value.to128());
    const auto limbs = value.limbs();
    mpz_class big;
    mpz_import(big.get_mpz_t(), limbs.size(), -1, sizeof(quint64), 0, 0, limbs.data());
    return big;
}

Natural toNatural(const mpz_class &value)
{
    std::vector<quint64> limbs(mpz_size(value.get_mpz_t()));
    mpz_export(limbs.data(), nullptr, -1, sizeof(quint64), 0, 0, value.get_mpz_t());
    return Natural::fromLimbs(std::move(limbs));
}

Natural Natural::of128(u128 value)
{
    Natural natural;
    natural.m_low = value;
    return natural;
}

Natural Natural::fromLimbs(std::vector<quint64> limbs)
{
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
    Natural natural;
    if (limbs.size() > 2)
        natural.m_limbs = std::move(limbs);
    else
        for (std::size_t i = limbs.size(); i-- > 0;)
            natural.m_low = natural.m_low << 64 | limbs[i];
    return natural;
}

std::optional<Natural> Natural::fromDecimal(QStringView digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (digits.size() < 20)
        return Natural(digits.toULongLong());
    mpz_class big;
    mpz_set_str(big.get_mpz_t(), digits.toLatin1().constData(), 10);
    return toNatural(big);
}

std::vector<quint64> Natural::limbs() const
{
    if (!m_limbs.empty())
        return m_limbs;
    std::vector<quint64> limbs;
    for (u128 rest = m_low; rest != 0; rest >>= 64)
        limbs.push_back(quint64(rest));
    return limbs;
}

double Natural::toDouble() const
{
    return fits128() ? double(m_low) : toBig(*this).get_d();
}

QByteArray Natural::toDecimal() const
{
    if (fits64())
        return QByteArray::number(quint64(m_low));
    const mpz_class big = toBig(*this);
    QByteArray digits(qsizetype(mpz_sizeinbase(big.get_mpz_t(), 10)) + 2, Qt::Uninitialized);
    mpz_get_str(digits.data(), 10, big.get_mpz_t());
    digits.truncate(qsizetype(qstrlen(digits.constData())));
    return digits;
}

Natural operator+(const Natural &a, const Natural &b)
{
    u128 sum = 0;
    if (a.fits128() && b.fits128() && !__builtin_add_overflow(a.m_low, b.m_low, &sum))
        return Natural::of128(sum);
    return toNatural(toBig(a) + toBig(b));
}

Natural operator-(const Natural &a, const Natural &b)
{
    if (a <= b)
        return {};
    if (a.fits128())
        return Natural::of128(a.m_low - b.m_low);
    return toNatural(toBig(a) - toBig(b));
}

Natural operator*(const Natural &a, const Natural &b)
{
    u128 product = 0;
    if (a.fits128() && b.fits128() && !__builtin_mul_overflow(a.m_low, b.m_low, &product))
        return Natural::of128(product);
    return toNatural(toBig(a) * toBig(b));
}

Natural operator/(const Natural &a, quint64 b)
{
    if (a.fits128())
        return Natural::of128(a.m_low / b);
    return toNatural(toBig(a) / toBig(u128(b)));
}

quint64 operator%(const Natural &a, quint64 b)
{
    if (a.fits128())
        return quint64(a.m_low % b);
    return toNatural(toBig(a) % toBig(u128(b))).to64();
}

std::strong_ordering operator<=>(const Natural &a, const Natural &b)
{
    if (a.m_limbs.size() != b.m_limbs.size())
        return a.m_limbs.size() <=> b.m_limbs.size();
    if (a.fits128())
        return a.m_low < b.m_low ? std::strong_ordering::less
            : a.m_low > b.m_low  ? std::strong_ordering::greater
                                 : std::strong_ordering::equal;
    return std::lexicographical_compare_three_way(a.m_limbs.rbegin(), a.m_limbs.rend(),
                                                  b.m_limbs.rbegin(), b.m_limbs.rend());
}

} // namespace denomination
