// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QByteArray>

#include <optional>

namespace http {

// What a problem with a code of ours means to those who get it. Literals, in English.
struct Meaning
{
    const char *title;
    const char *happened;
    const char *advice;
};

// Nothing where the status says it all.
std::optional<Meaning> meaningOf(base::Kind kind);

// A reference to the kind's place on the page, as in a problem's `type`; "about:blank" where there
// is none.
QByteArray typeOf(base::Kind kind);

// The page that lists them all, /docs/problems.
QByteArray problemsPage();

} // namespace http
