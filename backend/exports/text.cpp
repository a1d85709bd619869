// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/layout.h"
#include "backend/exports/write.h"

#include <algorithm>

namespace exports {

namespace {

constexpr qsizetype rowsMeasured = 1000;
constexpr QByteArrayView gap("  ");

// In code points, since bytes would tear columns with accents apart.
qsizetype width(const QByteArray &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

class Text final : public Layout
{
public:
    explicit Text(const Document &document)
        : m_document(document)
    {
        Row titles;
        for (const Column &column : document.columns)
            titles.emplace_back(column.title.toUtf8());
        m_widths.resize(titles.size());
        measure(titles);
        for (qsizetype i = 0; i < std::min(document.rowCount, rowsMeasured); ++i)
            measure(document.row(i));
        m_titles = std::move(titles);
    }

    void open(Sink &sink) override
    {
        sink << m_document.title.toUtf8() << "\n\n";
        row(sink, m_titles, 0);
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            sink << (i == 0 ? QByteArrayView() : gap) << QByteArray(m_widths[i], '-');
        sink << '\n';
    }

    void row(Sink &sink, const Row &row, qsizetype) override
    {
        QByteArray line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line.append(i == 0 ? QByteArrayView() : gap).append(padded(row[i], m_widths[i]));
        while (line.endsWith(' '))
            line.chop(1);
        sink << line << '\n';
    }

private:
    void measure(const Row &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], width(plainText(row[i])));
    }

    // Text stands left, numbers stand right.
    static QByteArray padded(const Cell &cell, qsizetype to)
    {
        const QByteArray text = plainText(cell);
        const QByteArray blanks(std::max<qsizetype>(0, to - width(text)), ' ');
        return std::holds_alternative<QByteArray>(cell) ? text + blanks : blanks + text;
    }

    const Document &m_document;
    Row m_titles;
    std::vector<qsizetype> m_widths; // in code points
};

} // namespace

std::unique_ptr<Layout> textLayout(const Document &document)
{
    return std::make_unique<Text>(document);
}

} // namespace exports
