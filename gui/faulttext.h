// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QString>

namespace gui {

// Why a customer was refused, in the reader's language.
QString faultText(const customers::Fault &fault);

QString fieldName(const QString &field); // "firstName" as the form's label says it

// "Chan, Joel", as lists name a customer.
QString nameOf(const customers::Customer &customer);

} // namespace gui
