// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/customer.h"

#include <memory>

namespace simulator {

// A row that a server did not take, with the reason it gave.
struct RefusedRow
{
    qint64 id = 0;
    QString code; // "too_young"; empty when the server gave none
    std::optional<customers::Customer> existing; // whom the row collides with, if the server said
};

struct BatchReading
{
    std::vector<customers::Customer> inserted;
    std::vector<RefusedRow> refused;
};

// Reads what servers answer. They are strangers: anything may come back, and what does not look
// like the contract is a Protocol error in words. Keeps its buffers between replies.
class Reader
{
public:
    Reader();
    ~Reader();

    base::Result<std::vector<customers::Customer>> list(const QByteArray &body);
    base::Result<BatchReading> batch(
        const QByteArray &body); // {"inserted": [...], "failed": [...]}
    QString problem(const QByteArray &body); // code or title of a problem document; "" if none

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace simulator
