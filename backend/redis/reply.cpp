// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/reply.h"

#include <array>

using namespace Qt::StringLiterals;
using base::Kind;

namespace redis {

namespace {

struct Meaning
{
    QByteArrayView code;
    Kind kind;
    QLatin1StringView words;
};

constexpr std::array meanings{
    Meaning{"LOADING", Kind::Unavailable, "Redis is still loading its data."_L1},
    Meaning{"READONLY", Kind::Unavailable,
            "This Redis is a read-only replica. Connect to its master."_L1},
    Meaning{"OOM", Kind::Unavailable,
            "Redis is out of memory. Raise its maxmemory or remove data."_L1},
    Meaning{"MISCONF", Kind::Unavailable,
            "Redis cannot write to its disk and refuses changes. Free space on it."_L1},
    Meaning{"NOREPLICAS", Kind::Unavailable,
            "Redis has too few replicas connected and refuses changes."_L1},
    Meaning{"MASTERDOWN", Kind::Unavailable, "This Redis replica has lost its master."_L1},
    Meaning{"CLUSTERDOWN", Kind::Unavailable, "The Redis Cluster is not complete."_L1},
    Meaning{"TRYAGAIN", Kind::Unavailable, "The Redis Cluster is moving these keys."_L1},
    Meaning{"MOVED", Kind::Unavailable,
            "This Redis belongs to a Cluster. Use a redis-cluster:// address."_L1},
    Meaning{"ASK", Kind::Unavailable,
            "This Redis belongs to a Cluster. Use a redis-cluster:// address."_L1},
    Meaning{"BUSY", Kind::Unavailable, "Redis is busy with a long script."_L1},
    Meaning{"NOAUTH", Kind::Unauthorized, "Redis asks for a password, and none is set."_L1},
    Meaning{"WRONGPASS", Kind::Unauthorized,
            "Redis does not accept this user name and password."_L1},
    Meaning{"NOPERM", Kind::Unauthorized, "The Redis user lacks a permission that is needed."_L1},
    Meaning{"WRONGTYPE", Kind::Conflict,
            "The key in Redis belongs to something else. Choose another database."_L1},
};

constexpr QByteArrayView authUnasked = "ERR AUTH <password> called without any password";
constexpr QByteArrayView scriptForbidden = "ERR The user executing the script can't";

} // namespace

Reply::Reply(qint64 integer)
    : m_value(integer)
{ }

Reply::Reply(QByteArray string)
    : m_value(std::move(string))
{ }

Reply::Reply(Array array)
    : m_value(std::move(array))
{ }

Reply Reply::error(QByteArray text)
{
    Reply reply;
    reply.m_value = Refusal{std::move(text)};
    return reply;
}

qint64 Reply::toInteger() const
{
    const qint64 *integer = std::get_if<qint64>(&m_value);
    return integer ? *integer : 0;
}

const QByteArray &Reply::toString() const
{
    static const QByteArray none;
    const QByteArray *string = std::get_if<QByteArray>(&m_value);
    return string ? *string : none;
}

const Reply::Array &Reply::toArray() const
{
    static const Array none;
    const Array *array = std::get_if<Array>(&m_value);
    return array ? *array : none;
}

Reply::Array Reply::takeArray() &&
{
    Array *array = std::get_if<Array>(&m_value);
    return array ? std::move(*array) : Array();
}

const QByteArray &Reply::errorText() const
{
    static const QByteArray none;
    const Refusal *refusal = std::get_if<Refusal>(&m_value);
    return refusal ? refusal->text : none;
}

QByteArray Reply::errorCode() const
{
    const QByteArray &text = errorText();
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.first(space);
}

base::Error errorFromReply(const Reply &reply)
{
    const QByteArray code = reply.errorCode();
    for (const Meaning &meaning : meanings) {
        if (code == meaning.code)
            return {meaning.kind, meaning.words + u" ("_s + QString::fromUtf8(code) + u')'};
    }
    if (reply.errorText().startsWith(authUnasked))
        return {Kind::Unauthorized, u"A password is set, but this Redis asks for none."_s};
    if (reply.errorText().startsWith(scriptForbidden))
        return {Kind::Unauthorized, u"The Redis user lacks a permission that a script needs."_s};
    return {Kind::Protocol, "Redis refused: "_L1 + QString::fromUtf8(reply.errorText())};
}

base::Result<Reply> refusalAsError(base::Result<Reply> answer)
{
    if (answer && answer->isError())
        return tl::unexpected(errorFromReply(*answer));
    return answer;
}

} // namespace redis
