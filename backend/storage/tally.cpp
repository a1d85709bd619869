// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/tally.h"

using namespace Qt::StringLiterals;
using base::Kind;

namespace storage {

Tally::Tally(std::size_t parts)
    : m_open(parts)
{ }

// Of several errors the one that leaves most open.
bool Tally::add(const base::Result<Effect> &part)
{
    if (part && *part == Effect::Some)
        m_effect = Effect::Some;
    if (!part && (!m_error || part.error().kind == Kind::OutcomeUnknown))
        m_error = part.error();
    return --m_open == 0;
}

base::Result<> Tally::outcome() const
{
    if (!m_error)
        return {};
    if (m_effect == Effect::None || m_error->kind == Kind::OutcomeUnknown)
        return tl::unexpected(*m_error);
    return base::failure(
        Kind::OutcomeUnknown,
        {QT_TRANSLATE_NOOP("Backend", "A part of the change was made, another was not: %1"),
         {m_error->words()}});
}

} // namespace storage
