// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storage/baredriver.h"

#include "backend/storage/record.h"
#include "backend/storage/schema.h"

#include <QFile>

#include <hiredis/hiredis.h>

#include <algorithm>

void BareDriver::Free::operator()(redisContext *context) const
{
    redisFree(context);
}

BareDriver::BareDriver(const QString &socketPath, const storage::Scripts &scripts)
    : m_context(redisConnectUnix(QFile::encodeName(socketPath).constData()))
    , m_digest(scripts.insert.digest())
{
    if (!m_context || m_context->err)
        qFatal("cannot connect to Redis");
}

BareDriver::~BareDriver() = default;

void BareDriver::append(const std::vector<QByteArray> &words)
{
    std::vector<const char *> texts;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : words) {
        texts.push_back(word.constData());
        lengths.push_back(std::size_t(word.size()));
    }
    redisAppendCommandArgv(m_context.get(), int(words.size()), texts.data(), lengths.data());
}

void BareDriver::take()
{
    void *reply = nullptr;
    if (redisGetReply(m_context.get(), &reply) != REDIS_OK)
        qFatal("Redis went away: %s", m_context->errstr);
    if (static_cast<redisReply *>(reply)->type == REDIS_REPLY_ERROR)
        qFatal("Redis refuses: %s", static_cast<redisReply *>(reply)->str);
    freeReplyObject(reply);
}

void BareDriver::insert(const std::vector<customers::Customer> &customers, std::size_t perCall,
                        int callsUnderWay)
{
    const storage::Keys keys;
    const QByteArray stamp = storage::stampText({"0123456789", QDateTime::currentDateTimeUtc()});
    int underWay = 0;
    for (std::size_t begin = 0; begin < customers.size(); begin += perCall) {
        const std::size_t count = std::min(perCall, customers.size() - begin);
        std::vector<QByteArray> words{"EVALSHA",
                                      m_digest,
                                      "6",
                                      keys.data,
                                      keys.log,
                                      keys.meta,
                                      keys.names,
                                      keys.undo,
                                      keys.step("x"),
                                      storage::newNonce(),
                                      "100000",
                                      "600000",
                                      QByteArray::number(qsizetype(count))};
        for (std::size_t i = begin; i < begin + count; ++i) {
            words.push_back(QByteArray::number(customers[i].id));
            words.push_back(storage::toRecord(customers[i], stamp));
        }
        append(words);
        if (++underWay == callsUnderWay) {
            take();
            --underWay;
        }
    }
    for (; underWay > 0; --underWay)
        take();
}

void BareDriver::check(int times, int underWay)
{
    const storage::Keys keys;
    int sent = 0;
    const auto ask = [&] {
        append({"HGET", keys.data, ""});
        ++sent;
    };
    for (int i = 0; i < std::min(underWay, times); ++i)
        ask();
    for (int answered = 0; answered < times; ++answered) {
        take();
        if (sent < times)
            ask();
    }
}
