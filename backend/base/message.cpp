// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/message.h"

#include <QtGlobal>

namespace base {

namespace {

struct English
{
    QString operator()(const QString &words) const { return words; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(std::chrono::nanoseconds duration) const
    {
        return QStringLiteral("%1 ms").arg(double(duration.count()) / 1e6, 0, 'f', 3);
    }
    QString operator()(const Message &message) const { return message.english(); }
};

} // namespace

Message::Message(const char *text, std::initializer_list<Argument> arguments)
    : m_text(text)
    , m_arguments(arguments)
{ }

Message::Message(QString foreign)
{
    if (!foreign.isEmpty())
        m_arguments.emplace_back(std::move(foreign));
}

QString Message::english() const
{
    QStringList words;
    for (const Argument &argument : m_arguments)
        words << std::visit(English(), argument);
    return m_text ? filled(QString::fromUtf8(m_text), words) : words.join(u' ');
}

QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPlace = text[at] == u'%' && at + 1 < text.size();
        const int place = isPlace ? text[at + 1].digitValue() : 0;
        if (place >= 1 && place <= arguments.size()) {
            result += arguments[place - 1];
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

Message joined(const std::vector<Message> &messages)
{
    Message all;
    for (const Message &message : messages)
        //: Two reasons one after the other.
        all = all.isEmpty() ? message
                            : Message(QT_TRANSLATE_NOOP("Backend", "%1; %2"), {all, message});
    return all;
}

} // namespace base
