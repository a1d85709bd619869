// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/utf8.h"

#include <algorithm>

namespace customers {

namespace {

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

// The second byte of a sequence excludes what would be overlong, a surrogate or too large.
bool isSecond(uchar first, uchar second)
{
    switch (first) {
    case 0xe0:
        return second >= 0xa0 && second <= 0xbf;
    case 0xed:
        return second >= 0x80 && second <= 0x9f;
    case 0xf0:
        return second >= 0x90 && second <= 0xbf;
    case 0xf4:
        return second >= 0x80 && second <= 0x8f;
    default:
        return isContinuation(second);
    }
}

int announcedLength(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    if (first >= 0xf0 && first <= 0xf4)
        return 4;
    return 0;
}

} // namespace

int utf8Length(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const auto byte = [&text](qsizetype i) { return uchar(text[i]); };
    const int length = announcedLength(byte(0));
    if (length > text.size())
        return 0;
    if (length > 1 && !isSecond(byte(0), byte(1)))
        return 0;
    for (int i = 2; i < length; ++i)
        if (!isContinuation(byte(i)))
            return 0;
    return length;
}

void appendUtf8(QByteArray &text, char32_t codePoint)
{
    const auto tail = [codePoint](int shift) { return char(0x80 | ((codePoint >> shift) & 0x3f)); };
    if (codePoint < 0x80) {
        text += char(codePoint);
    } else if (codePoint < 0x800) {
        text += char(0xc0 | (codePoint >> 6));
        text += tail(0);
    } else if (codePoint < 0x10000) {
        text += char(0xe0 | (codePoint >> 12));
        text += tail(6);
        text += tail(0);
    } else {
        text += char(0xf0 | (codePoint >> 18));
        text += tail(12);
        text += tail(6);
        text += tail(0);
    }
}

qsizetype codePoints(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return !isContinuation(uchar(c)); });
}

bool hasControlCharacter(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = uchar(text[i]);
        if (byte < 0x20 || byte == 0x7f)
            return true;
        if (byte == 0xc2 && i + 1 < text.size() && uchar(text[i + 1]) < 0xa0)
            return true; // U+0080 to U+009F
    }
    return false;
}

} // namespace customers
