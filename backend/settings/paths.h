// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/load.h"

namespace settings {

// The folders of the XDG base directory specification, for this program. None is created here.
QString preferencesFile(); // $XDG_CONFIG_HOME/tellerdesk/tellerdesk.ini
QString dataFolder(); // $XDG_DATA_HOME/tellerdesk: the private Redis keeps the customers here
QString stateFolder(); // $XDG_STATE_HOME/tellerdesk: logs and histories
QString runtimeFolder(); // $XDG_RUNTIME_DIR/tellerdesk; empty when there is no such directory

// Where exports go unless told otherwise: Documents/Tellerdesk/outputs, or ./outputs.
QString defaultOutputs(Launch launch);

} // namespace settings
