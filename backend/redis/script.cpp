// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/script.h"

#include <QCryptographicHash>
#include <QPointer>

namespace redis {

using std::chrono::steady_clock;

Script::Script(QByteArray source)
    : m_source(std::move(source))
    , m_digest(QCryptographicHash::hash(m_source, QCryptographicHash::Sha1).toHex())
{ }

Command Script::command(const QByteArray &verb, const QByteArray &script,
                        const std::vector<QByteArray> &keys,
                        const std::vector<QByteArray> &arguments) const
{
    std::vector<QByteArray> all{verb, script, QByteArray::number(qsizetype(keys.size()))};
    all.reserve(all.size() + keys.size() + arguments.size());
    all.insert(all.end(), keys.begin(), keys.end());
    all.insert(all.end(), arguments.begin(), arguments.end());
    return Command(std::move(all));
}

void Script::run(Client &client, std::vector<QByteArray> keys, std::vector<QByteArray> arguments,
                 Answer answer, std::chrono::milliseconds deadline) const
{
    const TimePoint due = steady_clock::now() + deadline;
    Command known = command("EVALSHA", m_digest, keys, arguments);
    Command whole = command("EVAL", m_source, keys, arguments);
    Answer firstAnswer = [guard = QPointer<Client>(&client), whole = std::move(whole), due,
                          answer = std::move(answer)](base::Result<Reply> reply) mutable {
        if (!guard || !reply || reply->errorCode() != "NOSCRIPT")
            return answer(std::move(reply));
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - steady_clock::now());
        guard->send(std::move(whole), std::move(answer), left);
    };
    client.send(std::move(known), std::move(firstAnswer), deadline);
}

} // namespace redis
