// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/write.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace exports {

namespace {

// Calls the visitor's overload for what the cell holds.
template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // clang 14 does not find it by itself

template <typename Text>
QByteArray spell(const Cell &cell, QByteArray nothing, Text text)
{
    return std::visit(Overloaded{[&nothing](std::monostate) { return nothing; }, text,
                                 [](qint64 number) { return QByteArray::number(number); },
                                 [&nothing](double number) {
                                     return std::isfinite(number) ? QByteArray::number(
                                                number, 'g', QLocale::FloatingPointShortest)
                                                                  : nothing;
                                 }},
                      cell);
}

void appendEscaped(QByteArray &json, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        json.append('\\').append(c);
        break;
    case '\n':
        json.append("\\n");
        break;
    default:
        if (uchar(c) < 0x20)
            json.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
        else
            json.append(c);
    }
}

QByteArray jsonString(const QByteArray &text)
{
    QByteArray json;
    json.reserve(text.size() + 2);
    json.append('"');
    for (const char c : text)
        appendEscaped(json, c);
    return json.append('"');
}

QByteArray csvText(const QByteArray &text)
{
    const auto needsQuotes = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    const bool isBare = std::none_of(text.begin(), text.end(), needsQuotes) && !text.startsWith(' ')
        && !text.endsWith(' ');
    return isBare ? text : '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

} // namespace

QByteArray csvField(const Cell &cell)
{
    return spell(cell, QByteArray(), [](const QByteArray &text) { return csvText(text); });
}

QByteArray jsonValue(const Cell &cell)
{
    return spell(cell, QByteArrayLiteral("null"),
                 [](const QByteArray &text) { return jsonString(text); });
}

QByteArray plainText(const Cell &cell)
{
    return spell(cell, QByteArray(), [](QByteArray text) {
        std::replace_if(
            text.begin(), text.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
        return text;
    });
}

} // namespace exports
