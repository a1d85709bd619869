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

// Reads the program's arguments, without its name. Invalid, in words, for what it does not know.
base::Result<Startup> startupFrom(const QStringList &arguments);

// The same for this process: with --help and --version it prints what was asked for and ends, with
// what it does not know it ends with exit code 2.
Startup startupOrEnd(const QStringList &arguments);

} // namespace gui
