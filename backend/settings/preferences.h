// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/load.h"

namespace settings {

// Keeping what the person chose in the window. Secrets are refused: they belong in the keyring.
// Both write through to the file before they return: a few hundred bytes.
base::Result<> prefer(const QString &preferencesFile, Key key, const QString &text);
base::Result<> forget(const QString &preferencesFile, Key key);

} // namespace settings
