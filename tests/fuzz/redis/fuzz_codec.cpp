// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/codec.h"
#include "backend/redis/serverfacts.h"
#include "backend/redis/url.h"

#include <algorithm>
#include <cstdlib>

using redis::Reader;
using redis::Reply;

namespace {

// All replies in the bytes, fed in slices of a size, as far as they make sense.
std::vector<Reply> repliesIn(QByteArrayView bytes, qsizetype slice)
{
    Reader reader;
    std::vector<Reply> replies;
    while (!bytes.isEmpty()) {
        reader.feed(bytes.first(std::min(slice, bytes.size())));
        bytes = bytes.sliced(std::min(slice, bytes.size()));
        auto reply = reader.next();
        for (; reply && *reply; reply = reader.next())
            replies.push_back(**std::move(reply));
        if (!reply)
            break;
    }
    return replies;
}

void demand(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

// Whatever a server sends is read the same wherever it is cut; whatever is written as an address
// is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = repliesIn(bytes, std::max<qsizetype>(1, bytes.size()));
    demand(repliesIn(bytes, 1) == whole);
    for (const Reply &reply : whole)
        static_cast<void>(errorFromReply(reply));

    static_cast<void>(redis::ServerFacts::fromReport(bytes).warnings());
    if (const auto endpoint = redis::endpointFromUrl(QString::fromUtf8(bytes)))
        demand(!endpoint->description().isEmpty());
    return 0;
}
