// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serverfacts.h"

using namespace Qt::StringLiterals;

namespace redis {

namespace {

void take(ServerFacts &facts, QByteArrayView name, const QByteArray &value)
{
    if (name == "run_id")
        facts.runId = value;
    else if (name == "redis_version")
        facts.version = QString::fromUtf8(value);
    else if (name == "redis_mode")
        facts.isCluster = value == "cluster";
    else if (name == "role")
        facts.isReplica = value == "slave" || value == "replica";
    else if (name == "loading")
        facts.isLoading = value == "1";
    else if (name == "aof_enabled")
        facts.hasAppendOnlyFile = value == "1";
    else if (name == "maxmemory_policy")
        facts.evictionPolicy = QString::fromUtf8(value);
    else if (name == "maxmemory")
        facts.memoryLimit = value.toLongLong();
}

} // namespace

ServerFacts ServerFacts::fromReport(const QByteArray &report)
{
    ServerFacts facts;
    for (const QByteArray &line : report.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            take(facts, QByteArrayView(line).first(colon), line.sliced(colon + 1).trimmed());
    }
    return facts;
}

bool ServerFacts::mayEvict() const
{
    return evictionPolicy.startsWith("allkeys-"_L1);
}

std::vector<base::Message> ServerFacts::warnings() const
{
    std::vector<base::Message> words;
    if (isReplica)
        words.push_back(QT_TRANSLATE_NOOP(
            "Backend",
            "This Redis is a replica: it refuses changes and may lag behind its master."));
    if (mayEvict())
        words.push_back(
            {QT_TRANSLATE_NOOP(
                 "Backend",
                 "This Redis may drop data when its memory is full (maxmemory-policy %1). "
                 "Set it to noeviction."),
             {evictionPolicy}});
    if (!hasAppendOnlyFile)
        words.push_back(QT_TRANSLATE_NOOP(
            "Backend",
            "This Redis keeps no append-only file: what was stored since its last snapshot "
            "is lost when it stops. Set appendonly yes."));
    return words;
}

} // namespace redis
