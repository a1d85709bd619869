// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"

#include <unordered_map>

// Which customers were acknowledged to anybody, to be compared with those that are stored.
class Ledger
{
public:
    void add(qint64 id, const QByteArray &firstName);

    qint64 acknowledged() const { return m_acknowledged; }
    qint64 twice() const { return m_twice; } // the same id to a second customer
    qint64 lostFrom(const customers::Roll &stored) const; // those not there, or with another name

private:
    std::unordered_map<qint64, QByteArray> m_names;
    qint64 m_acknowledged = 0;
    qint64 m_twice = 0;
};
