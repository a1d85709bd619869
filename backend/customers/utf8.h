// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace customers {

// How many bytes the UTF-8 sequence at the start of `text` has; 0 when it is none (overlong,
// a surrogate, beyond U+10FFFF, cut short). RFC 3629, section 4.
int utf8Length(QByteArrayView text);

// The bytes of one code point, which must not be a surrogate, at the end of `text`.
void appendUtf8(QByteArray &text, char32_t codePoint);

// For valid UTF-8.
qsizetype codePoints(QByteArrayView text);
bool hasControlCharacter(QByteArrayView text); // category Cc: C0, DEL and C1

} // namespace customers
