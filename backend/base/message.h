// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <initializer_list>
#include <variant>
#include <vector>

namespace base {

// A sentence as a value: what is to be said, and of what. Logs and API clients read it in English;
// the window says it in its reader's language. Its text is a literal marked with
// QT_TRANSLATE_NOOP("Backend", …), with %1, %2… where the arguments go.
class Message
{
public:
    // A name, a path, or words of the system, of Redis or of OpenSSL, none of which is translated;
    // a count and a duration, as the reader's language writes numbers; a sentence in the sentence.
    using Argument = std::variant<QString, qint64, std::chrono::nanoseconds, Message>;

    Message() = default; // nothing to say
    Message(const char *text, std::initializer_list<Argument> arguments = {});
    explicit Message(QString foreign); // nothing but words that are not translated

    bool isEmpty() const { return !m_text && m_arguments.empty(); }
    const char *text() const { return m_text; } // null: the arguments say it all
    const std::vector<Argument> &arguments() const { return m_arguments; }

    QString english() const;

    friend bool operator==(const Message &one, const Message &other)
    {
        return one.english() == other.english();
    }

private:
    const char *m_text = nullptr;
    std::vector<Argument> m_arguments;
};

// The text with its places filled, %1 by the first argument. Arguments are never searched for
// places.
QString filled(const QString &text, const QStringList &arguments);

// Several sentences as one: "this; that".
Message joined(const std::vector<Message> &messages);

} // namespace base
