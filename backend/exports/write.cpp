// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/write.h"

#include "backend/exports/layout.h"
#include "backend/exports/sink.h"

using namespace Qt::StringLiterals;
using base::Result;

namespace exports {

namespace {

constexpr qsizetype rowsBetweenLooks = 1024;

std::unique_ptr<Layout> layout(Format format, const Document &document)
{
    switch (format) {
    case Format::Text:
        return textLayout(document);
    case Format::Csv:
        return csvLayout(document);
    case Format::Json:
        return jsonLayout(document);
    case Format::Ndjson:
        return ndjsonLayout(document);
    case Format::Markdown:
        return markdownLayout(document);
    case Format::Pdf:
        break; // refused
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> write(const Document &document, Format format, QIODevice &device, const Watch &watch)
{
    if (format == Format::Pdf)
        return base::failure(base::Kind::Invalid,
                             u"only lists of combinations are written as PDF"_s);
    const auto shape = layout(format, document);
    Sink sink(device);
    shape->open(sink);
    for (qsizetype i = 0; i < document.rowCount && !sink.hasFailed(); ++i) {
        if (watch && i % rowsBetweenLooks == 0 && watch(i) == Next::Stop)
            return base::failure(base::Kind::Cancelled,
                                 QT_TRANSLATE_NOOP("Backend", "the export was cancelled"));
        shape->row(sink, document.row(i), i);
    }
    shape->close(sink);
    return sink.flush();
}

} // namespace exports
