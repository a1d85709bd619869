// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/trouble.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using base::Kind;

namespace storage {

namespace {

// Not MOVED and ASK: a Cluster's client follows them, and any other gets nothing else ever.
constexpr std::array<QByteArrayView, 6> passing{"LOADING",    "BUSY",     "CLUSTERDOWN",
                                                "MASTERDOWN", "TRYAGAIN", "READONLY"};

} // namespace

bool isPassing(const redis::Reply &refusal)
{
    const QByteArray code = refusal.errorCode();
    return std::find(passing.begin(), passing.end(), code) != passing.end();
}

base::Error refused(const redis::Reply &refusal)
{
    if (refusal.errorCode() == "FORMAT")
        return {Kind::Unavailable,
                QT_TRANSLATE_NOOP(
                    "Backend",
                    "The collection in Redis was written by another version of this program, in "
                    "another format. Choose another database.")};
    return {Kind::Unavailable, redis::errorFromReply(refusal).words()};
}

base::Result<> soundFormat(const redis::Reply &description)
{
    const auto &parts = description.toArray();
    const auto isOne = [&parts](std::size_t i) {
        return i >= parts.size() || parts[i].isNil() || parts[i].toString() == "1";
    };
    if (!isOne(0))
        return tl::unexpected(refused(redis::Reply::error("FORMAT")));
    if (!isOne(1))
        return base::failure(
            Kind::Unavailable,
            {QT_TRANSLATE_NOOP(
                 "Backend",
                 "The collection in Redis is spread over %1 shards; this version keeps it in one. "
                 "Choose another database."),
             {QString::fromLatin1(parts[1].toString())}});
    return {};
}

base::Error unread(const base::Error &error)
{
    return {Kind::Unavailable, error.words()};
}

} // namespace storage
