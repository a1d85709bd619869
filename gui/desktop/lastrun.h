// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notice.h"

#include <QFile>
#include <QString>

namespace gui {

class MainWindow;

// Knows whether the program ended in order the last time. While it runs, a mark with its process
// id stands in the state folder; a mark whose process is gone tells of a crash.
class LastRun
{
public:
    explicit LastRun(const QString &folder); // looks for old marks, then sets its own
    ~LastRun();

    bool crashed() const { return m_crashed; }

private:
    QFile m_mark;
    bool m_crashed = false;
};

// What the window says after a crash.
Notice crashNotice(MainWindow &window);

} // namespace gui
