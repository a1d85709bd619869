// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

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
    Kind kind;
    QString detail; // English, for logs and API clients; never translated

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace base

Q_DECLARE_METATYPE(base::Error)
