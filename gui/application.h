// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

// The whole life of the window's program; answers with its exit code.
int run(int argc, char *argv[]);

} // namespace gui
