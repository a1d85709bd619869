// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/elidedtabs.h"

#include "gui/look/extent.h"

#include <QTabBar>

#include <algorithm>
#include <limits>
#include <vector>

namespace gui {

namespace {

class TabRow final : public QTabBar
{
public:
    QSize minimumSizeHint() const override // not as wide as it happens to be
    {
        int width = 0;
        for (int tab = 0; tab < count(); ++tab)
            if (isTabVisible(tab))
                width += QTabBar::minimumTabSizeHint(tab).width();
        return {width, sizeHint().height()};
    }

protected:
    // Qt takes as much from each as from any other, but none of it what it needs.
    QSize minimumTabSizeHint(int tab) const override
    {
        const QSize least = QTabBar::minimumTabSizeHint(tab);
        return {std::max(least.width(), std::min(needed(tab), widest())), least.height()};
    }

    void tabLayoutChange() override
    {
        for (int tab = 0; tab < count(); ++tab) {
            const bool isCut = isTabVisible(tab) && tabRect(tab).width() < needed(tab);
            setTabToolTip(tab, isCut ? tabText(tab) : QString());
        }
    }

private:
    int needed(int tab) const
    {
        return fontMetrics().size(Qt::TextShowMnemonic, tabText(tab)).width()
            + 2 * extent::leastTabMargin();
    }

    // What a title may take, so that all have their places.
    int widest() const
    {
        std::vector<int> widths;
        for (int tab = 0; tab < count(); ++tab)
            if (isTabVisible(tab))
                widths.push_back(needed(tab));
        std::ranges::sort(widths);
        int room = width(), others = int(widths.size());
        for (const int whole : widths) {
            if (whole > room / others)
                return room / others;
            room -= whole;
            --others;
        }
        return std::numeric_limits<int>::max();
    }
};

} // namespace

ElidedTabs::ElidedTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new TabRow);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
}

} // namespace gui
