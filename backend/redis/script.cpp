// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/script.h"

#include <QCryptographicHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace redis {

using std::chrono::steady_clock;

namespace {

Command command(const QByteArray &verb, const QByteArray &script,
                const std::vector<QByteArray> &keys, const std::vector<QByteArray> &arguments,
                const Bundle &further)
{
    std::vector<QByteArray> all;
    all.reserve(3 + keys.size() + arguments.size());
    all.insert(all.end(), {verb, script, QByteArray::number(qsizetype(keys.size()))});
    all.insert(all.end(), keys.begin(), keys.end());
    all.insert(all.end(), arguments.begin(), arguments.end());
    Command made(std::move(all));
    made << further;
    return made;
}

} // namespace

Script::Script(QByteArray source)
    : m_source(std::move(source))
    , m_digest(QCryptographicHash::hash(m_source, QCryptographicHash::Sha1).toHex())
{ }

void Script::run(Client &client, std::vector<QByteArray> keys, std::vector<QByteArray> arguments,
                 Answer answer, std::chrono::milliseconds deadline, const Veto &veto,
                 const Bundle &further) const
{
    const TimePoint due = steady_clock::now() + deadline;
    Command known = command("EVALSHA"_ba, m_digest, keys, arguments, further);
    known.unless(veto);
    Answer firstAnswer = [guard = QPointer<Client>(&client), source = m_source,
                          keys = std::move(keys), arguments = std::move(arguments), due, veto,
                          further, answer = std::move(answer)](base::Result<Reply> reply) mutable {
        if (!guard || !reply || reply->errorCode() != "NOSCRIPT")
            return answer(std::move(reply));
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - steady_clock::now());
        Command whole = command("EVAL"_ba, source, keys, arguments, further);
        whole.unless(veto);
        guard->send(std::move(whole), std::move(answer), left);
    };
    client.send(std::move(known), std::move(firstAnswer), deadline);
}

} // namespace redis
