// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QObject>

// A Redis of its own, a store over it in the layout of the moment, and a hand that reaches past the
// store: each test has them anew.
class StoreFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase_data() { storeprobe::addLayouts(); }
    void cleanup();

protected:
    void start(const QStringList &configuration = {},
               std::chrono::milliseconds deadline = std::chrono::seconds(5));

    // Another store over it.
    std::unique_ptr<storage::RedisCustomerStore> open(const QString &name) const;

    redis::Reply order(const std::vector<QByteArray> &words);
    qint64 storedInRedis(); // customers

    const customers::Customer john{"John", "Doe", 25, 1};
    const customers::Customer jane{"Jane", "Doe", 30, 2};
    const customers::Customer ann{"Ann", "Able", 40, 3};

    std::unique_ptr<support::PrivateRedis> m_redis;
    std::unique_ptr<storage::RedisCustomerStore> m_store;
    std::unique_ptr<redis::Client> m_hand;
    const std::shared_ptr<std::atomic_bool> m_lock = std::make_shared<std::atomic_bool>(false);
};
