// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/runtime/addition.h"
#include "backend/runtime/answer.h"
#include "backend/runtime/shared.h"
#include "backend/runtime/work.h"

#include <memory>

namespace runtime {

// Any number of drafts into the store, a request's worth at a time, so that a million neither hold
// up the model thread nor outlast a deadline. Tells its progress and may be cancelled or stopped
// between two requests. An error in the midst is part of the answer, one of the first request is
// all of it. Starts on the store's thread and keeps itself alive until it has answered.
class BulkInsert : public std::enable_shared_from_this<BulkInsert>
{
public:
    using Drafts = Shared<std::vector<customers::Draft>>;

    static void start(customers::Store &store, const Drafts &drafts,
                      const Answer<Shared<Addition>> &answer, const ClosingFlag &stop);

private:
    BulkInsert(customers::Store &store, const Drafts &drafts,
               const Answer<Shared<Addition>> &answer, const ClosingFlag &stop);

    void next();
    void take(base::Result<customers::Batch> part);
    void end(const base::Error &error);

    customers::Store &m_store; // asked only when it has just answered, hence is there
    Drafts m_drafts;
    std::size_t m_taken = 0;
    Addition m_addition;
    Answer<Shared<Addition>> m_answer;
    ClosingFlag m_stop; // set from another thread
};

} // namespace runtime
