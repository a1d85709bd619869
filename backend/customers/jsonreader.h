// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <optional>

namespace customers {

// A strict reader of JSON (RFC 8259) that is asked for the next piece instead of calling back.
// Written here because no parser at hand does all of this: numbers as their text (no double on the
// way), the bytes of each value as they were sent, the byte where JSON broke, fields given twice,
// and lone surrogates told apart from broken JSON. Reads from memory that outlives it; throws
// nothing; the first fault ends all reading.
class JsonReader
{
public:
    enum class Type { Object, Array, String, Number, Boolean, Null, None };

    struct Text
    {
        QByteArrayView value; // UTF-8; a lone surrogate became U+FFFD; until the next is read
        bool hasLoneSurrogate = false;
    };

    static constexpr int deepest = 64; // containers within each other

    explicit JsonReader(QByteArrayView text);

    Type peek(); // what begins here; None at the end and after a fault
    qsizetype offset() const { return m_at; } // bytes from the start
    QByteArrayView passed(qsizetype from) const { return m_text.sliced(from, m_at - from); }

    // Enters an object or array and walks its members; next… is false at its end and after a fault.
    bool enter();
    bool nextElement();
    bool nextMember(Text &name);

    Text string();
    QByteArrayView number(); // as written
    void skip(); // any value
    bool isAtEnd(); // nothing but space is left; a fault otherwise

    bool hasFailed() const { return !m_fault.isEmpty(); }
    const base::Message &fault() const { return m_fault; }

private:
    bool fail(const base::Message &fault);
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool take(char expected)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == expected;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    bool separate(char close);
    bool leave();
    void skipScalar();
    void literal(QByteArrayView word);
    bool digits();
    QByteArrayView plainRun();
    Text escapedString(QByteArrayView begun);
    void escape(Text &text);
    std::optional<char32_t> hexQuad();
    void unicodeEscape(Text &text);

    struct Container
    {
        char close;
        bool isFresh = true; // no member yet, hence no comma
    };

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QVarLengthArray<Container, 8> m_within; // deeper ones are rare, and allocate
    QByteArray m_unescaped; // the last string that had an escape
    base::Message m_fault;
};

// The integer a JSON number denotes: 7, 7.0 and 70e-1 are one. Beyond 64 bits it is held at their
// limits. Nothing if it has a fraction.
std::optional<qint64> integerOf(QByteArrayView number);

} // namespace customers
