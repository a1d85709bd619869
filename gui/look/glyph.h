// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QIcon>

namespace gui {

// The program's own pictures, drawn in resources/icons by the name in lower case.
enum class Glyph {
    Add,
    Appearance,
    Clock,
    Close,
    Copy,
    Customers,
    Delete,
    Dice,
    Docs,
    Done,
    Down,
    Edit,
    Error,
    Export,
    File,
    Filter,
    Folder,
    Gauge,
    Help,
    Import,
    Information,
    Instances,
    Keyboard,
    Language,
    Left,
    Link,
    Lock,
    More,
    Network,
    Notes,
    Pause,
    Quit,
    Refresh,
    Replay,
    Right,
    Save,
    Search,
    Server,
    Settings,
    Start,
    Stop,
    Store,
    Success,
    Terminal,
    Undo,
    Unlock,
    Up,
    Wand,
    Warning,
};

// An icon that takes its colour from the application's palette each time it is painted, so that a
// change of theme needs no new icons; with a tone, from that tone. What points forward or back
// follows the direction of the language.
QIcon icon(Glyph glyph);
QIcon icon(Glyph glyph, Tone tone);
QIcon accentIcon(Glyph glyph); // to stand on the accent colour

QIcon applicationIcon();

} // namespace gui
