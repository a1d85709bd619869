// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/model.h"

using namespace Qt::StringLiterals;

namespace runtime {

Model::Model(settings::Settings settings)
    : m_settings(std::move(settings))
{
    m_storeStatus.place =
        m_settings.usesExternalStore() ? StoreStatus::Place::External : StoreStatus::Place::Private;
}

Model::~Model() = default;

void Model::open()
{
    enter(StoreStatus::State::Failed, u"this build keeps no customers yet"_s);
}

void Model::close()
{
    m_store.reset();
    enter(StoreStatus::State::Closed);
    Q_EMIT closed();
}

void Model::startServer()
{
    enter(ServerStatus::State::Failed, u"this build serves nothing yet"_s);
}

void Model::stopServer()
{
    enter(ServerStatus::State::Stopped);
}

base::Error Model::reason() const
{
    const QString reason = m_storeStatus.reason;
    return {base::Kind::Unavailable, reason.isEmpty() ? u"the store is not open"_s : reason};
}

void Model::enter(StoreStatus::State state, const QString &reason)
{
    m_storeStatus.state = state;
    m_storeStatus.reason = reason;
    m_storeStatus.since = QDateTime::currentDateTimeUtc();
    Q_EMIT storeChanged(m_storeStatus);
}

void Model::enter(ServerStatus::State state, const QString &reason)
{
    m_serverStatus.state = state;
    m_serverStatus.reason = reason;
    m_serverStatus.since = QDateTime::currentDateTimeUtc();
    Q_EMIT serverChanged(m_serverStatus);
}

} // namespace runtime
