// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/chunkedbody.h"

#include <algorithm>
#include <numeric>

namespace http {

namespace {

constexpr qsizetype longestLine = 256;
constexpr qsizetype longestTrailer = 4096;
constexpr qsizetype mostDigits = 15; // of a chunk's size

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool isText(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    });
}

} // namespace

ChunkedBody::ChunkedBody(qint64 limit)
    : m_limit(limit)
{ }

qsizetype ChunkedBody::read(QByteArrayView input, QByteArray &body)
{
    qsizetype consumed = 0;
    while (!isOver()) {
        const QByteArrayView rest = input.sliced(consumed);
        const qsizetype step = m_state == State::Data ? readData(rest, body) : readLine(rest);
        if (step == 0)
            break;
        consumed += step;
    }
    return consumed;
}

qsizetype ChunkedBody::readLine(QByteArrayView input)
{
    const qsizetype end = input.first(std::min(input.size(), longestLine)).indexOf('\n');
    if (end < 0) {
        if (input.size() >= longestLine)
            m_state = State::Malformed;
        return 0;
    }
    const QByteArrayView line = end > 0 ? input.first(end - 1) : QByteArrayView();
    if (end == 0 || input[end - 1] != '\r' || !isText(line))
        m_state = State::Malformed;
    else if (m_state == State::Size)
        readSize(line);
    else if (m_state == State::DataEnd)
        m_state = line.isEmpty() ? State::Size : State::Malformed;
    else
        readTrailer(line);
    return end + 1;
}

// Up to 15 digits, which cannot overflow; extensions are allowed and ignored.
void ChunkedBody::readSize(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return hexDigit(c) < 0; });
    const QByteArrayView digits = line.first(end - line.begin());
    const bool endsWell = end == line.end() || *end == ';';
    if (digits.isEmpty() || digits.size() > mostDigits || !endsWell) {
        m_state = State::Malformed;
        return;
    }
    m_left = std::accumulate(digits.begin(), digits.end(), qint64(0),
                             [](qint64 sum, char c) { return sum * 16 + hexDigit(c); });
    m_total += m_left;
    if (m_total > m_limit)
        m_state = State::TooLarge;
    else
        m_state = m_left > 0 ? State::Data : State::Trailer;
}

// Trailer fields say nothing we use; they are only kept within bounds.
void ChunkedBody::readTrailer(QByteArrayView line)
{
    m_trailer += line.size() + 2;
    if (line.isEmpty())
        m_state = State::Complete;
    else if (m_trailer > longestTrailer || line.indexOf(':') <= 0)
        m_state = State::Malformed;
}

qsizetype ChunkedBody::readData(QByteArrayView input, QByteArray &body)
{
    const qsizetype size = qsizetype(std::min<qint64>(input.size(), m_left));
    body.append(input.first(size));
    m_left -= size;
    if (m_left == 0)
        m_state = State::DataEnd;
    return size;
}

} // namespace http
