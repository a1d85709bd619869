// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace redis {

// What the server answered: nothing, a number, text, a list, or that it refuses. A value.
// Asked for what it is not, it is empty: "" or 0 or no elements; so a list can be walked without
// a check at every step, and a check of its shape comes first where that matters.
class Reply
{
public:
    using Array = std::vector<Reply>;

    Reply() = default; // nil
    explicit Reply(qint64 integer);
    explicit Reply(QByteArray string);
    explicit Reply(Array array);
    static Reply error(QByteArray text); // "WRONGTYPE Operation against a key …"

    bool isNil() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    bool isString() const { return std::holds_alternative<QByteArray>(m_value); }
    bool isArray() const { return std::holds_alternative<Array>(m_value); }
    bool isError() const { return std::holds_alternative<Refusal>(m_value); }

    qint64 toInteger() const;
    const QByteArray &toString() const; // of strings and of status lines such as OK
    const Array &toArray() const;
    const QByteArray &errorText() const;
    QByteArray errorCode() const; // its first word: "WRONGTYPE"

    friend bool operator==(const Reply &, const Reply &) = default;

private:
    friend class Reader; // which fills an array while it is arriving

    struct Refusal
    {
        QByteArray text;
        friend bool operator==(const Refusal &, const Refusal &) = default;
    };

    std::variant<std::monostate, qint64, QByteArray, Array, Refusal> m_value;
};

// What a refusal by the server means to us: its kind, and words that say what to do about it.
base::Error errorFromReply(const Reply &reply);

// Makes a refusal an Error too, for those who tell no refusals apart.
base::Result<Reply> refusalAsError(base::Result<Reply> answer);

} // namespace redis
