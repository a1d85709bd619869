// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/request.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

// The workload's names are letters only, so that nothing needs escaping.
void append(QByteArray *json, const customers::Customer &row)
{
    json->append(R"({"firstName":")").append(row.firstName);
    json->append(R"(","lastName":")").append(row.lastName);
    json->append(R"(","age":)").append(QByteArray::number(row.age));
    json->append(R"(,"id":)").append(QByteArray::number(row.id)).append('}');
}

} // namespace

QLatin1StringView methodOf(Sort sort)
{
    switch (sort) {
    case Sort::Post:
        return "POST"_L1;
    case Sort::Get:
    case Sort::Page:
        return "GET"_L1;
    case Sort::Put:
        return "PUT"_L1;
    case Sort::Remove:
    case Sort::Clear:
        return "DELETE"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView sortName(Sort sort)
{
    switch (sort) {
    case Sort::Page:
        return "GET page"_L1;
    case Sort::Remove:
        return "DELETE id"_L1;
    case Sort::Clear:
        return "DELETE all"_L1;
    case Sort::Post:
    case Sort::Get:
    case Sort::Put:
        return methodOf(sort);
    }
    Q_UNREACHABLE();
}

bool isWrite(Sort sort)
{
    return sort != Sort::Get && sort != Sort::Page;
}

QByteArray pathOf(const Request &request)
{
    switch (request.sort) {
    case Sort::Page:
        return "/customers?limit=" + QByteArray::number(request.pageSize);
    case Sort::Put:
    case Sort::Remove:
        return "/customers/" + QByteArray::number(request.id);
    case Sort::Post:
    case Sort::Get:
    case Sort::Clear:
        return "/customers";
    }
    Q_UNREACHABLE();
}

QByteArray bodyOf(const Request &request)
{
    QByteArray json;
    if (request.sort == Sort::Put) {
        append(&json, request.rows.front());
    } else if (request.sort == Sort::Post) {
        json.reserve(2 + qsizetype(request.rows.size()) * 80);
        json.append('[');
        for (const customers::Customer &row : request.rows) {
            if (json.size() > 1)
                json.append(',');
            append(&json, row);
        }
        json.append(']');
    }
    return json;
}

QByteArray requestId(const QByteArray &tag, quint32 number)
{
    return tag + '-' + QByteArray::number(number);
}

} // namespace simulator
