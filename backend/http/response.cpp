// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/response.h"

#include "backend/http/gzip.h"

#include <algorithm>

namespace http {

namespace {

constexpr qsizetype worthCompressing = 1024; // bytes; less fits one packet anyway

} // namespace

Body::Body(QByteArray bytes)
    : m_plain(std::move(bytes))
{
    if (m_plain.size() >= worthCompressing)
        m_gzipped = std::make_shared<QByteArray>();
}

const QByteArray &Body::gzipped() const
{
    if (m_gzipped->isEmpty())
        *m_gzipped = gzip(m_plain);
    return *m_gzipped;
}

void Response::setField(QByteArrayView name, QByteArray value)
{
    const bool isSafe = std::none_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
    Q_ASSERT(isSafe);
    if (isSafe)
        fields.emplace_back(name, std::move(value));
}

Response json(QByteArray body, int status)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

Response noContent()
{
    Response response;
    response.status = 204;
    return response;
}

} // namespace http
