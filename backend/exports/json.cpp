// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/layout.h"
#include "backend/exports/write.h"

namespace exports {

namespace {

class Ndjson : public Layout
{
public:
    explicit Ndjson(const Document &document)
    {
        for (const Column &column : document.columns)
            m_keys.push_back(jsonValue(column.key) + ':');
    }

    void row(Sink &sink, const Row &row, qsizetype) override
    {
        writeObject(sink, row);
        sink << '\n';
    }

protected:
    void writeObject(Sink &sink, const Row &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            sink << (i == 0 ? '{' : ',') << m_keys[i] << jsonValue(row[i]);
        sink << '}';
    }

private:
    std::vector<QByteArray> m_keys; // as they are written, with their colon
};

class Json final : public Ndjson
{
public:
    using Ndjson::Ndjson;

    void open(Sink &sink) override { sink << '['; }

    void row(Sink &sink, const Row &row, qsizetype index) override
    {
        m_isEmpty = false;
        sink << (index == 0 ? "\n" : ",\n");
        writeObject(sink, row);
    }

    void close(Sink &sink) override { sink << (m_isEmpty ? "]\n" : "\n]\n"); }

private:
    bool m_isEmpty = true;
};

} // namespace

std::unique_ptr<Layout> jsonLayout(const Document &document)
{
    return std::make_unique<Json>(document);
}

std::unique_ptr<Layout> ndjsonLayout(const Document &document)
{
    return std::make_unique<Ndjson>(document);
}

} // namespace exports
