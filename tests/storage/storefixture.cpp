// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

using namespace Qt::StringLiterals;
using storage::RedisCustomerStore;
using support::PrivateRedis;

void StoreFixture::start(const QStringList &configuration, std::chrono::milliseconds deadline)
{
    m_redis = std::make_unique<PrivateRedis>(configuration);
    QVERIFY2(m_redis->start(), m_redis->output());
    storage::StoreOptions options;
    options.instanceName = u"one"_s;
    options.deadline = deadline;
    options.shards = storeprobe::layout();
    options.lock = m_lock;
    m_store = std::make_unique<RedisCustomerStore>(m_redis->endpoint(), options);
    m_store->open();
    m_hand = std::make_unique<redis::Client>(m_redis->endpoint());
    m_hand->open();
}

void StoreFixture::cleanup()
{
    m_hand.reset();
    m_store.reset();
    m_redis.reset();
    *m_lock = false;
}

std::unique_ptr<RedisCustomerStore> StoreFixture::open(const QString &name) const
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.shards = storeprobe::layout();
    auto store = std::make_unique<RedisCustomerStore>(m_redis->endpoint(), options);
    store->open();
    return store;
}

redis::Reply StoreFixture::order(const std::vector<QByteArray> &words)
{
    std::optional<base::Result<redis::Reply>> reply;
    m_hand->send(redis::Command(words, redis::Command::Repeat::Harmless),
                 [&](auto answer) { reply = std::move(answer); });
    const bool isAnswered = QTest::qWaitFor([&] { return reply.has_value(); }, 10'000);
    return isAnswered && reply->has_value() ? **reply : redis::Reply::error("no answer");
}

qint64 StoreFixture::storedInRedis()
{
    qint64 fields = 0;
    for (const storage::Keys &keys : storeprobe::allKeys(storeprobe::layout()))
        fields += order({"HLEN", keys.data}).toInteger()
            - order({"HEXISTS", keys.data, ""}).toInteger(); // the token
    return fields;
}
