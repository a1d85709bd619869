// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestparser.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace http {

namespace {

constexpr qsizetype emptyLinesBefore = 8; // bytes; clients of old sent a CRLF after a body
constexpr qsizetype roomForMethodAndVersion = 32;
constexpr qint64 bodyReservedAtOnce = 64 * 1024;

using Table = std::array<bool, 256>;

constexpr Table tableOf(const char *punctuation)
{
    Table table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = true;
    for (; *punctuation; ++punctuation)
        table[static_cast<unsigned char>(*punctuation)] = true;
    return table;
}

constexpr Table tokenCharacters = tableOf("!#$%&'*+-.^_`|~"); // RFC 9110, section 5.6.2
constexpr Table targetCharacters = tableOf("-._~!$&'()*+,;=:@/?%"); // RFC 3986, appendix A
constexpr Table hostCharacters = tableOf("-._~!$&'()*+,;=%");
constexpr Table addressCharacters = tableOf(":."); // of IPv6, between brackets
constexpr Table zoneCharacters = tableOf("-._~%");

constexpr Table decimalDigits()
{
    Table table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = true;
    return table;
}
constexpr Table digits = decimalDigits();

bool consistsOf(const Table &table, QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return table[static_cast<unsigned char>(c)]; });
}

// Besides the ends of lines. Looks at every byte of all fields and keeps to bytes, so that the
// compiler takes sixteen of them at a time.
bool hasControl(QByteArrayView fields)
{
    unsigned char found = 0;
    for (const char c : fields) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isControl = byte < 0x20 || byte == 0x7f;
        const bool isAllowed = byte == '\t' || byte == '\r' || byte == '\n';
        found |= isControl && !isAllowed ? 1 : 0;
    }
    return found != 0;
}

qsizetype placeOf(char c, QByteArrayView text)
{
    if (text.isEmpty())
        return -1;
    const void *found = std::memchr(text.data(), c, std::size_t(text.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

// Without the white space that may surround a value.
QByteArrayView trimmed(QByteArrayView value)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!value.isEmpty() && isSpace(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isSpace(value.back()))
        value.chop(1);
    return value;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

// Every '%' has its two digits, and none of them spells NUL, which ends a string for C.
bool isWellEncoded(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return false;
        if (text[at + 1] == '0' && text[at + 2] == '0')
            return false;
    }
    return true;
}

bool isUtf8WhenDecoded(QByteArrayView text)
{
    return !text.contains('%') || QUtf8StringView(percentDecoded(text)).isValidUtf8();
}

QByteArrayView withoutScheme(QByteArrayView target)
{
    for (QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")})
        if (target.size() > scheme.size()
            && equalsIgnoringCase(target.first(scheme.size()), scheme))
            return target.sliced(scheme.size());
    return {};
}

// Up to the path or query of a target without its scheme.
qsizetype hostSize(QByteArrayView target)
{
    const auto end =
        std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
    return end - target.begin();
}

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 && consistsOf(digits, text);
}

// An IPv6 address, which of this link may name the network interface: "fe80::1%25eth0" (RFC 6874).
bool isIpv6Literal(QByteArrayView text)
{
    const qsizetype percent = text.indexOf('%');
    const QByteArrayView address = percent < 0 ? text : text.first(percent);
    const QByteArrayView zone = text.sliced(address.size());
    return !address.isEmpty() && consistsOf(addressCharacters, address)
        && (zone.isEmpty()
            || (zone.size() > 3 && zone.startsWith("%25") && consistsOf(zoneCharacters, zone)
                && isWellEncoded(zone)));
}

// A name or an IPv4 address, or an IPv6 address in brackets, with or without a port.
bool isHost(QByteArrayView value)
{
    const qsizetype end = value.startsWith('[') ? value.indexOf(']') + 1 : value.indexOf(':');
    const QByteArrayView name = end < 0 ? value : value.first(end);
    const QByteArrayView rest = value.sliced(name.size());
    if (name.isEmpty() || !(rest.isEmpty() || (rest[0] == ':' && isPort(rest.sliced(1)))))
        return false;
    return name[0] == '[' ? isIpv6Literal(name.sliced(1, name.size() - 2))
                          : consistsOf(hostCharacters, name);
}

} // namespace

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits)
{ }

qsizetype RequestParser::read(QByteArrayView input)
{
    if (m_state == State::Body)
        return readBody(input);
    if (m_state != State::Head || !findHead(input))
        return 0;
    readHead(input.sliced(m_start, m_scanned - m_start));
    return m_scanned;
}

Request RequestParser::take()
{
    Request request = std::move(m_request);
    *this = RequestParser(m_limits);
    return request;
}

bool RequestParser::refuse(int status, const char *detail)
{
    m_refusal = {status, detail};
    m_state = State::Refused;
    return false;
}

// Looks for the empty line, and at what can be refused before it comes.
bool RequestParser::findHead(QByteArrayView input)
{
    for (qsizetype end; (end = placeOf('\n', input.sliced(m_scanned))) >= 0;) {
        end += m_scanned;
        if (end == 0 || input[end - 1] != '\r')
            return refuse(400, "A line does not end with CR LF.");
        const bool isEmpty = end - 1 == m_scanned;
        const bool isBeforeRequest = isEmpty && m_scanned == m_start;
        m_scanned = end + 1;
        if (isBeforeRequest)
            m_start = m_scanned;
        else if (isEmpty)
            return true;
        if (m_start > emptyLinesBefore)
            return refuse(400, "There are empty lines before the request.");
    }
    const QByteArrayView head = input.sliced(m_start);
    if (!head.isEmpty() && head[0] != '\r' && !tokenCharacters[static_cast<unsigned char>(head[0])])
        return refuse(400, "This is not HTTP.");
    if (m_scanned == m_start && head.size() > m_limits.target + roomForMethodAndVersion)
        return refuse(414, "The target is too long.");
    if (head.size() > m_limits.head)
        return refuse(431, "The header fields are too large.");
    return false;
}

void RequestParser::readHead(QByteArrayView head)
{
    m_request.head = head.toByteArray();
    const QByteArrayView text = m_request.head;
    const qsizetype end = text.indexOf('\r');
    if (text[end + 1] != '\n') {
        refuse(400, "There is a control character in the request line.");
        return;
    }
    if (!readRequestLine(text.first(end)))
        return;
    if (text.size() > m_limits.head) {
        refuse(431, "The header fields are too large.");
        return;
    }
    if (readFields(text.sliced(end + 2)) && settleFraming()) {
        settleConnection();
        m_state = m_request.isChunked || m_request.contentLength.value_or(0) > 0 ? State::Body
                                                                                 : State::Complete;
    }
}

bool RequestParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || last + 1 == line.size())
        return refuse(400, "The request line is not a method, a target and a version.");
    const QByteArrayView version = line.sliced(last + 1);
    const bool isHttp1 = version.size() == 8 && version.startsWith("HTTP/1.") && version[7] >= '0'
        && version[7] <= '9';
    if (!consistsOf(tokenCharacters, line.first(first)))
        return refuse(400, "The method is not a token.");
    if (!isHttp1)
        return refuse(version.startsWith("HTTP") ? 505 : 400, "Only HTTP/1.1 is spoken here.");
    m_request.minorVersion = version[7] == '0' ? 0 : 1;
    return readMethod(line.first(first)) && readTarget(line.sliced(first + 1, last - first - 1));
}

bool RequestParser::readMethod(QByteArrayView name)
{
    for (Method method : {Method::Get, Method::Post, Method::Head, Method::Put, Method::Delete,
                          Method::Options, Method::Patch})
        if (name == methodName(method)) {
            m_request.method = method;
            return true;
        }
    return refuse(501, "The method is not known.");
}

bool RequestParser::readTarget(QByteArrayView target)
{
    if (target.size() > m_limits.target)
        return refuse(414, "The target is too long.");
    const QByteArrayView absolute = withoutScheme(target);
    const QByteArrayView host = absolute.first(hostSize(absolute));
    const QByteArrayView path = absolute.isNull() ? target : absolute.sliced(host.size());
    if (!consistsOf(targetCharacters, path) || !isWellEncoded(target))
        return refuse(400, "The target has a character that must be percent-encoded.");
    m_request.target = target;
    if (target == "*" && m_request.method == Method::Options) {
        m_request.path = target;
        return true;
    }
    if (!absolute.isNull())
        return readHost(host) && readPath(path);
    return target.startsWith('/') ? readPath(target)
                                  : refuse(400, "The target does not begin with one slash.");
}

// An empty path, as of "http://host?query", is the root.
bool RequestParser::readPath(QByteArrayView target)
{
    if (target.startsWith("//"))
        return refuse(400, "The target does not begin with one slash.");
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    m_request.path = path.isEmpty() ? QByteArrayView("/") : path;
    m_request.query = question < 0 ? QByteArrayView() : target.sliced(question + 1);
    return isUtf8WhenDecoded(m_request.path) || refuse(400, "The path is not UTF-8.");
}

bool RequestParser::readFields(QByteArrayView lines)
{
    if (hasControl(lines))
        return refuse(400, "A header field has a control character.");
    m_request.fields.reserve(24);
    while (lines.size() > 2) {
        const qsizetype end = placeOf('\r', lines); // each has one, as findHead saw
        if (lines[end + 1] != '\n')
            return refuse(400, "A header field has a control character.");
        if (!readField(lines.first(end)))
            return false;
        lines = lines.sliced(end + 2);
    }
    if (!m_hasHostField && m_request.minorVersion > 0)
        return refuse(400, "There is no Host.");
    return true;
}

bool RequestParser::readField(QByteArrayView line)
{
    const qsizetype colon = placeOf(':', line);
    if (colon <= 0 || !consistsOf(tokenCharacters, line.first(colon)))
        return refuse(400, "A header field has no proper name.");
    if (qsizetype(m_request.fields.size()) >= m_limits.headerFields)
        return refuse(431, "There are too many header fields.");
    m_request.fields.push_back({line.first(colon), trimmed(line.sliced(colon + 1))});
    return interpret(m_request.fields.back());
}

// The fields that decide where the request ends and whose it is.
bool RequestParser::interpret(const Field &field)
{
    switch (field.name.size()) {
    case 4:
        if (!equalsIgnoringCase(field.name, "host"))
            return true;
        if (std::exchange(m_hasHostField, true))
            return refuse(400, "There is more than one Host.");
        return m_request.host.isNull() ? readHost(field.value)
                                       : isHost(field.value) || refuse(400, "The Host is no host.");
    case 6:
        return !equalsIgnoringCase(field.name, "expect") || readExpectation(field.value);
    case 14:
        return !equalsIgnoringCase(field.name, "content-length") || readContentLength(field.value);
    case 17:
        return !equalsIgnoringCase(field.name, "transfer-encoding")
            || readTransferEncoding(field.value);
    default:
        return true;
    }
}

bool RequestParser::readContentLength(QByteArrayView value)
{
    if (value.isEmpty() || !consistsOf(digits, value))
        return refuse(400, "The Content-Length is not a number.");
    if (value.size() > 15)
        return refuse(413, "The body is too large.");
    qint64 length = 0;
    std::from_chars(value.begin(), value.end(), length); // digits, and few enough
    if (m_request.contentLength && *m_request.contentLength != length)
        return refuse(400, "There are two different Content-Lengths.");
    m_request.contentLength = length;
    return true;
}

bool RequestParser::readTransferEncoding(QByteArrayView value)
{
    if (m_hasTransferEncoding || !equalsIgnoringCase(value, "chunked"))
        return refuse(501, "The only transfer coding taken is chunked.");
    m_hasTransferEncoding = true;
    m_request.isChunked = true;
    return true;
}

bool RequestParser::readHost(QByteArrayView value)
{
    m_request.host = value;
    return isHost(value) || refuse(400, "The Host is no host.");
}

bool RequestParser::readExpectation(QByteArrayView value)
{
    if (!equalsIgnoringCase(value, "100-continue"))
        return refuse(417, "The only expectation met is 100-continue.");
    m_request.expectsContinue = m_request.minorVersion > 0;
    return true;
}

bool RequestParser::settleFraming()
{
    if (m_request.isChunked && m_request.contentLength)
        return refuse(400, "There is a Content-Length beside a Transfer-Encoding.");
    if (m_request.isChunked && m_request.minorVersion == 0)
        return refuse(400, "HTTP/1.0 knows no Transfer-Encoding.");
    if (m_request.contentLength.value_or(0) > m_limits.body)
        return refuse(413, "The body is too large.");
    m_chunks = ChunkedBody(m_limits.body);
    return true;
}

void RequestParser::settleConnection()
{
    const bool isAskedTo =
        m_request.minorVersion > 0 || m_request.lists("connection", "keep-alive");
    m_request.keepsAlive = isAskedTo && !m_request.lists("connection", "close");
}

qsizetype RequestParser::readBody(QByteArrayView input)
{
    QByteArray &body = m_request.body;
    if (!m_request.isChunked) {
        if (body.isEmpty())
            body.reserve(qsizetype(std::min(*m_request.contentLength, bodyReservedAtOnce)));
        const qsizetype missing = qsizetype(*m_request.contentLength) - body.size();
        const qsizetype size = std::min(input.size(), missing);
        body.append(input.first(size));
        if (size == missing)
            m_state = State::Complete;
        return size;
    }
    const qsizetype consumed = m_chunks.read(input, body);
    if (m_chunks.state() == ChunkedBody::State::Complete)
        m_state = State::Complete;
    else if (m_chunks.state() == ChunkedBody::State::TooLarge)
        refuse(413, "The body is too large.");
    else if (m_chunks.state() == ChunkedBody::State::Malformed)
        refuse(400, "The body's chunks are malformed.");
    return consumed;
}

} // namespace http
