// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/document.h"
#include "backend/exports/format.h"

#include <QIODevice>

namespace exports {

enum class Next { GoOn, Stop };

// Asked between rows, with the number of rows written.
using Watch = std::function<Next(qsizetype)>;

// Writes the document to the device, in memory that does not grow with the rows. Io when the
// device refuses, Cancelled when watch says Stop, Invalid for Pdf. Machine formats use the C
// locale.
base::Result<> write(const Document &document, Format format, QIODevice &device,
                     const Watch &watch = {});

// One cell as a machine format spells it.
// Quoted where RFC 4180 wants it, else byte for byte, so that what was exported is read again as it
// was. That a spreadsheet may take a name for a formula is the spreadsheet's setting to make.
QByteArray csvField(const Cell &cell);
QByteArray jsonValue(const Cell &cell); // RFC 8259
QByteArray plainText(const Cell &cell); // on one line: control characters become blanks

} // namespace exports
