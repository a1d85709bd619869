// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/layout.h"
#include "backend/exports/write.h"

namespace exports {

namespace {

// What would end a cell or start a markup of its own is escaped.
QByteArray cellText(const QByteArray &text)
{
    static constexpr QByteArrayView marks("\\|*_`<>[]&#");
    QByteArray escaped;
    for (const char c : text) {
        if (marks.contains(c))
            escaped.append('\\');
        escaped.append(c);
    }
    return escaped;
}

bool isNumber(const Cell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

class Markdown final : public Layout
{
public:
    explicit Markdown(const Document &document)
        : m_document(document)
    { }

    void open(Sink &sink) override
    {
        sink << "# " << cellText(m_document.title.toUtf8()) << "\n\n|";
        for (const Column &column : m_document.columns)
            sink << ' ' << cellText(column.title.toUtf8()) << " |";
        sink << "\n|";
        const Row first =
            m_document.rowCount > 0 ? m_document.row(0) : Row(m_document.columns.size());
        for (const Cell &cell : first)
            sink << (isNumber(cell) ? " ---: |" : " --- |");
        sink << '\n';
    }

    void row(Sink &sink, const Row &row, qsizetype) override
    {
        sink << '|';
        for (const Cell &cell : row)
            sink << ' ' << cellText(plainText(cell)) << " |";
        sink << '\n';
    }

private:
    const Document &m_document;
};

} // namespace

std::unique_ptr<Layout> markdownLayout(const Document &document)
{
    return std::make_unique<Markdown>(document);
}

} // namespace exports
