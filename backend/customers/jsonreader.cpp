// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/jsonreader.h"

#include "backend/customers/utf8.h"

#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace customers {

namespace {

constexpr char32_t replacement = 0xfffd;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

// Behind the characters of ASCII that stand in a string as they are.
qsizetype pastPlain(QByteArrayView text, qsizetype at)
{
    const auto isPlain = [](char c) {
        return uchar(c) >= 0x20 && uchar(c) < 0x80 && c != '"' && c != '\\';
    };
    const char *const bytes = text.data();
    const qsizetype size = text.size();
    while (at < size && isPlain(bytes[at]))
        ++at;
    return at;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return '\0';
    }
}

} // namespace

JsonReader::JsonReader(QByteArrayView text)
    : m_text(text)
{ }

bool JsonReader::fail(const base::Message &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    return false;
}

JsonReader::Type JsonReader::peek()
{
    skipSpace();
    if (hasFailed() || m_at >= m_text.size())
        return Type::None;
    switch (m_text[m_at]) {
    case '{':
        return Type::Object;
    case '[':
        return Type::Array;
    case '"':
        return Type::String;
    case 't':
    case 'f':
        return Type::Boolean;
    case 'n':
        return Type::Null;
    default:
        return m_text[m_at] == '-' || isDigit(m_text[m_at]) ? Type::Number : Type::None;
    }
}

bool JsonReader::enter()
{
    const Type type = peek();
    if (type != Type::Object && type != Type::Array)
        return fail(QT_TRANSLATE_NOOP("Backend", "an object or array was expected"));
    if (int(m_within.size()) == deepest)
        return fail(QT_TRANSLATE_NOOP("Backend", "nested too deeply"));
    ++m_at;
    m_within.push_back({type == Type::Object ? '}' : ']'});
    return true;
}

bool JsonReader::leave()
{
    m_within.pop_back();
    return false;
}

// Passes the comma before the next member, or the end of the container.
bool JsonReader::separate(char close)
{
    if (hasFailed())
        return false;
    Container &container = m_within.back();
    Q_ASSERT(container.close == close);
    skipSpace();
    if (take(close))
        return leave();
    if (!container.isFresh && !take(','))
        return fail({QT_TRANSLATE_NOOP("Backend", "“,” or “%1” was expected"),
                     {QString(QLatin1Char(close))}});
    container.isFresh = false;
    return true;
}

bool JsonReader::nextElement()
{
    return separate(']');
}

bool JsonReader::nextMember(Text &name)
{
    if (!separate('}'))
        return false;
    if (peek() != Type::String)
        return fail(QT_TRANSLATE_NOOP("Backend", "a field's name was expected"));
    name = string();
    skipSpace();
    if (!hasFailed() && !take(':'))
        fail(QT_TRANSLATE_NOOP("Backend", "“:” was expected"));
    return !hasFailed();
}

JsonReader::Text JsonReader::string()
{
    skipSpace();
    if (!take('"')) {
        fail(QT_TRANSLATE_NOOP("Backend", "a string was expected"));
        return {};
    }
    const QByteArrayView plain = plainRun(); // mostly all of it, and then nothing is copied
    return !hasFailed() && take('"') ? Text{plain} : escapedString(plain);
}

JsonReader::Text JsonReader::escapedString(QByteArrayView begun)
{
    Text text;
    m_unescaped = begun.toByteArray();
    while (!hasFailed() && !take('"')) {
        if (m_at >= m_text.size())
            fail(QT_TRANSLATE_NOOP("Backend", "a string has no end"));
        else if (m_text[m_at] == '\\')
            escape(text);
        if (!hasFailed())
            m_unescaped += plainRun();
    }
    text.value = m_unescaped;
    return text;
}

// Everything up to a quote, an escape or the end.
QByteArrayView JsonReader::plainRun()
{
    const qsizetype begin = m_at;
    for (m_at = pastPlain(m_text, m_at); m_at < m_text.size(); m_at = pastPlain(m_text, m_at)) {
        const char c = m_text[m_at];
        if (c == '"' || c == '\\')
            break;
        if (uchar(c) < 0x20) {
            fail(QT_TRANSLATE_NOOP("Backend", "a control character in a string must be escaped"));
            break;
        }
        const int length = utf8Length(m_text.sliced(m_at));
        if (length == 0) {
            fail(QT_TRANSLATE_NOOP("Backend", "invalid UTF-8"));
            break;
        }
        m_at += length;
    }
    return m_text.sliced(begin, m_at - begin);
}

void JsonReader::escape(Text &text)
{
    ++m_at; // the backslash
    if (take('u'))
        return unicodeEscape(text);
    const char c = m_at < m_text.size() ? unescaped(m_text[m_at]) : '\0';
    if (c == '\0') {
        fail(QT_TRANSLATE_NOOP("Backend", "an unknown escape"));
        return;
    }
    ++m_at;
    m_unescaped += c;
}

void JsonReader::unicodeEscape(Text &text)
{
    std::optional<char32_t> unit = hexQuad();
    if (!unit)
        return;
    if (isHighSurrogate(*unit) && m_text.sliced(m_at).startsWith("\\u")) {
        const qsizetype second = m_at;
        m_at += 2;
        const std::optional<char32_t> low = hexQuad();
        if (!low)
            return;
        if (isLowSurrogate(*low))
            unit = 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00);
        else
            m_at = second; // an escape of its own
    }
    if (isHighSurrogate(*unit) || isLowSurrogate(*unit)) {
        text.hasLoneSurrogate = true;
        unit = replacement;
    }
    appendUtf8(m_unescaped, *unit);
}

std::optional<char32_t> JsonReader::hexQuad()
{
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char c = m_at < m_text.size() ? m_text[m_at] : '\0';
        const char lower = char(c | 0x20);
        if (isDigit(c)) {
            unit = unit * 16 + char32_t(c - '0');
        } else if (lower >= 'a' && lower <= 'f') {
            unit = unit * 16 + char32_t(lower - 'a' + 10);
        } else {
            fail(QT_TRANSLATE_NOOP("Backend", "four hexadecimal digits were expected"));
            return {};
        }
    }
    return unit;
}

bool JsonReader::digits()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > begin || fail(QT_TRANSLATE_NOOP("Backend", "a digit was expected"));
}

QByteArrayView JsonReader::number()
{
    skipSpace();
    const qsizetype begin = m_at;
    take('-');
    if (!take('0'))
        digits();
    if (!hasFailed() && take('.'))
        digits();
    if (!hasFailed() && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        digits();
    }
    return m_text.sliced(begin, m_at - begin);
}

void JsonReader::literal(QByteArrayView word)
{
    if (m_text.sliced(m_at).startsWith(word))
        m_at += word.size();
    else
        fail({QT_TRANSLATE_NOOP("Backend", "“%1” was expected"),
              {QLatin1StringView(word).toString()}});
}

void JsonReader::skipScalar()
{
    switch (peek()) {
    case Type::String:
        string();
        break;
    case Type::Number:
        number();
        break;
    case Type::Boolean:
        literal(m_text[m_at] == 't' ? "true" : "false");
        break;
    case Type::Null:
        literal("null");
        break;
    default:
        fail(QT_TRANSLATE_NOOP("Backend", "a value was expected"));
    }
}

void JsonReader::skip()
{
    const auto outside = m_within.size();
    Text name;
    do {
        const Type type = peek();
        if (type == Type::Object || type == Type::Array)
            enter();
        else
            skipScalar();
        // Out of everything that ends here, on to the next value of what does not.
        while (!hasFailed() && m_within.size() > outside)
            if (m_within.back().close == '}' ? nextMember(name) : nextElement())
                break;
    } while (!hasFailed() && m_within.size() > outside);
}

bool JsonReader::isAtEnd()
{
    if (hasFailed())
        return false;
    skipSpace();
    return m_at == m_text.size()
        || fail(QT_TRANSLATE_NOOP("Backend", "something follows the value"));
}

namespace {

// The digits of a number without its point, and the power of ten they are multiplied with.
struct Decimal
{
    QByteArray digits;
    qint64 exponent = 0;
    bool isNegative = false;
};

constexpr qint64 farExponent = 1'000'000'000; // farther than any body has digits

qint64 exponentOf(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    qint64 value = 0;
    for (const char c : text)
        if (isDigit(c))
            value = std::min(value * 10 + (c - '0'), farExponent);
    return isNegative ? -value : value;
}

Decimal decimalOf(QByteArrayView number)
{
    Decimal decimal;
    bool isFraction = false;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const char c = number[i];
        if (c == '-') {
            decimal.isNegative = true;
        } else if (c == '.') {
            isFraction = true;
        } else if (isDigit(c)) {
            decimal.digits += c;
            decimal.exponent -= isFraction ? 1 : 0;
        } else { // e or E, the rest is the exponent
            decimal.exponent += exponentOf(number.sliced(i + 1));
            break;
        }
    }
    return decimal;
}

// Without zeros at either end; the value stays.
void normalize(Decimal &decimal)
{
    qsizetype end = decimal.digits.size();
    while (end > 0 && decimal.digits[end - 1] == '0')
        --end;
    decimal.exponent += decimal.digits.size() - end;
    decimal.digits.truncate(end);
    qsizetype begin = 0;
    while (begin < end && decimal.digits[begin] == '0')
        ++begin;
    decimal.digits.remove(0, begin);
}

} // namespace

std::optional<qint64> integerOf(QByteArrayView number)
{
    using Limits = std::numeric_limits<qint64>;
    qint64 plain = 0; // mostly there is nothing but digits
    if (const auto [end, error] = std::from_chars(number.begin(), number.end(), plain);
        error == std::errc() && end == number.end())
        return plain;
    Decimal decimal = decimalOf(number);
    normalize(decimal);
    if (decimal.digits.isEmpty())
        return 0;
    if (decimal.exponent < 0)
        return {};
    const qint64 limit = decimal.isNegative ? Limits::min() : Limits::max();
    if (decimal.digits.size() + decimal.exponent > 19)
        return limit;
    quint64 magnitude = 0; // at most 19 digits, hence below 2^64
    for (const char c : std::as_const(decimal.digits))
        magnitude = magnitude * 10 + quint64(c - '0');
    for (qint64 i = 0; i < decimal.exponent; ++i)
        magnitude *= 10;
    if (magnitude > quint64(Limits::max()))
        return limit;
    return decimal.isNegative ? -qint64(magnitude) : qint64(magnitude);
}

} // namespace customers
