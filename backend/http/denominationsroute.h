// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/route.h"

namespace http {

// POST /denominations: every way to pay, counted exactly and listed page by page. Answered where
// it is asked, on the server's thread, and therefore refused when it would take longer than a few
// hundredths of a second. Needs no store.
class DenominationsRoute
{
public:
    std::vector<Route> routes();
};

} // namespace http
