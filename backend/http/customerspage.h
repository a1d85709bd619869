// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/roll.h"
#include "backend/http/request.h"
#include "backend/http/response.h"

namespace http {

// Which part of the list a query asks for.
struct PageQuery
{
    // Refuses unknown and repeated names and values out of range, so that nothing is misread.
    static base::Result<PageQuery> from(const Request &request);

    bool wantsAll() const;

    customers::Roll::Prefixes prefixes;
    std::optional<customers::Customer> after; // of the cursor
    std::optional<qsizetype> limit; // customers; 1 to 10,000
};

// The page with X-Total-Count and the link to the next one.
Response page(const customers::Roll &roll, const PageQuery &query);

// Where a page ended, as the opaque text that the next request brings back.
QByteArray toCursor(const customers::Customer &last);
std::optional<customers::Customer> fromCursor(QByteArrayView cursor);

} // namespace http
