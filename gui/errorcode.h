// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/customer.h"

#include <QString>

namespace gui {

// The codes that stand at the end of what went wrong. They are the same in every language and stay
// as they are, since people search for them. Each has its entry in resources/help/*/errors.md.

// What is told with more than the kind of an error.
enum class Trouble {
    ServerFailed, // to start
    PortBusy,
    StoreFailed,
    CustomersLost,
    NoAnswer, // to a request that was sent again
};

QString errorCode(base::Kind kind);
QString errorCode(customers::Reason reason); // that of its kind
QString errorCode(Trouble trouble);

QString withCode(const QString &text, const QString &code); // "It was given up. [timeout]"

} // namespace gui
