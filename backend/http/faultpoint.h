// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"

namespace http {

// Where a failure drill reaches into the server. Asked on any of its threads; outlives its use.
class FaultPoint
{
public:
    // Whether the client's connection is cut instead of giving it this answer. What was asked for
    // has been done by then.
    virtual bool cutsOff(const Request &request, int status) = 0;

protected:
    ~FaultPoint() = default;
};

} // namespace http
