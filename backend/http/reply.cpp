// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/reply.h"

#include "backend/base/log.h"
#include "backend/http/problem.h"

#include <utility>

namespace http {

Reply::Reply(std::shared_ptr<Exchange> exchange)
    : m_exchange(std::move(exchange))
{ }

Reply::~Reply()
{
    if (!m_exchange || m_isSent || !m_exchange->asker)
        return;
    qCWarning(base::lcHttp) << "no route answered" << m_exchange->request.target;
    send(problem(500, QStringLiteral("The request was not answered.")));
}

void Reply::mark(Phase phase)
{
    if (m_exchange->asker) // else the clock may have gone with the server
        m_exchange->timing.mark(phase, m_exchange->clock->elapsed());
}

void Reply::send(Response response)
{
    Q_ASSERT(!m_isSent);
    m_isSent = true;
    if (Asker *asker = std::exchange(m_exchange->asker, nullptr))
        asker->answer(*m_exchange, std::move(response));
    m_exchange->request.body = {}; // not while a slow client reads the answer
    m_exchange->bodyShare.giveBack();
}

} // namespace http
