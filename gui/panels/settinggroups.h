// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/settingrow.h"

namespace gui {

// Settings that stand together on the page of settings.
struct SettingGroup
{
    const char *title; // translated in gui::SettingsPanel
    std::vector<SettingField> fields;
};

// All that the page offers, in its order.
std::vector<SettingGroup> settingGroups();

} // namespace gui
