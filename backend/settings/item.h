// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/settings/settings.h"

#include <span>

namespace settings {

enum class Secrecy { Open, Secret };

// How one setting is spelt in each source, and how its text becomes a value.
struct Item
{
    Key key;
    QLatin1StringView variable; // in .env and the environment: REDIS_PORT
    QLatin1StringView preference; // in the preferences: "redis/port"; empty: not kept there
    QLatin1StringView option; // on the command line: "--redis-port"; empty: none
    QLatin1StringView placeholder; // what stands for the value in help: "PORT"
    Secrecy secrecy;
    const char *summary; // English, one line

    // Invalid, in words, when the text is not a value; the settings then stay as they were.
    base::Result<> (*read)(Settings &settings, const QString &text);
    QString (*text)(const Settings &settings);
};

std::span<const Item> items(); // in the order of Key
const Item &item(Key key);

base::Message sourceName(Source source); // ".env file"

} // namespace settings
