// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/trouble.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using base::Kind;

namespace storage {

namespace {

constexpr std::array<QByteArrayView, 8> passing{"LOADING",  "BUSY",     "CLUSTERDOWN", "MASTERDOWN",
                                                "TRYAGAIN", "READONLY", "MOVED",       "ASK"};

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
                u"The collection in Redis was written by another version of this program, in "
                "another format. Choose another database."_s};
    return {Kind::Unavailable, redis::errorFromReply(refusal).detail};
}

base::Error unread(const base::Error &error)
{
    return {Kind::Unavailable, error.detail};
}

} // namespace storage
