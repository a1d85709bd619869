// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/codec.h"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace redis {

// What hiredis calls as the parts of a reply arrive. It owns the outermost Reply until it is
// taken; each further one lives in its parent's array. An array is not sized in advance, since
// its announced length is the server's word only; growing moves elements that are complete.
struct Reader::Callbacks
{
    static Reply *place(const redisReadTask *task, Reply reply)
    {
        if (!task->parent)
            return new Reply(std::move(reply));
        auto &siblings = std::get<Reply::Array>(static_cast<Reply *>(task->parent->obj)->m_value);
        return &siblings.emplace_back(std::move(reply));
    }

    static void *createString(const redisReadTask *task, char *text, size_t length)
    {
        QByteArray bytes(text, static_cast<qsizetype>(length));
        return place(task,
                     task->type == REDIS_REPLY_ERROR ? Reply::error(std::move(bytes))
                                                     : Reply(std::move(bytes)));
    }

    // A length is an int before hiredis 1.0.
    template <typename Length>
    static void *createArray(const redisReadTask *task, Length length)
    {
        constexpr Length trusted = 4096;
        Reply::Array array;
        array.reserve(static_cast<std::size_t>(std::clamp(length, Length(0), trusted)));
        return place(task, Reply(std::move(array)));
    }

    static void *createInteger(const redisReadTask *task, long long value)
    {
        return place(task, Reply(qint64(value)));
    }

    static void *createNil(const redisReadTask *task) { return place(task, Reply()); }

    static void freeObject(void *reply) { delete static_cast<Reply *>(reply); }

    static redisReplyObjectFunctions *table()
    {
        static redisReplyObjectFunctions functions = [] {
            redisReplyObjectFunctions made{};
            made.createString = createString;
            made.createArray = createArray;
            made.createInteger = createInteger;
            made.createNil = createNil;
            made.freeObject = freeObject;
#if HIREDIS_MAJOR >= 1 // of RESP3, which we do not ask for: nothing made is a protocol error
            made.createDouble = [](const redisReadTask *, double, char *, size_t) -> void * {
                return nullptr;
            };
            made.createBool = [](const redisReadTask *, int) -> void * { return nullptr; };
#endif
            return made;
        }();
        return &functions;
    }
};

namespace {

// Such as "$12" and the end of its line.
void appendCount(base::ByteBuilder &out, char kind, qsizetype count)
{
    out += kind;
    out.appendNumber(count);
    out += "\r\n";
}

} // namespace

void appendArgument(base::ByteBuilder &out, QByteArrayView argument)
{
    appendCount(out, '$', argument.size());
    out += argument;
    out += "\r\n";
}

// Redis serialization protocol, version 2. Written here because hiredis' own way formats each
// length by printf into memory that is then copied.
void encode(const Command &command, base::ByteBuilder &out)
{
    const Bundle &bundle = command.bundle();
    appendCount(out, '*', qsizetype(command.arguments().size()) + bundle.count);
    for (const QByteArray &argument : command.arguments())
        appendArgument(out, argument);
    out += bundle.bytes;
}

void Reader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

Reader::Reader()
    : m_reader(redisReaderCreateWithFunctions(Callbacks::table()))
{
    Q_CHECK_PTR(m_reader.get());
}

Reader::~Reader() = default;

void Reader::feed(QByteArrayView bytes)
{
    redisReaderFeed(m_reader.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

base::Result<std::optional<Reply>> Reader::next()
{
    void *found = nullptr;
    if (redisReaderGetReply(m_reader.get(), &found) != REDIS_OK)
        return base::failure(base::Kind::Protocol,
                             {QT_TRANSLATE_NOOP("Backend", "What answers is not a Redis: %1"),
                              {QString::fromLatin1(m_reader->errstr)}});
    if (!found)
        return std::optional<Reply>();
    const std::unique_ptr<Reply> reply(static_cast<Reply *>(found));
    return std::optional<Reply>(std::move(*reply));
}

} // namespace redis
