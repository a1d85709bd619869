// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/presence.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::Command;
using redis::Reply;

namespace storage {

namespace {

constexpr auto beatEvery = 5s;
constexpr std::chrono::milliseconds expiresAfter = 15s; // three beats missed
constexpr std::chrono::seconds forgottenAfter = 10min; // however the clocks of others go

std::optional<Instance> instanceFromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty())
        return {};
    return Instance{Instance::Who::Other,
                    json["name"_L1].toString(),
                    json["host"_L1].toString(),
                    quint16(json["port"_L1].toInt()),
                    QUrl(json["url"_L1].toString()),
                    QDateTime::fromString(json["since"_L1].toString(), Qt::ISODate)};
}

void ignore(const base::Result<Reply> &) { }

} // namespace

Presence::Presence(redis::Client &client, const Keys &keys, const Signature &self)
    : m_client(client)
    , m_keys(keys)
    , m_id(newNonce())
    , m_self{Instance::Who::Self, self.name, self.host, 0, {}, QDateTime::currentDateTimeUtc()}
{
    m_timer.setInterval(beatEvery);
    connect(&m_timer, &QTimer::timeout, this, &Presence::beat);
}

void Presence::begin()
{
    m_isShown = true;
    beat();
    m_timer.start();
}

// Only who writes does so: names stay, and there would be one for each command that reads.
void Presence::sign()
{
    if (std::exchange(m_hasSigned, true))
        return;
    tellName();
    if (!m_timer.isActive())
        m_timer.start();
}

void Presence::end()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    if (!m_isShown)
        return;
    // One command only: Redis gives a closed connection up with what it has not read of it when it
    // still owes it an answer. Whoever comes later takes us out of the set.
    m_client.send({"DEL", m_keys.instance(m_id)}, ignore);
}

void Presence::serveAt(const QUrl &url)
{
    m_self.port = quint16(url.port(0));
    m_self.url = url;
    if (m_timer.isActive())
        beat();
}

// One that is lost is made good by the next; so nobody waits for the answers.
void Presence::beat()
{
    if (m_isShown)
        show();
    if (m_hasSigned)
        tellName();
}

void Presence::show()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray longAgo = QByteArray::number(now - forgottenAfter.count());
    const QByteArray expiry = QByteArray::number(qint64(expiresAfter.count()));
    m_client.send({"SET", m_keys.instance(m_id), text(), "PX", expiry}, ignore, beatEvery);
    m_client.send({"ZREMRANGEBYSCORE", m_keys.instances, "-inf", longAgo}, ignore, beatEvery);
    m_client.send({"ZADD", m_keys.instances, QByteArray::number(now), m_id}, ignore, beatEvery);
}

void Presence::tellName()
{
    const QString name = Signature{m_self.name, m_self.host}.text();
    m_client.send({"HSET", m_keys.writers, writerOf(name), name.toUtf8()}, ignore, beatEvery);
}

QByteArray Presence::text() const
{
    const QJsonObject json{{u"name"_s, m_self.name},
                           {u"host"_s, m_self.host},
                           {u"port"_s, m_self.port},
                           {u"url"_s, m_self.url.toString()},
                           {u"since"_s, m_self.since.toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void Presence::instances(Answer answer)
{
    m_client.send(Command({"ZRANGE", m_keys.instances, "0", "-1"}, Command::Repeat::Harmless),
                  [this, answer = std::move(answer)](const base::Result<Reply> &reply) mutable {
                      const auto sound = redis::refusalAsError(reply);
                      if (!sound)
                          return answer(tl::unexpected(unread(sound.error())));
                      std::vector<QByteArray> ids;
                      for (const Reply &id : sound->toArray())
                          ids.push_back(id.toString());
                      read(ids, std::move(answer));
                  });
}

void Presence::read(const std::vector<QByteArray> &ids, Answer answer)
{
    if (ids.empty())
        return answer(std::vector<Instance>());
    Command command({"MGET"}, Command::Repeat::Harmless);
    for (const QByteArray &id : ids)
        command << m_keys.instance(id);
    m_client.send(
        std::move(command),
        [this, ids, answer = std::move(answer)](const base::Result<Reply> &reply) {
            const auto sound = redis::refusalAsError(reply);
            if (!sound)
                return answer(tl::unexpected(unread(sound.error())));
            std::vector<Instance> all;
            for (std::size_t i = 0; i < ids.size() && i < sound->toArray().size(); ++i) {
                auto instance = instanceFromText(sound->toArray()[i].toString());
                if (!instance)
                    continue; // it has left
                instance->who = ids[i] == m_id ? Instance::Who::Self : Instance::Who::Other;
                all.push_back(std::move(*instance));
            }
            std::sort(all.begin(), all.end(), [](const Instance &left, const Instance &right) {
                return std::tie(left.name, left.since) < std::tie(right.name, right.since);
            });
            answer(std::move(all));
        });
}

} // namespace storage
