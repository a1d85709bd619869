// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a person may type: whatever is read must be sound, whatever is refused must
// name a word inside the text.
#include "backend/denomination/noteset.h"
#include "backend/denomination/reading.h"

#include <cstddef>
#include <cstdlib>

using namespace denomination;

namespace {

template <typename T>
void check(const Outcome<T> &outcome, QStringView text)
{
    if (outcome)
        return;
    const Fault &fault = outcome.error();
    const bool isInside =
        fault.position >= 0 && fault.length >= 0 && fault.position + fault.length <= text.size();
    if (!isInside || fault.detail.isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const int exponent = data[0] % 5;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    check(amountsFromText(text, exponent), text);
    check(mixFromText(text, exponent), text);
    check(limitsFromText(text, exponent), text);
    const auto values = valuesFromText(text, exponent);
    check(values, text);
    if (values && !values->empty() && !NoteSet::of(*values))
        std::abort(); // what was read is always a set
    return 0;
}
