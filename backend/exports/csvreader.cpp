// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/csvreader.h"

using namespace Qt::StringLiterals;
using base::Result;

namespace exports {

namespace {

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes)
    { }

    Result<std::vector<CsvRecord>> read()
    {
        std::vector<CsvRecord> records;
        while (!atEnd()) {
            CsvRecord record{{}, m_line};
            if (const auto done = readRecord(record); !done)
                return tl::make_unexpected(done.error());
            const bool isEmpty = record.fields.size() == 1 && record.fields.front().isEmpty();
            if (!isEmpty)
                records.push_back(std::move(record));
        }
        return records;
    }

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    bool atFieldEnd() const { return atEnd() || peek() == ',' || peek() == '\n' || peek() == '\r'; }

    // Up to and with the end of its line.
    Result<> readRecord(CsvRecord &record)
    {
        while (true) {
            auto field = peek() == '"' ? readQuoted() : readBare();
            if (!field)
                return tl::make_unexpected(field.error());
            record.fields.push_back(std::move(*field));
            if (peek() != ',' || atEnd())
                break;
            ++m_at;
        }
        skipLineEnd();
        return {};
    }

    void skipLineEnd()
    {
        if (peek() == '\r')
            ++m_at;
        if (peek() == '\n')
            ++m_at;
        ++m_line;
    }

    Result<QByteArray> readBare()
    {
        const qsizetype from = m_at;
        while (!atFieldEnd() && peek() != '"')
            ++m_at;
        if (!atEnd() && peek() == '"')
            return fault(m_line,
                         QT_TRANSLATE_NOOP("Backend", "a quote within a field that is not quoted"));
        return m_bytes.sliced(from, m_at - from).toByteArray();
    }

    Result<QByteArray> readQuoted()
    {
        const int line = m_line;
        QByteArray field;
        for (++m_at; !atEnd(); ++m_at) {
            if (peek() == '"' && m_bytes.sliced(m_at).startsWith("\"\""))
                ++m_at;
            else if (peek() == '"')
                break;
            m_line += peek() == '\n';
            field.append(peek());
        }
        if (atEnd())
            return fault(line, QT_TRANSLATE_NOOP("Backend", "the closing quote is missing"));
        ++m_at;
        if (!atFieldEnd())
            return fault(m_line, QT_TRANSLATE_NOOP("Backend", "text follows a closing quote"));
        return field;
    }

    static tl::unexpected<base::Error> fault(int line, base::Message what)
    {
        return base::failure(
            base::Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend", "line %1: %2"), {qint64(line), std::move(what)}});
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>> readCsv(QByteArrayView bytes)
{
    return Reader(bytes).read();
}

} // namespace exports
