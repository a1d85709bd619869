// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpprobe.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTimer>

namespace support {

namespace {

constexpr qint64 patience = 10'000; // ms
constexpr int wakeUp = 50; // ms, so that waiting ends even when nothing happens

} // namespace

QByteArray HttpProbe::Answer::field(QByteArrayView name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon == name.size() && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

int HttpProbe::Answer::count(QByteArrayView name) const
{
    int found = 0;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        found += colon == name.size() && line.first(colon).compare(name, Qt::CaseInsensitive) == 0;
    }
    return found;
}

HttpProbe::HttpProbe(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    (void)waitFor([this] { return isOpen(); });
}

void HttpProbe::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

HttpProbe::Answer HttpProbe::read(Body body)
{
    std::optional<Answer> answer;
    (void)waitFor([&] {
        const bool isLast = !isOpen(); // asked first: bytes may come with the end
        m_input += m_socket.readAll();
        answer = parsed(body);
        return answer || isLast;
    });
    return answer.value_or(Answer());
}

bool HttpProbe::waitForClose()
{
    const bool hasClosed = waitFor([this] { return !isOpen(); });
    m_input += m_socket.readAll();
    return hasClosed;
}

bool HttpProbe::waitFor(const std::function<bool()> &isSo)
{
    QTimer waker;
    waker.start(wakeUp);
    for (const QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        if (isSo())
            return true;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return isSo();
}

HttpProbe::Answer HttpProbe::ask(quint16 port, const QByteArray &method, const QByteArray &target,
                                 const QByteArray &fields, const QByteArray &body)
{
    HttpProbe probe(port);
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    probe.send(request + "\r\n" + body);
    return probe.read(method == "HEAD" ? Body::Omitted : Body::Sent);
}

HttpProbe::Answer HttpProbe::get(quint16 port, const QByteArray &target, const QByteArray &fields)
{
    return ask(port, "GET", target, fields);
}

HttpProbe::Answer HttpProbe::post(quint16 port, const QByteArray &target, const QByteArray &json)
{
    return ask(port, "POST", target, "Content-Type: application/json\r\n", json);
}

std::optional<HttpProbe::Answer> HttpProbe::parsed(Body body)
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Answer answer{m_input.mid(9, 3).toInt(), m_input.first(end + 4), {}};
    const qsizetype size = body == Body::Omitted ? 0 : answer.field("Content-Length").toLongLong();
    if (m_input.size() < end + 4 + size)
        return std::nullopt;
    answer.body = m_input.sliced(end + 4, size);
    m_input.remove(0, end + 4 + size);
    return answer;
}

} // namespace support
