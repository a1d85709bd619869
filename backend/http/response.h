// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>
#include <vector>

namespace http {

inline constexpr QByteArrayView jsonType = "application/json";
inline constexpr QByteArrayView problemType = "application/problem+json";
inline constexpr QByteArrayView htmlType = "text/html; charset=utf-8";

// The bytes of an answer. Copies share them, and the gzip form that is made when first asked for:
// a body that is sent to many is compressed once. Not thread-safe.
class Body
{
public:
    Body() = default;
    Body(QByteArray bytes); // implicit, as a body is its bytes

    const QByteArray &plain() const { return m_plain; }
    qsizetype size() const { return m_plain.size(); }

    bool isWorthCompressing() const { return m_gzipped != nullptr; }
    const QByteArray &gzipped() const; // when worth it

private:
    QByteArray m_plain;
    std::shared_ptr<QByteArray> m_gzipped; // empty until asked for; null: not worth it
};

// What a route answers. How it goes over the wire (HEAD, 304, gzip, framing) is Reply's matter.
struct Response
{
    // Refuses values with control characters, which could begin a field of their own.
    void setField(QByteArrayView name, QByteArray value);

    int status = 200;
    QByteArrayView contentType = jsonType; // outlives the response: a literal
    Body body;
    QByteArray etag; // without quotes; empty: the answer has no version and is not to be stored
    std::vector<std::pair<QByteArrayView, QByteArray>> fields; // names are literals
};

Response json(QByteArray body, int status = 200);
Response noContent();

} // namespace http
