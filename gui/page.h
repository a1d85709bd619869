// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/glyph.h"

#include <QString>

#include <array>

namespace gui {

// The panels of the window in the order of the rail, Alt+1 to Alt+5.
enum class Page { Server, Customers, Denominations, Simulator, Settings };

inline constexpr std::array pages{Page::Server, Page::Customers, Page::Denominations,
                                  Page::Simulator, Page::Settings};

QString pageTitle(Page page);
Glyph pageGlyph(Page page);

} // namespace gui
