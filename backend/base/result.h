// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QMetaType>

#include <tl/expected.hpp>

namespace base {

// What went wrong, in terms a caller can act on. Every door translates a kind exactly once.
enum class Kind {
    Invalid, // the caller can mend it
    NotFound,
    Conflict, // it is there already, or there is nothing to do it to
    Stale, // the caller's precondition no longer holds
    TooLarge,
    Unauthorized,
    Locked, // by whoever runs this program; nothing happened
    Unavailable, // worth another try; nothing happened
    OutcomeUnknown, // the other side went away after it was asked: it may have happened
    Timeout,
    Protocol, // the other side makes no sense
    Io,
    Cancelled,
};

// The stable name of a kind, as machines read it: "outcome_unknown".
QLatin1StringView kindName(Kind kind);

struct Error
{
    Error(Kind what, QString english) // what API clients alone are told
        : kind(what)
        , detail(std::move(english))
    { }
    Error(Kind what, Message words)
        : kind(what)
        , detail(words.english())
        , message(std::move(words))
    { }
    Error(Kind what, const char *text) // marked as that of a Message
        : Error(what, Message(text))
    { }

    Kind kind;
    QString detail; // English, for logs and API clients; never translated
    Message message; // the same for a reader of any language

    // What a reader is told: the message, or else the detail as foreign words.
    Message words() const { return message.isEmpty() ? Message(detail) : message; }

    friend bool operator==(const Error &one, const Error &other)
    {
        return one.kind == other.kind && one.detail == other.detail;
    }
};

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

inline tl::unexpected<Error> failure(Kind kind, Message message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

inline tl::unexpected<Error> failure(Kind kind, const char *text)
{
    return tl::unexpected<Error>(Error{kind, text});
}

} // namespace base

Q_DECLARE_METATYPE(base::Error)
