// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace gui {

// Work that takes less shows nothing, which would only flicker.
inline constexpr std::chrono::milliseconds moment(100);

// What a progress bar says, in the language of the moment; its format.
QString percentText();

} // namespace gui
