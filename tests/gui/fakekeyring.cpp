// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakekeyring.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace support {

void FakeKeyring::read(const QString &name, QObject *context, Answer answer)
{
    const auto found = secrets.find(name);
    if (found == secrets.end())
        reply(context, std::move(answer), base::failure(base::Kind::NotFound, u"no entry"_s));
    else
        reply(context, std::move(answer), found->second);
}

void FakeKeyring::write(const QString &name, const QString &secret, QObject *context, Answer answer)
{
    if (!isMissing)
        secrets[name] = secret;
    reply(context, std::move(answer), secret);
}

void FakeKeyring::forget(const QString &name, QObject *context, Answer answer)
{
    secrets.erase(name);
    reply(context, std::move(answer), QString());
}

void FakeKeyring::reply(QObject *context, Answer answer, const base::Result<QString> &result)
{
    const base::Result<QString> told = isMissing
        ? base::Result<QString>(base::failure(base::Kind::Unavailable, u"there is no keyring"_s))
        : result;
    const auto tell = [context = QPointer(context), answer = std::move(answer), told] {
        if (context)
            QMetaObject::invokeMethod(
                context, [answer, told] { answer(told); }, Qt::QueuedConnection);
    };
    if (isWaiting)
        m_held.emplace_back(tell);
    else
        tell();
}

void FakeKeyring::unlock()
{
    isWaiting = false;
    for (const auto &tell : std::exchange(m_held, {}))
        tell();
}

} // namespace support
