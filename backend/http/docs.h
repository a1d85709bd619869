// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/reply.h"

namespace http {

// The contract, a page to try it (Swagger UI) and one to read it (ReDoc), from our own resources
// and under content policies that let them talk to this server alone. Beside them: what the
// problems mean.
void sendContract(const Request &request, Reply reply); // openapi.json
void sendDocsPage(const Request &request, Reply reply);
void sendRedocPage(const Request &request, Reply reply);
void sendDocsFile(const Request &request, Reply reply); // Request::argument names it

} // namespace http
