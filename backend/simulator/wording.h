// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <chrono>

// How reports and logs, which are English, write values down.
namespace simulator {

QString inWords(const customers::Customer &customer); // "Leia Lane (id 7, age 31)"
QString inWords(std::chrono::nanoseconds duration); // "1.912 ms"
QString inOneLine(QString words); // of strangers: spaces for line breaks and other controls
QString counted(qint64 count, QLatin1StringView thing); // "1 customer", "2 customers"

} // namespace simulator
