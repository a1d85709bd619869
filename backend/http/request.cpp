// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/request.h"

#include <algorithm>
#include <array>

namespace http {

QByteArrayView methodName(Method method)
{
    constexpr std::array<QByteArrayView, 8> names{"-",   "GET",    "HEAD",    "POST",
                                                  "PUT", "DELETE", "OPTIONS", "PATCH"};
    return names[std::size_t(method)];
}

QByteArrayView Request::field(QByteArrayView lowerCaseName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return equalsIgnoringCase(field.name, lowerCaseName);
    });
    return found == fields.end() ? QByteArrayView() : found->value;
}

bool Request::lists(QByteArrayView lowerCaseName, QByteArrayView element) const
{
    for (const Field &field : fields) {
        if (!equalsIgnoringCase(field.name, lowerCaseName))
            continue;
        for (qsizetype from = 0; from <= field.value.size();) {
            qsizetype to = field.value.indexOf(',', from);
            if (to < 0)
                to = field.value.size();
            if (equalsIgnoringCase(field.value.sliced(from, to - from).trimmed(), element))
                return true;
            from = to + 1;
        }
    }
    return false;
}

Request::Parameters Request::parameters() const
{
    Parameters all;
    for (qsizetype from = 0; from < query.size();) {
        qsizetype to = query.indexOf('&', from);
        if (to < 0)
            to = query.size();
        const QByteArrayView part = query.sliced(from, to - from);
        const qsizetype equals = part.indexOf('=');
        const QByteArrayView name = equals < 0 ? part : part.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView("") : part.sliced(equals + 1);
        if (!part.isEmpty())
            all.emplace_back(percentDecoded(name, Plus::IsSpace),
                             percentDecoded(value, Plus::IsSpace));
        from = to + 1;
    }
    return all;
}

QByteArray percentDecoded(QByteArrayView text, Plus plus)
{
    QByteArray decoded = text.toByteArray();
    if (plus == Plus::IsSpace)
        decoded.replace('+', ' ');
    return decoded.contains('%') ? QByteArray::fromPercentEncoding(decoded) : decoded;
}

} // namespace http
