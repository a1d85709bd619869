// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/bytebuilder.h"
#include "backend/base/result.h"
#include "backend/redis/command.h"
#include "backend/redis/reply.h"

#include <memory>

struct redisReader;

namespace redis {

void appendArgument(base::ByteBuilder &out, QByteArrayView argument);

// Appends the command as the server reads it.
void encode(const Command &command, base::ByteBuilder &out);

// Bytes in, Replies out, by hiredis, which makes each Reply in place: no redisReply in between.
// Arrays may nest seven deep. After a Protocol error the reader is of no further use.
class Reader
{
public:
    Reader();
    ~Reader();

    // Feed slices of 16 to 64 KB and take the replies after each: hiredis moves the unread rest
    // after every reply, so that one megabyte at once is five times as slow.
    static constexpr qsizetype sliceSize = 32 * 1024;

    void feed(QByteArrayView bytes);
    base::Result<std::optional<Reply>> next(); // nullopt: it has not wholly arrived

private:
    struct Callbacks;
    struct Free
    {
        void operator()(redisReader *reader) const;
    };

    std::unique_ptr<redisReader, Free> m_reader;
};

} // namespace redis
