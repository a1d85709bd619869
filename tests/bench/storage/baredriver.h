// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"
#include "backend/storage/scripts.h"

#include <memory>

struct redisContext;

// The least a program can do to have the same work done by Redis: hiredis, blocking, the same
// scripts, no replica, no answers to tell apart. What the store is compared with.
class BareDriver
{
public:
    BareDriver(const QString &socketPath, const storage::Scripts &scripts);
    ~BareDriver();

    // Inserts in calls of so many, with so many calls on their way.
    void insert(const std::vector<customers::Customer> &customers, std::size_t perCall,
                int callsUnderWay);

    // Asks for the token so many times, with so many questions on their way.
    void check(int times, int underWay);

private:
    struct Free
    {
        void operator()(redisContext *context) const;
    };

    void append(const std::vector<QByteArray> &words);
    void take();

    std::unique_ptr<redisContext, Free> m_context;
    QByteArray m_digest;
};
