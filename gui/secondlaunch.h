// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace runtime {
class Runtime;
}

namespace gui {

class MainWindow;
struct Startup;

// The program is started while it runs already: the second process hands its arguments to the
// first, says what the first will not take, and ends.

QString refusalText(const Startup &startup); // empty: all of it is taken

// What the first does with them: it shows its window, and the page and the server that were asked
// for. Arguments that it does not understand come from a program of another version.
void fulfil(const QStringList &arguments, MainWindow &window, runtime::Runtime &runtime);

} // namespace gui
