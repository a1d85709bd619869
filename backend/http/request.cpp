// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/request.h"

#include <algorithm>
#include <array>
#include <utility>

namespace http {

namespace {

// What stands before the first separator, and after it.
std::pair<QByteArrayView, QByteArrayView> parted(QByteArrayView text, char separator)
{
    const qsizetype at = text.indexOf(separator);
    return at < 0 ? std::pair(text, QByteArrayView())
                  : std::pair(text.first(at), text.sliced(at + 1));
}

// Of all fields of that name, which is in lower case, as of one.
template <typename Function>
bool anyElement(const std::vector<Field> &fields, QByteArrayView name, Function isIt)
{
    for (const Field &field : fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        for (QByteArrayView rest = field.value; !rest.isNull();) {
            const auto [element, others] = parted(rest, ',');
            if (isIt(element.trimmed()))
                return true;
            rest = others;
        }
    }
    return false;
}

// What is no number wants nothing.
double weightAmong(QByteArrayView parameters)
{
    while (!parameters.isNull()) {
        const auto [parameter, rest] = parted(parameters, ';');
        const auto [name, value] = parted(parameter, '=');
        if (equalsIgnoringCase(name.trimmed(), "q"))
            return value.trimmed().toByteArray().toDouble();
        parameters = rest;
    }
    return 1;
}

} // namespace

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
    return anyElement(fields, lowerCaseName,
                      [&](QByteArrayView given) { return equalsIgnoringCase(given, element); });
}

std::optional<double> Request::weight(QByteArrayView lowerCaseName, QByteArrayView element) const
{
    std::optional<double> weight;
    anyElement(fields, lowerCaseName, [&](QByteArrayView given) {
        const auto [name, parameters] = parted(given, ';');
        if (equalsIgnoringCase(name.trimmed(), element))
            weight = weightAmong(parameters);
        return weight.has_value();
    });
    return weight;
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
