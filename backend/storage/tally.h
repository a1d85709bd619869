// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <optional>

namespace storage {

// What became of a change whose parts several shards carry out, each for itself. Unavailable or
// Locked means that nothing happened anywhere: where a part was made and another not, it is
// OutcomeUnknown.
class Tally
{
public:
    enum class Effect { None, Some };

    explicit Tally(std::size_t parts);

    // One part of it. True for the last one.
    [[nodiscard]] bool add(const base::Result<Effect> &part);

    base::Result<> outcome() const;

private:
    std::size_t m_open;
    Effect m_effect = Effect::None;
    std::optional<base::Error> m_error;
};

} // namespace storage
