// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/drilledstore.h"
#include "backend/storage/rediscustomerstore.h"

#include <QThread>

namespace runtime {

// One more thread for the server, with a store of its own over the same Redis: two connections, and
// all customers in memory once more. Whatever it answers it proves current by itself, so that what
// one thread acknowledged is seen by all. Made and ended on the model thread, which waits for the
// thread to have begun, and to have done what it was told.
class Branch : public QObject
{
    Q_OBJECT

public:
    // `options` as of the model's store, beside which no other program sees this one.
    Branch(const redis::Endpoint &endpoint, storage::StoreOptions options,
           std::shared_ptr<Drilling> drilling);
    ~Branch() override;

    customers::Store &store() { return *m_drilled; } // lives on the thread
    void retry(); // at once, what its store waits to try again

Q_SIGNALS:
    void killWanted(); // of the private Redis, by a drill

private:
    void open(const redis::Endpoint &endpoint, const storage::StoreOptions &options,
              std::shared_ptr<Drilling> drilling);
    void close();

    QThread m_thread;
    QObject m_inside; // lives on the thread
    std::unique_ptr<storage::RedisCustomerStore> m_store; // both live there too
    std::unique_ptr<DrilledStore> m_drilled;
};

} // namespace runtime
