// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace http {

enum class Method { Unknown, Get, Head, Post, Put, Delete, Options, Patch };

// "GET"; "-" for a request whose method could not be read
QByteArrayView methodName(Method method);

struct Field
{
    QByteArrayView name; // as sent; compare without case
    QByteArrayView value; // without surrounding white space
};

// Between whom a connection runs. Its requests share this, since a QHostAddress takes memory even
// when it is empty, and is copied where it should be moved.
struct Ends
{
    QHostAddress peer;
    QHostAddress local; // the address connected to
};

// One request, complete and well formed: what RequestParser makes. Its views look into `head`,
// so it may be moved but is shared by pointer rather than copied.
struct Request
{
    Request() = default;
    Request(Request &&) = default;
    Request &operator=(Request &&) = default;
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;

    // The first field of that name, in lower case; null when there is none.
    QByteArrayView field(QByteArrayView lowerCaseName) const;
    bool has(QByteArrayView lowerCaseName) const { return !field(lowerCaseName).isNull(); }

    // Whether a list-valued field has that element, without case: "Connection: close, te".
    bool lists(QByteArrayView lowerCaseName, QByteArrayView element) const;

    // How much the client wants what a field as "Accept: text/html;q=0.5" names, from 0 for not at
    // all to 1; nothing when it does not name it. RFC 9110, section 12.4.2.
    std::optional<double> weight(QByteArrayView lowerCaseName, QByteArrayView element) const;

    bool isRead() const { return method == Method::Get || method == Method::Head; }

    // The query's names and values, decoded, in the order sent.
    using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;
    Parameters parameters() const;

    Method method = Method::Unknown;
    QByteArrayView target; // as sent
    QByteArrayView path; // begins with '/', still percent-encoded; "*" for a server-wide OPTIONS
    QByteArrayView query; // without the '?'
    QByteArrayView host; // of the target or the Host field; with its port
    int minorVersion = 1;
    std::vector<Field> fields;

    std::optional<qint64> contentLength;
    bool isChunked = false;
    bool keepsAlive = true;
    bool expectsContinue = false;

    QByteArray head; // everything up to the empty line
    QByteArray body; // after removal of the chunks

    QByteArray argument; // what stands for <arg> in the route's pattern, decoded
    QByteArray id; // the client's X-Request-Id when valid, else ours
    std::shared_ptr<const Ends> ends; // of its connection, which says so once the head is there
};

// %41 to A; the input must be well formed. With Plus::IsSpace as in forms.
enum class Plus { IsPlus, IsSpace };
QByteArray percentDecoded(QByteArrayView text, Plus plus = Plus::IsPlus);

// Here, so that names of other lengths, almost all that a field is looked for among, cost no call.
inline bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace http
