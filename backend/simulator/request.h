// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QByteArray>

namespace simulator {

enum class Sort : quint8 { Post, Get, Page, Put, Remove, Clear };
inline constexpr int sortCount = 6;

QLatin1StringView methodOf(Sort sort); // "POST"
QLatin1StringView sortName(Sort sort); // as reports name it: "POST", "GET", "GET page", "DELETE id"
bool isWrite(Sort sort);

// One request of the workload, before it has a form on the wire.
struct Request
{
    quint32 number = 0; // from 1, in the order of the workload
    Sort sort = Sort::Get;
    std::vector<customers::Customer> rows = {}; // what a POST or PUT carries
    qint64 id = 0; // whom a PUT or a removal is about
    int pageSize = 0; // of a page
};

// Path and query below the target, "/customers?limit=100".
QByteArray pathOf(const Request &request);

// The JSON that a POST or PUT carries; empty for the others.
QByteArray bodyOf(const Request &request);

// What X-Request-Id carries: the run's tag and the request's number, "3fa85c-12".
QByteArray requestId(const QByteArray &tag, quint32 number);

} // namespace simulator
