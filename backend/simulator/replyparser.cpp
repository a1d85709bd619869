// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/replyparser.h"

#include <algorithm>

namespace simulator {

namespace {

constexpr qsizetype longestHead = 256 * 1024;
constexpr qsizetype longestLine = 16 * 1024; // of a chunk's size or trailer

bool isNamed(QByteArrayView field, QByteArrayView name)
{
    return field.size() == name.size()
        && qstrnicmp(field.data(), field.size(), name.data(), name.size()) == 0;
}

} // namespace

void ReplyParser::reset()
{
    *this = {};
}

qsizetype ReplyParser::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    while (taken < bytes.size() && m_state != State::Complete && m_state != State::Broken) {
        const QByteArrayView rest = bytes.sliced(taken);
        if (m_state == State::Head)
            taken += feedHead(rest);
        else if (m_state == State::Body || m_state == State::UntilClose)
            taken += feedBody(rest);
        else
            taken += feedLine(rest);
    }
    return taken;
}

qsizetype ReplyParser::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_pending.size();
    m_pending.append(bytes.data(), bytes.size());
    const qsizetype end = m_pending.indexOf("\r\n\r\n", std::max<qsizetype>(before - 3, 0));
    if (end < 0) {
        const QByteArrayView start =
            QByteArrayView(m_pending).first(std::min<qsizetype>(m_pending.size(), 5));
        if (m_pending.size() > longestHead || !QByteArrayView("HTTP/").startsWith(start))
            m_state = State::Broken;
        return bytes.size();
    }
    m_pending.truncate(end + 2);
    readHead();
    m_pending.clear();
    return end + 4 - before;
}

void ReplyParser::readHead()
{
    const QByteArrayView head = m_pending;
    const qsizetype lineEnd = head.indexOf("\r\n");
    m_status = head.startsWith("HTTP/1.")
        ? head.sliced(9, std::min<qsizetype>(3, std::max<qsizetype>(lineEnd - 9, 0))).toInt()
        : 0;
    if (m_status < 100 || m_status > 599) {
        m_state = State::Broken;
        return;
    }
    m_keepsAlive = head.at(7) != '0';
    for (qsizetype from = lineEnd + 2; from < head.size();) {
        const qsizetype to = head.indexOf("\r\n", from);
        readField(head.sliced(from, to - from));
        from = to + 2;
    }
    if (m_state == State::Head)
        chooseBody();
}

void ReplyParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        m_state = State::Broken;
        return;
    }
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isNamed(name, "content-length")) {
        bool isNumber = false;
        const qint64 length = value.toLongLong(&isNumber);
        const bool isSound = isNumber && length >= 0 && (m_length < 0 || m_length == length);
        m_length = length;
        if (!isSound)
            m_state = State::Broken;
    } else if (isNamed(name, "transfer-encoding")) {
        m_isChunked = isNamed(value, "chunked");
    } else if (isNamed(name, "connection")) {
        m_keepsAlive = isNamed(value, "keep-alive") || (m_keepsAlive && !isNamed(value, "close"));
    }
}

void ReplyParser::chooseBody()
{
    if (m_status < 200) { // an interim reply; the real one follows
        m_length = -1;
        m_isChunked = false;
    } else if (m_status == 204 || m_status == 304 || (!m_isChunked && m_length == 0)) {
        m_state = State::Complete;
    } else if (m_isChunked) {
        m_state = State::ChunkSize;
    } else if (m_length > 0) {
        m_left = m_length;
        m_body.reserve(std::min<qint64>(m_length, 16 * 1024 * 1024));
        m_state = State::Body;
    } else {
        m_keepsAlive = false;
        m_state = State::UntilClose;
    }
}

qsizetype ReplyParser::feedBody(QByteArrayView bytes)
{
    if (m_state == State::UntilClose) {
        m_body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    const auto taken = qsizetype(std::min<qint64>(bytes.size(), m_left));
    m_body.append(bytes.data(), taken);
    m_left -= taken;
    if (m_left == 0)
        m_state = m_isChunked ? State::ChunkEnd : State::Complete;
    return taken;
}

// What a chunked body has between its data: sizes, ends of chunks, trailer fields.
qsizetype ReplyParser::feedLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    m_pending.append(bytes.data(), taken);
    if (m_pending.size() > longestLine)
        m_state = State::Broken;
    if (end < 0 || m_state == State::Broken)
        return taken;
    const bool isEmpty = QByteArrayView(m_pending).trimmed().isEmpty();
    if (m_state == State::ChunkSize)
        readChunkSize();
    else if (m_state == State::ChunkEnd)
        m_state = isEmpty ? State::ChunkSize : State::Broken;
    else if (isEmpty)
        m_state = State::Complete;
    m_pending.clear();
    return taken;
}

void ReplyParser::readChunkSize()
{
    const QByteArrayView line = QByteArrayView(m_pending).trimmed();
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView digits = (extension < 0 ? line : line.first(extension)).trimmed();
    bool isNumber = false;
    m_left = digits.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        m_state = State::Broken;
    else
        m_state = m_left == 0 ? State::Trailer : State::Body;
}

} // namespace simulator
