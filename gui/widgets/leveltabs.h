// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/elidedtabs.h"

namespace gui {

// Tabs that are as high as the least of each, whichever is seen. Qt asks how high sentences wrap in
// the tab that is seen alone, and then takes what that prefers for what it needs.
class LevelTabs : public ElidedTabs
{
public:
    using ElidedTabs::ElidedTabs;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace gui
