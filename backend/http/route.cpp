// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/route.h"

#include "backend/http/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

// application/json, with or without parameters; a charset, if given, must be UTF-8.
bool isJson(QByteArrayView mediaType)
{
    const qsizetype semicolon = mediaType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? mediaType : mediaType.first(semicolon);
    if (!equalsIgnoringCase(type.trimmed(), jsonType))
        return false;
    const QByteArray parameters =
        semicolon < 0 ? QByteArray() : mediaType.sliced(semicolon).toByteArray().toLower();
    return !parameters.contains("charset") || parameters.contains("utf-8");
}

} // namespace

const Endpoint *Route::endpoint(Method method) const
{
    const Method wanted = method == Method::Head ? Method::Get : method;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                    [&](const Endpoint &e) { return e.method == wanted; });
    return found == endpoints.end() ? nullptr : &*found;
}

QByteArray Route::allowed() const
{
    QByteArray methods;
    for (const Endpoint &endpoint : endpoints) {
        methods.append(methodName(endpoint.method)).append(", ");
        if (endpoint.method == Method::Get)
            methods.append("HEAD, ");
    }
    return methods.append("OPTIONS");
}

// Asking for JSON by name also keeps other sites' forms out, which can send any other type.
std::optional<Response> refusedBody(const Endpoint &endpoint, const Request &request)
{
    if (endpoint.takes == Takes::NoBody)
        return std::nullopt;
    if (!request.isChunked && !request.contentLength)
        return problem(411, u"This request needs a body, with its length."_s);
    if (!isJson(request.field("content-type")))
        return problem(415, u"The body must be application/json."_s);
    if (request.has("content-encoding"))
        return problem(415, u"The body must not be compressed."_s);
    return std::nullopt;
}

} // namespace http
