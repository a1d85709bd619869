// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/settings.h"

namespace settings {

bool Settings::usesExternalStore() const
{
    if (store != StoreChoice::Automatic)
        return store == StoreChoice::External;
    return !redis.url.isEmpty() || !redis.host.isEmpty()
        || source(Key::RedisPort) != Source::Default;
}

bool Settings::hasSameStore(const Settings &other) const
{
    return usesExternalStore() == other.usesExternalStore() && redis == other.redis
        && durability == other.durability && undoPeriod == other.undoPeriod;
}

} // namespace settings
