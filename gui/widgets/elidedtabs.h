// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace gui {

// Tabs of which each is seen, however narrow their row is: first their margins go, then the longest
// titles are cut, and tool tips have these whole.
class ElidedTabs : public QTabWidget
{
public:
    explicit ElidedTabs(QWidget *parent = nullptr);
};

} // namespace gui
