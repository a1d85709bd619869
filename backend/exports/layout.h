// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/document.h"
#include "backend/exports/sink.h"

#include <memory>

namespace exports {

// What one format puts before, for, and after the rows of a document. The document outlives it.
class Layout
{
public:
    virtual ~Layout() = default;
    virtual void open(Sink &) { }
    virtual void row(Sink &sink, const Row &row, qsizetype index) = 0;
    virtual void close(Sink &) { }
};

std::unique_ptr<Layout> csvLayout(const Document &document); // RFC 4180, with a header line
std::unique_ptr<Layout> jsonLayout(const Document &document); // an array of objects, one a line
std::unique_ptr<Layout> ndjsonLayout(const Document &document); // one object a line
std::unique_ptr<Layout> markdownLayout(const Document &document);

// For reading: the title, then columns as wide as the widest of the first thousand rows, so that
// the rest can be streamed.
std::unique_ptr<Layout> textLayout(const Document &document);

} // namespace exports
