// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/layout.h"
#include "backend/exports/write.h"

namespace exports {

namespace {

class Csv final : public Layout
{
public:
    explicit Csv(const Document &document)
        : m_document(document)
    { }

    void open(Sink &sink) override
    {
        Row keys;
        for (const Column &column : m_document.columns)
            keys.emplace_back(column.key);
        row(sink, keys, 0);
    }

    void row(Sink &sink, const Row &row, qsizetype) override
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            sink << (i == 0 ? "" : ",") << csvField(row[i]);
        sink << "\r\n";
    }

private:
    const Document &m_document;
};

} // namespace

std::unique_ptr<Layout> csvLayout(const Document &document)
{
    return std::make_unique<Csv>(document);
}

} // namespace exports
