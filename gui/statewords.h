// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/author.h"
#include "backend/runtime/status.h"
#include "gui/widgets/statuslight.h"

namespace gui {

// States in the reader's language, with the shape and tone that go with them.
Status serverWords(runtime::ServerStatus::State state);
QString serverText(const runtime::ServerStatus &status); // "Server: http://127.0.0.1:8000"
Status storeWords(const runtime::StoreStatus &status);

QString instancesText(qsizetype count); // how many programs work on the same store

// "this window", or another program by its name, and by its machine if that is another. As a part
// of what is said, or standing for it.
QString programText(const customers::Author &program);

QString clockText(qint64 seconds); // "0:12:41"

QString latencyText(std::chrono::nanoseconds latency); // "0.2 ms", in the reader's locale

} // namespace gui
