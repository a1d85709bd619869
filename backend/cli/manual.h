// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

std::string manualPage(const CLI::App &app); // teller(1), in man(7)

} // namespace cli
