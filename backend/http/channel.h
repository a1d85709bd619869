// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

namespace http {

// The bytes of one client, both ways, plain or encrypted. Lives on a desk's thread. Its user
// outlives it or is told nothing any more after close().
class Channel
{
public:
    class User
    {
    public:
        virtual void readable() = 0; // there may be something to read
        virtual void writable() = 0; // there may be room again for what was not taken
        virtual void lost() = 0; // the client has gone; nothing more comes or leaves

    protected:
        ~User() = default;
    };

    virtual ~Channel() = default;

    // From now on the user is told.
    virtual void open(User &user) = 0;

    // Up to `size` bytes of what has come. readable() need not come again while hasMore().
    virtual qsizetype read(char *data, qsizetype size) = 0;
    virtual bool hasMore() const = 0; // perhaps: read() knows
    virtual bool isFinished() const = 0; // the client has sent its last, and it has been read

    // As much of both as there is room for, in one packet if they fit; answers how much it took.
    virtual qsizetype write(QByteArrayView head, QByteArrayView body) = 0;
    virtual bool hasSentAll() const = 0; // what was taken is with the kernel

    virtual void acknowledgeAtOnce() = 0; // what comes next; see tcp.h
    // Our side, after what was taken has been sent. What may still come is to be read until then.
    enum class Rest { None, Coming };
    virtual void shutDown(Rest rest) = 0;
    virtual void close() = 0; // at once

    virtual QHostAddress local() const = 0; // the address connected to
};

} // namespace http
