// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/dotenv.h"

#include "backend/base/result.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;
using base::Result;

namespace settings {

namespace {

// One pass over the text, a cursor and the number of the line it stands on.
class Reader
{
public:
    explicit Reader(QString text)
        : m_text(std::move(text))
    { }

    DotEnv read()
    {
        while (!atEnd()) {
            const int line = m_line;
            if (const auto fault = readLine(line))
                m_result.faults.push_back({line, *fault});
            skipLine();
        }
        return std::move(m_result);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool atLineEnd() const { return atEnd() || peek() == u'\n'; }

    QChar take()
    {
        if (peek() == u'\n')
            ++m_line;
        return m_text[m_at++];
    }

    void skipBlanks()
    {
        while (!atLineEnd() && peek().isSpace())
            ++m_at;
    }

    void skipLine()
    {
        while (!atLineEnd())
            ++m_at;
        if (!atEnd())
            take();
    }

    // The fault of the line, if it has one.
    std::optional<base::Message> readLine(int line)
    {
        skipBlanks();
        if (atLineEnd() || peek() == u'#')
            return {};
        const QString name = readName();
        skipBlanks();
        if (name.isEmpty())
            return QT_TRANSLATE_NOOP("Backend", "a line is NAME=value or a comment after #");
        if (peek() != u'=')
            return base::Message(QT_TRANSLATE_NOOP("Backend", "“%1” is not followed by ="), {name});
        ++m_at;
        skipBlanks();
        auto value = readValue();
        if (!value)
            return value.error().words();
        m_result.assignments.push_back({name, std::move(*value), line});
        return {};
    }

    QString readName()
    {
        QString name = readWord();
        if (name == u"export"_s && !atLineEnd() && peek().isSpace()) {
            skipBlanks();
            name = readWord();
        }
        return name;
    }

    QString readWord()
    {
        const qsizetype from = m_at;
        const auto isPart = [](QChar c) {
            return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
        };
        while (!atEnd() && isPart(peek()) && !(m_at == from && peek().isDigit()))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QString> readValue()
    {
        if (peek() != u'\'' && peek() != u'"')
            return readBare();
        auto value = readQuoted(take());
        skipBlanks();
        if (value && !atLineEnd() && peek() != u'#')
            return base::failure(base::Kind::Invalid,
                                 QT_TRANSLATE_NOOP("Backend", "text follows the closing quote"));
        return value;
    }

    QString readBare()
    {
        QString value;
        while (!atLineEnd() && !(peek() == u'#' && (value.isEmpty() || value.back().isSpace())))
            value += take();
        return value.trimmed();
    }

    Result<QString> readQuoted(QChar quote)
    {
        const qsizetype from = m_at;
        const int line = m_line;
        QString value;
        while (!atEnd() && peek() != quote)
            value += quote == u'"' && peek() == u'\\' ? readEscape() : take();
        if (atEnd()) {
            m_at = from; // so that the lines after the forgotten quote are read all the same
            m_line = line;
            return base::failure(base::Kind::Invalid,
                                 QT_TRANSLATE_NOOP("Backend", "the closing quote is missing"));
        }
        ++m_at;
        return value;
    }

    QChar readEscape()
    {
        take();
        if (atEnd())
            return u'\\';
        switch (const QChar c = take(); c.unicode()) {
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        default:
            return c;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    DotEnv m_result;
};

} // namespace

DotEnv DotEnv::parse(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // swallows a byte order mark
    QString text = decoder(utf8);
    if (decoder.hasError())
        return {{}, {{1, QT_TRANSLATE_NOOP("Backend", "the file is not UTF-8")}}};
    return Reader(text.replace(u"\r\n"_s, u"\n"_s)).read();
}

} // namespace settings
