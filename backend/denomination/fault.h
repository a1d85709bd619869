// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/denomination/natural.h"

#include <functional>

namespace denomination {

// Why the engine has no answer. A door words each code in its own language; `detail` is English.
enum class FaultCode {
    EmptySet, // no note to pay with
    DenominationNotPositive, // a note of 0 or less
    DuplicateDenomination, // a plain list names a value twice
    TooManyDenominations, // more than 32 distinct values
    AmountNegative,
    AmountZero, // a payout of nothing
    AmountNotANumber,
    AmountHasTooManyDecimals, // more than the currency has
    ValueOutOfRange, // beyond what the engine reckons with
    UnknownCurrency,
    NotPayable, // no combination: `nearest` says what is
    TooManyNotes, // payable, but with more notes than allowed: `figure` is the fewest possible
    InventoryShort, // a cassette holds less than the mix takes
    AmountNotInMixTable,
    TooManyRows, // more than the caller allowed: `figure` is the exact number
    RowOutOfRange, // `figure` is the number of rows
    OrderNotAvailable, // no random access in this order for an amount of this size
    TooExpensive, // the work foreseen is beyond the budget
    Cancelled,
    SinkFailed, // a file could not be written: `systemError` is errno
};

struct Fault
{
    FaultCode code = FaultCode::EmptySet;
    QString detail = {}; // English, whole sentence without a full stop
    qsizetype position = -1; // of the offending word in a text that was read, in UTF-16 units
    qsizetype length = 0;
    Natural figure = {}; // see the code
    int systemError = 0;

    friend bool operator==(const Fault &, const Fault &) = default;
};

template <typename T = void>
using Outcome = tl::expected<T, Fault>;

tl::unexpected<Fault> fault(FaultCode code, QString detail);

// The same failure in the vocabulary every room shares.
base::Error asError(const Fault &fault);

template <typename T>
base::Result<T> asResult(Outcome<T> outcome)
{
    if (!outcome)
        return tl::unexpected<base::Error>(asError(outcome.error()));
    return std::move(*outcome);
}

// Asked every few milliseconds by all that may take long, from the thread that works; true ends
// the work with Cancelled. An empty one is never asked.
using StopRequested = std::function<bool()>;

} // namespace denomination
