// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/json.h"
#include "backend/http/response.h"

namespace http {

// Problem details (RFC 9457): the only place that knows both our errors and HTTP's.
Response problem(const base::Error &error);
Response problem(const customers::BodyFault &fault);
Response problem(const std::vector<customers::Fault> &faults); // of one customer: 422
Response problem(int status, const QString &detail);

int statusOf(base::Kind kind);

// The JSON Pointer to a member (RFC 6901): /a~1b to "a/b".
QString pointerTo(const QString &member);

} // namespace http
