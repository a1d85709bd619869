// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

std::string manualPage(const CLI::App &app); // teller(1), in man(7)

} // namespace cli
