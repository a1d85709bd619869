// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/frontendfixture.h"

#include <QTest>

using support::HttpProbe;

QByteArray FrontendFixture::posting(const QByteArray &body)
{
    return "POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

http::Options FrontendFixture::anyPort()
{
    http::Options options;
    options.port = 0;
    return options;
}

void FrontendFixture::begin()
{
    m_store.dropAll();
    m_store.fill(0);
    m_store.setMode(HeldStore::Mode::AnswersSoon);
    start(anyPort());
}

void FrontendFixture::start(const http::Options &options)
{
    m_server = std::make_unique<http::Server>(m_store, options);
    const auto url = m_server->start();
    QVERIFY(url);
    m_port = quint16(url->port());
}

HttpProbe::Answer FrontendFixture::ask(const QByteArray &bytes)
{
    HttpProbe probe(m_port);
    probe.send(bytes);
    return probe.read();
}
