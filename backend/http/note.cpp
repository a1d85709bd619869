// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/note.h"

using namespace Qt::StringLiterals;

namespace http {

QString Note::english() const
{
    return refusal ? words.english() + u": "_s + refusal->message : words.english();
}

} // namespace http
