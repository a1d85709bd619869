// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"

namespace customers {

// Drafts in, a Batch out: parts the sound rows from the rest, has the store insert the sound ones
// and keeps every reason. One bad row never costs the good ones. Lives on the store's thread; the
// store outlives it. Answers in flight do not need it any more.
class Admission
{
public:
    explicit Admission(Store &store)
        : m_store(store)
    { }

    // Answers at once when no row is sound, else when the store has answered.
    void admit(std::vector<Draft> drafts, Store::Answer<Batch> answer);

private:
    Store &m_store;
};

} // namespace customers
