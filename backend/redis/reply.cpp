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
    const char *words;
};

constexpr std::array meanings{
    Meaning{"LOADING", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend", "Redis is still loading its data.")},
    Meaning{
        "READONLY", Kind::Unavailable,
        QT_TRANSLATE_NOOP("Backend", "This Redis is a read-only replica. Connect to its master.")},
    Meaning{"OOM", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend",
                              "Redis is out of memory. Raise its maxmemory or remove data.")},
    Meaning{
        "MISCONF", Kind::Unavailable,
        QT_TRANSLATE_NOOP("Backend",
                          "Redis cannot write to its disk and refuses changes. Free space on it.")},
    Meaning{
        "NOREPLICAS", Kind::Unavailable,
        QT_TRANSLATE_NOOP("Backend", "Redis has too few replicas connected and refuses changes.")},
    Meaning{"MASTERDOWN", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend", "This Redis replica has lost its master.")},
    Meaning{"CLUSTERDOWN", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend", "The Redis Cluster is not complete.")},
    Meaning{"TRYAGAIN", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend", "The Redis Cluster is moving these keys.")},
    Meaning{"MOVED", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend",
                              "This Redis belongs to a Cluster. Use a redis-cluster:// address.")},
    Meaning{"ASK", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend",
                              "This Redis belongs to a Cluster. Use a redis-cluster:// address.")},
    Meaning{"BUSY", Kind::Unavailable,
            QT_TRANSLATE_NOOP("Backend", "Redis is busy with a long script.")},
    Meaning{"NOAUTH", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("Backend", "Redis asks for a password, and none is set.")},
    Meaning{"WRONGPASS", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("Backend", "Redis does not accept this user name and password.")},
    Meaning{"NOPERM", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("Backend", "The Redis user lacks a permission that is needed.")},
    Meaning{"WRONGTYPE", Kind::Conflict,
            QT_TRANSLATE_NOOP(
                "Backend", "The key in Redis belongs to something else. Choose another database.")},
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
            return {meaning.kind,
                    {QT_TRANSLATE_NOOP("Backend", "%1 (%2)"),
                     {base::Message(meaning.words), QString::fromUtf8(code)}}};
    }
    if (reply.errorText().startsWith(authUnasked))
        return {Kind::Unauthorized,
                QT_TRANSLATE_NOOP("Backend", "A password is set, but this Redis asks for none.")};
    if (reply.errorText().startsWith(scriptForbidden))
        return {
            Kind::Unauthorized,
            QT_TRANSLATE_NOOP("Backend", "The Redis user lacks a permission that a script needs.")};
    //: %1 are the words of Redis.
    return {Kind::Protocol,
            {QT_TRANSLATE_NOOP("Backend", "Redis refused: %1"),
             {QString::fromUtf8(reply.errorText())}}};
}

base::Result<Reply> refusalAsError(base::Result<Reply> answer)
{
    if (answer && answer->isError())
        return tl::unexpected(errorFromReply(*answer));
    return answer;
}

} // namespace redis
