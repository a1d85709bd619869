// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/docs.h"

#include "backend/http/meaning.h"
#include "backend/http/problem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr QByteArrayView usualPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; "
                                       "img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
                                       "form-action 'none'; frame-ancestors 'none'";
// ReDoc makes two kinds of style elements: empty ones, which it fills rule by rule, and one with
// the looks of a scroll bar. Both are told by their hashes, so that no other gets in. It searches
// in a worker made of a text of its own.
constexpr QByteArrayView redocPolicy =
    "default-src 'none'; script-src 'self'; "
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' "
    "'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='; worker-src blob:; img-src data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

struct File
{
    QByteArrayView type;
    QString path;
    QByteArrayView policy = usualPolicy;
};

const QHash<QByteArray, File> &files()
{
    static const QHash<QByteArray, File> all{
        {"openapi.json", {jsonType, u":/http/openapi.json"_s}},
        {"index.html", {htmlType, u":/http/docs/index.html"_s}},
        {"page.css", {"text/css; charset=utf-8", u":/http/docs/page.css"_s}},
        {"start.js", {"text/javascript; charset=utf-8", u":/http/docs/start.js"_s}},
        {"swagger-ui.css", {"text/css; charset=utf-8", u":/http/docs/swagger-ui.css"_s}},
        {"swagger-ui-bundle.js",
         {"text/javascript; charset=utf-8", u":/http/docs/swagger-ui-bundle.js"_s}},
        {"redoc.html", {htmlType, u":/http/docs/redoc.html"_s, redocPolicy}},
        {"redoc-start.js", {"text/javascript; charset=utf-8", u":/http/docs/redoc-start.js"_s}},
        {"redoc.standalone.js",
         {"text/javascript; charset=utf-8", u":/http/docs/redoc.standalone.js"_s}},
    };
    return all;
}

Response toResponse(QByteArrayView type, const QByteArray &bytes, QByteArrayView policy)
{
    Response response;
    response.contentType = type;
    response.body = bytes;
    response.etag = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(16);
    response.setField("Content-Security-Policy", policy.toByteArray());
    return response;
}

// Read when first asked for, then kept, so that each is compressed once. Per thread, as a Body is.
Response fileNamed(const QByteArray &name)
{
    thread_local QHash<QByteArray, Response> read;
    if (const auto known = read.constFind(name); known != read.cend())
        return *known;
    if (name == "problems")
        return *read.insert(name, toResponse(htmlType, problemsPage(), usualPolicy));
    const auto found = files().constFind(name);
    QFile file(found == files().cend() ? QString() : found->path);
    if (found == files().cend() || !file.open(QIODevice::ReadOnly))
        return problem(404, u"There is no such file."_s);
    return *read.insert(name, toResponse(found->type, file.readAll(), found->policy));
}

} // namespace

void sendContract(const Request &, Reply reply)
{
    reply.send(fileNamed("openapi.json"));
}

void sendDocsPage(const Request &, Reply reply)
{
    reply.send(fileNamed("index.html"));
}

void sendRedocPage(const Request &, Reply reply)
{
    reply.send(fileNamed("redoc.html"));
}

void sendDocsFile(const Request &request, Reply reply)
{
    reply.send(fileNamed(request.argument));
}

} // namespace http
