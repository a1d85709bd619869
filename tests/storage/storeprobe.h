// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/json.h"
#include "backend/storage/rediscustomerstore.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

// Turns the store's answers into values, for tests that ask one thing after the other.
namespace storeprobe {

// A store over servers that come and go, patient enough for that.
inline std::unique_ptr<storage::RedisCustomerStore> open(const redis::Endpoint &endpoint,
                                                         int replicas = 0, int shards = 1)
{
    storage::StoreOptions options;
    options.replicas = replicas;
    options.shards = shards;
    options.deadline = std::chrono::seconds(10);
    auto store = std::make_unique<storage::RedisCustomerStore>(endpoint, options);
    store->open();
    return store;
}

// Waits for an answer; the last resort is a failed test, not a hung one.
template <typename T>
base::Result<T> wait(const std::function<void(customers::Store::Answer<T>)> &ask)
{
    const auto result = std::make_shared<std::optional<base::Result<T>>>();
    ask([result](base::Result<T> answer) { *result = std::move(answer); });
    const bool isAnswered = QTest::qWaitFor([&] { return result->has_value(); }, 30'000);
    if (!isAnswered)
        return base::failure(base::Kind::Timeout, QStringLiteral("no answer"));
    return **result;
}

// The contract of a store holds in either layout: rows for initTestCase_data.
inline void addLayouts()
{
    QTest::addColumn<int>("shards");
    QTest::addRow("one piece") << 1;
    QTest::addRow("16 shards") << storage::manyShards;
}

inline int layout()
{
    QFETCH_GLOBAL(int, shards);
    return shards;
}

// Where a customer is kept, and where all are.
inline storage::Keys keysOf(qint64 id, int shards)
{
    return storage::Keys({storage::shardOf(id, shards), shards});
}

inline std::vector<storage::Keys> allKeys(int shards)
{
    std::vector<storage::Keys> all;
    for (int number = 0; number < shards; ++number)
        all.push_back(storage::Keys({number, shards}));
    return all;
}

inline auto insert(customers::Store &store, const std::vector<customers::Customer> &customers)
{
    return wait<std::vector<customers::Store::Collision>>(
        [&](auto answer) { store.insert(customers, std::move(answer)); });
}

inline auto list(customers::Store &store)
{
    return wait<customers::Roll>([&](auto answer) { store.list(std::move(answer)); });
}

// All customers in the wire form, as they are listed and as they should be.
inline QByteArray listing(customers::Store &store)
{
    const auto roll = list(store);
    return roll ? roll->json() : roll.error().detail.toUtf8();
}

inline QByteArray listOf(const std::vector<customers::Customer> &customers)
{
    return customers::toJson(customers);
}

inline auto find(customers::Store &store, qint64 id)
{
    return wait<std::optional<customers::Customer>>(
        [&](auto answer) { store.find(id, std::move(answer)); });
}

inline auto replace(customers::Store &store, const customers::Customer &customer,
                    const customers::Store::Expected &expected = {})
{
    return wait<customers::Store::Change>(
        [&](auto answer) { store.replace(customer, expected, std::move(answer)); });
}

inline auto removal(customers::Store &store, const std::vector<qint64> &ids,
                    const customers::Store::Progress &progress = {})
{
    return wait<customers::Store::Removal>(
        [&](auto answer) { store.remove(ids, std::move(answer), progress); });
}

inline base::Result<qint64> remove(customers::Store &store, const std::vector<qint64> &ids)
{
    return removal(store, ids).map([](const auto &removed) { return removed.count; });
}

inline auto removeAsSeen(customers::Store &store, const customers::Customer &expected)
{
    return wait<void>([&](auto answer) { store.remove(expected, std::move(answer)); });
}

inline base::Result<qint64> clear(customers::Store &store)
{
    return wait<customers::Store::Removal>([&](auto answer) { store.clear(std::move(answer)); })
        .map([](const auto &removed) { return removed.count; });
}

inline auto undo(customers::Store &store, const customers::Store::Step &step = {},
                 const customers::Store::Progress &progress = {})
{
    return wait<customers::Store::Restoration>(
        [&](auto answer) { store.undo(step, std::move(answer), progress); });
}

// Customers with ids from first on, names that sort otherwise.
inline std::vector<customers::Customer> some(qint64 first, qint64 count)
{
    std::vector<customers::Customer> customers;
    for (qint64 id = first; id < first + count; ++id)
        customers.push_back({"Ann" + QByteArray::number(id % 7),
                             "Lee" + QByteArray::number(id * 7919 % 1000), int(18 + id % 80), id});
    return customers;
}

} // namespace storeprobe
