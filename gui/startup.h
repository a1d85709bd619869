// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/load.h"
#include "gui/page.h"

#include <optional>

namespace gui {

enum class Instance { Shared, New };

// What the command line asks of the window.
struct Startup
{
    std::map<settings::Key, QString> values;
    std::optional<Page> page;
    Instance instance = Instance::Shared;
};

// The options that a program which runs already cannot take: "--port".
QStringList optionsOfItsOwn(const Startup &startup);

// Reads the program's arguments. Prints what was asked for and ends the process for --help and
// --version; for what it does not know it ends with exit code 2.
Startup startupFrom(const QStringList &arguments);

} // namespace gui
