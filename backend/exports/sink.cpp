// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/sink.h"

namespace exports {

namespace {

constexpr qsizetype enough = 64 * 1024; // bytes a write

} // namespace

Sink::Sink(QIODevice &device)
    : m_device(device)
{
    m_gathered.reserve(enough + enough / 4);
}

Sink &Sink::operator<<(QByteArrayView bytes)
{
    m_gathered.append(bytes);
    if (m_gathered.size() >= enough)
        writeOut();
    return *this;
}

Sink &Sink::operator<<(char c)
{
    return *this << QByteArrayView(&c, 1);
}

base::Result<> Sink::flush()
{
    writeOut();
    if (m_hasFailed)
        return base::failure(base::Kind::Io, m_device.errorString());
    return {};
}

void Sink::writeOut()
{
    // A short write is tried again: only the next one tells why, "No space left on device".
    for (qsizetype at = 0; at < m_gathered.size() && !m_hasFailed;) {
        const qint64 written = m_device.write(m_gathered.constData() + at, m_gathered.size() - at);
        m_hasFailed = written <= 0;
        at += written;
    }
    m_gathered.resize(0);
}

} // namespace exports
