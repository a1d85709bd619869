// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/reply.h"

namespace http {

// The contract and a page to read and try it: Swagger UI from our own resources, under a content
// policy that lets it talk to this server alone. Beside it: what the problems mean.
void sendContract(const Request &request, Reply reply); // openapi.json
void sendDocsPage(const Request &request, Reply reply);
void sendDocsFile(const Request &request, Reply reply); // Request::argument names it

} // namespace http
