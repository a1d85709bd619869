// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/currency.h"

#include <algorithm>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

// In circulation and commonly accepted, from the central banks' pages; minor units.
constexpr qint64 aedNotes[] = {100000, 50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 aedCoins[] = {100, 50, 25};
constexpr qint64 arsNotes[] = {2000000, 1000000, 200000, 100000, 50000,
                               20000,   10000,   5000,   2000,   1000};
constexpr qint64 arsCoins[] = {1000, 500, 200, 100};
constexpr qint64 audNotes[] = {10000, 5000, 2000, 1000, 500};
constexpr qint64 audCoins[] = {200, 100, 50, 20, 10, 5};
constexpr qint64 bgnNotes[] = {10000, 5000, 2000, 1000, 500};
constexpr qint64 bgnCoins[] = {200, 100, 50, 20, 10, 5, 2, 1};
constexpr qint64 bhdNotes[] = {20000, 10000, 5000, 1000, 500};
constexpr qint64 bhdCoins[] = {500, 100, 50, 25, 10, 5};
constexpr qint64 brlNotes[] = {20000, 10000, 5000, 2000, 1000, 500, 200};
constexpr qint64 brlCoins[] = {100, 50, 25, 10, 5};
constexpr qint64 bynNotes[] = {50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 bynCoins[] = {200, 100, 50, 20, 10, 5, 2, 1};
constexpr qint64 cadNotes[] = {10000, 5000, 2000, 1000, 500};
constexpr qint64 cadCoins[] = {200, 100, 25, 10, 5};
constexpr qint64 chfNotes[] = {100000, 20000, 10000, 5000, 2000, 1000};
constexpr qint64 chfCoins[] = {500, 200, 100, 50, 20, 10, 5};
constexpr qint64 clpNotes[] = {20000, 10000, 5000, 2000, 1000};
constexpr qint64 clpCoins[] = {500, 100, 50, 10};
constexpr qint64 cnyNotes[] = {10000, 5000, 2000, 1000, 500, 100};
constexpr qint64 cnyCoins[] = {100, 50, 10};
constexpr qint64 copNotes[] = {10000000, 5000000, 2000000, 1000000, 500000, 200000};
constexpr qint64 copCoins[] = {100000, 50000, 20000, 10000, 5000};
constexpr qint64 czkNotes[] = {500000, 200000, 100000, 50000, 20000, 10000};
constexpr qint64 czkCoins[] = {5000, 2000, 1000, 500, 200, 100};
constexpr qint64 dkkNotes[] = {100000, 50000, 20000, 10000, 5000};
constexpr qint64 dkkCoins[] = {2000, 1000, 500, 200, 100, 50};
constexpr qint64 eurNotes[] = {50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 eurCoins[] = {200, 100, 50, 20, 10, 5, 2, 1};
constexpr qint64 gbpNotes[] = {5000, 2000, 1000, 500};
constexpr qint64 gbpCoins[] = {200, 100, 50, 20, 10, 5, 2, 1};
constexpr qint64 hkdNotes[] = {100000, 50000, 10000, 5000, 2000, 1000};
constexpr qint64 hkdCoins[] = {1000, 500, 200, 100, 50, 20, 10};
constexpr qint64 hufNotes[] = {2000000, 1000000, 500000, 200000, 100000, 50000};
constexpr qint64 hufCoins[] = {20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 idrNotes[] = {10000000, 5000000, 2000000, 1000000, 500000, 200000, 100000};
constexpr qint64 idrCoins[] = {100000, 50000, 20000, 10000};
constexpr qint64 ilsNotes[] = {20000, 10000, 5000, 2000};
constexpr qint64 ilsCoins[] = {1000, 500, 200, 100, 50, 10};
constexpr qint64 inrNotes[] = {50000, 20000, 10000, 5000, 2000, 1000};
constexpr qint64 inrCoins[] = {2000, 1000, 500, 200, 100};
constexpr qint64 iskNotes[] = {10000, 5000, 2000, 1000, 500};
constexpr qint64 iskCoins[] = {100, 50, 10, 5, 1};
constexpr qint64 jodNotes[] = {50000, 20000, 10000, 5000, 1000};
constexpr qint64 jodCoins[] = {500, 250, 100, 50};
constexpr qint64 jpyNotes[] = {10000, 5000, 2000, 1000};
constexpr qint64 jpyCoins[] = {500, 100, 50, 10, 5, 1};
constexpr qint64 krwNotes[] = {50000, 10000, 5000, 1000};
constexpr qint64 krwCoins[] = {500, 100, 50, 10};
constexpr qint64 kwdNotes[] = {20000, 10000, 5000, 1000, 500, 250};
constexpr qint64 kwdCoins[] = {100, 50, 20, 10, 5};
constexpr qint64 mxnNotes[] = {100000, 50000, 20000, 10000, 5000, 2000};
constexpr qint64 mxnCoins[] = {2000, 1000, 500, 200, 100, 50};
constexpr qint64 myrNotes[] = {10000, 5000, 2000, 1000, 500, 100};
constexpr qint64 myrCoins[] = {50, 20, 10, 5};
constexpr qint64 nokNotes[] = {100000, 50000, 20000, 10000, 5000};
constexpr qint64 nokCoins[] = {2000, 1000, 500, 100};
constexpr qint64 nzdNotes[] = {10000, 5000, 2000, 1000, 500};
constexpr qint64 nzdCoins[] = {200, 100, 50, 20, 10};
constexpr qint64 penNotes[] = {20000, 10000, 5000, 2000, 1000};
constexpr qint64 penCoins[] = {500, 200, 100, 50, 20, 10};
constexpr qint64 phpNotes[] = {100000, 50000, 20000, 10000, 5000, 2000};
constexpr qint64 phpCoins[] = {2000, 1000, 500, 100, 25, 5, 1};
constexpr qint64 plnNotes[] = {50000, 20000, 10000, 5000, 2000, 1000};
constexpr qint64 plnCoins[] = {500, 200, 100, 50, 20, 10, 5, 2, 1};
constexpr qint64 ronNotes[] = {50000, 20000, 10000, 5000, 2000, 1000, 500, 100};
constexpr qint64 ronCoins[] = {50, 10, 5, 1};
constexpr qint64 rsdNotes[] = {500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000};
constexpr qint64 rsdCoins[] = {2000, 1000, 500, 200, 100};
constexpr qint64 sarNotes[] = {50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 sarCoins[] = {200, 100, 50, 25, 10, 5, 1};
constexpr qint64 sekNotes[] = {100000, 50000, 20000, 10000, 5000, 2000};
constexpr qint64 sekCoins[] = {1000, 500, 200, 100};
constexpr qint64 sgdNotes[] = {100000, 10000, 5000, 1000, 500, 200};
constexpr qint64 sgdCoins[] = {100, 50, 20, 10, 5};
constexpr qint64 thbNotes[] = {100000, 50000, 10000, 5000, 2000};
constexpr qint64 thbCoins[] = {1000, 500, 200, 100, 50, 25};
constexpr qint64 tndNotes[] = {50000, 20000, 10000, 5000};
constexpr qint64 tndCoins[] = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10};
constexpr qint64 tryNotes[] = {20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 tryCoins[] = {100, 50, 25, 10, 5};
constexpr qint64 uahNotes[] = {100000, 50000, 20000, 10000, 5000, 2000};
constexpr qint64 uahCoins[] = {1000, 500, 200, 100, 50, 10};
constexpr qint64 usdNotes[] = {10000, 5000, 2000, 1000, 500, 100};
constexpr qint64 usdCoins[] = {100, 50, 25, 10, 5, 1};
constexpr qint64 vndNotes[] = {500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500};
constexpr qint64 zarNotes[] = {20000, 10000, 5000, 2000, 1000};
constexpr qint64 zarCoins[] = {500, 200, 100, 50, 20, 10};

constexpr Currency table[] = {
    {"AED"_L1, "UAE dirham"_L1, 2, aedNotes, aedCoins},
    {"ARS"_L1, "Argentine peso"_L1, 2, arsNotes, arsCoins},
    {"AUD"_L1, "Australian dollar"_L1, 2, audNotes, audCoins},
    {"BGN"_L1, "Bulgarian lev"_L1, 2, bgnNotes, bgnCoins},
    {"BHD"_L1, "Bahraini dinar"_L1, 3, bhdNotes, bhdCoins},
    {"BRL"_L1, "Brazilian real"_L1, 2, brlNotes, brlCoins},
    {"BYN"_L1, "Belarusian ruble"_L1, 2, bynNotes, bynCoins},
    {"CAD"_L1, "Canadian dollar"_L1, 2, cadNotes, cadCoins},
    {"CHF"_L1, "Swiss franc"_L1, 2, chfNotes, chfCoins},
    {"CLP"_L1, "Chilean peso"_L1, 0, clpNotes, clpCoins},
    {"CNY"_L1, "Chinese yuan"_L1, 2, cnyNotes, cnyCoins},
    {"COP"_L1, "Colombian peso"_L1, 2, copNotes, copCoins},
    {"CZK"_L1, "Czech koruna"_L1, 2, czkNotes, czkCoins},
    {"DKK"_L1, "Danish krone"_L1, 2, dkkNotes, dkkCoins},
    {"EUR"_L1, "Euro"_L1, 2, eurNotes, eurCoins},
    {"GBP"_L1, "Pound sterling"_L1, 2, gbpNotes, gbpCoins},
    {"HKD"_L1, "Hong Kong dollar"_L1, 2, hkdNotes, hkdCoins},
    {"HUF"_L1, "Hungarian forint"_L1, 2, hufNotes, hufCoins},
    {"IDR"_L1, "Indonesian rupiah"_L1, 2, idrNotes, idrCoins},
    {"ILS"_L1, "Israeli new shekel"_L1, 2, ilsNotes, ilsCoins},
    {"INR"_L1, "Indian rupee"_L1, 2, inrNotes, inrCoins},
    {"ISK"_L1, "Icelandic krona"_L1, 0, iskNotes, iskCoins},
    {"JOD"_L1, "Jordanian dinar"_L1, 3, jodNotes, jodCoins},
    {"JPY"_L1, "Japanese yen"_L1, 0, jpyNotes, jpyCoins},
    {"KRW"_L1, "South Korean won"_L1, 0, krwNotes, krwCoins},
    {"KWD"_L1, "Kuwaiti dinar"_L1, 3, kwdNotes, kwdCoins},
    {"MXN"_L1, "Mexican peso"_L1, 2, mxnNotes, mxnCoins},
    {"MYR"_L1, "Malaysian ringgit"_L1, 2, myrNotes, myrCoins},
    {"NOK"_L1, "Norwegian krone"_L1, 2, nokNotes, nokCoins},
    {"NZD"_L1, "New Zealand dollar"_L1, 2, nzdNotes, nzdCoins},
    {"PEN"_L1, "Peruvian sol"_L1, 2, penNotes, penCoins},
    {"PHP"_L1, "Philippine peso"_L1, 2, phpNotes, phpCoins},
    {"PLN"_L1, "Polish zloty"_L1, 2, plnNotes, plnCoins},
    {"RON"_L1, "Romanian leu"_L1, 2, ronNotes, ronCoins},
    {"RSD"_L1, "Serbian dinar"_L1, 2, rsdNotes, rsdCoins},
    {"SAR"_L1, "Saudi riyal"_L1, 2, sarNotes, sarCoins},
    {"SEK"_L1, "Swedish krona"_L1, 2, sekNotes, sekCoins},
    {"SGD"_L1, "Singapore dollar"_L1, 2, sgdNotes, sgdCoins},
    {"THB"_L1, "Thai baht"_L1, 2, thbNotes, thbCoins},
    {"TND"_L1, "Tunisian dinar"_L1, 3, tndNotes, tndCoins},
    {"TRY"_L1, "Turkish lira"_L1, 2, tryNotes, tryCoins},
    {"UAH"_L1, "Ukrainian hryvnia"_L1, 2, uahNotes, uahCoins},
    {"USD"_L1, "US dollar"_L1, 2, usdNotes, usdCoins},
    {"VND"_L1, "Vietnamese dong"_L1, 0, vndNotes, {}},
    {"ZAR"_L1, "South African rand"_L1, 2, zarNotes, zarCoins},
};

} // namespace

qint64 Currency::unit() const
{
    qint64 unit = 1;
    for (int i = 0; i < exponent; ++i)
        unit *= 10;
    return unit;
}

std::span<const Currency> currencies()
{
    return table;
}

Outcome<Currency> currencyOf(QStringView code)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [code](const Currency &c) {
        return code.compare(c.code, Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(table))
        return fault(FaultCode::UnknownCurrency,
                     u"\"%1\" is not a currency known here"_s.arg(code));
    return *found;
}

const Currency &euro()
{
    return *std::find_if(std::begin(table), std::end(table),
                         [](const Currency &c) { return c.code == "EUR"_L1; });
}

std::vector<qint64> notesAndCoins(const Currency &currency)
{
    std::vector<qint64> values(currency.notes.begin(), currency.notes.end());
    values.insert(values.end(), currency.coins.begin(), currency.coins.end());
    std::sort(values.rbegin(), values.rend());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace denomination
