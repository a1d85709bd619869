# SPDX-License-Identifier: GPL-3.0-or-later
# The plan of the house: which rooms a room may enter. A room names only rooms above it in this
# file, hence there can be no circle.
set(base_MAY "")
set(settings_MAY base)
set(denomination_MAY base)
set(customers_MAY base)
set(redis_MAY base)
set(storage_MAY base customers redis)
set(http_MAY base customers denomination)
set(simulator_MAY base customers)
set(exports_MAY base customers denomination simulator)
set(runtime_MAY base settings denomination customers redis storage http simulator exports)
set(cli_MAY ${runtime_MAY} runtime)
set(gui_MAY ${runtime_MAY} runtime)

# What brings a screen along. No room of backend/ may have it in its programs.
set(SCREEN_LIBRARIES Qt6::Widgets Qt6::PrintSupport)
