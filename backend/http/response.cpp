// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/response.h"

#include "backend/http/gzip.h"

#include <algorithm>

namespace http {

Body::Body(QByteArray bytes)
    : m_forms(std::make_shared<Forms>(Forms{std::move(bytes), {}}))
{ }

const QByteArray &Body::plain() const
{
    static const QByteArray empty;
    return m_forms ? m_forms->plain : empty;
}

const QByteArray &Body::gzipped() const
{
    if (m_forms && m_forms->gzipped.isEmpty())
        m_forms->gzipped = gzip(m_forms->plain);
    return m_forms ? m_forms->gzipped : plain();
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
