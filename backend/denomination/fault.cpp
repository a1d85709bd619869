// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/fault.h"

namespace denomination {

namespace {

base::Kind kindOf(FaultCode code)
{
    switch (code) {
    case FaultCode::EmptySet:
    case FaultCode::DenominationNotPositive:
    case FaultCode::DuplicateDenomination:
    case FaultCode::TooManyDenominations:
    case FaultCode::AmountNegative:
    case FaultCode::AmountZero:
    case FaultCode::AmountNotANumber:
    case FaultCode::AmountHasTooManyDecimals:
    case FaultCode::ValueOutOfRange:
    case FaultCode::UnknownCurrency:
    case FaultCode::RowOutOfRange:
    case FaultCode::OrderNotAvailable:
        return base::Kind::Invalid;
    case FaultCode::NotPayable:
    case FaultCode::TooManyNotes:
    case FaultCode::InventoryShort:
    case FaultCode::AmountNotInMixTable:
        return base::Kind::NotFound;
    case FaultCode::TooManyRows:
    case FaultCode::TooExpensive:
        return base::Kind::TooLarge;
    case FaultCode::Cancelled:
        return base::Kind::Cancelled;
    case FaultCode::SinkFailed:
        return base::Kind::Io;
    }
    Q_UNREACHABLE();
}

} // namespace

tl::unexpected<Fault> fault(FaultCode code, QString detail)
{
    Fault fault;
    fault.code = code;
    fault.detail = std::move(detail);
    return tl::unexpected<Fault>(std::move(fault));
}

// Only what an export can come upon is said in every language here; the doors word the rest.
base::Error asError(const Fault &fault)
{
    if (fault.code == FaultCode::OrderNotAvailable)
        return {kindOf(fault.code),
                QT_TRANSLATE_NOOP("Backend",
                                  "the amount is too large for a numbered list in this order; "
                                  "choose the order by note values")};
    if (fault.code == FaultCode::TooExpensive)
        return {kindOf(fault.code),
                QT_TRANSLATE_NOOP("Backend",
                                  "this would take too long; choose a smaller amount or "
                                  "fewer notes")};
    return {kindOf(fault.code), fault.detail};
}

} // namespace denomination
