// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the table of combinations takes while it scrolls through the 1.4e22 ways to
// pay 1,000,000: from the wheel, the key or the scroll bar to the last pixel painted.
#include "gui/look/theme.h"
#include "gui/widgets/waytable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using denomination::Natural;

namespace {

constexpr int frames = 1000;
constexpr double frameAllowed = 1000.0 / 60; // milliseconds

denomination::Combinations everyWay()
{
    const denomination::Payout payout{*denomination::Amount::of(1'000'000),
                                      *denomination::NoteSet::of({5, 10, 20, 50, 100, 200, 500}),
                                      {}};
    return *denomination::Combinations::of(payout);
}

// Moves the table, paints it and waits for both, so many times.
template <typename Move>
void scroll(gui::WayTable &table, const char *how, Move move)
{
    std::vector<double> times;
    QElapsedTimer clock;
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        move(frame);
        QCoreApplication::sendPostedEvents();
        table.window()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const auto late = times.end() - std::ranges::upper_bound(times, frameAllowed);
    std::printf("%-26s p50 %5.2f ms  p99 %5.2f ms  most %5.2f ms  %d of %d frames over %.1f ms\n",
                how, times[frames / 2], times[frames * 99 / 100], times.back(), int(late), frames,
                frameAllowed);
}

// Until the window is on the screen; before, nothing is painted.
void settle()
{
    constexpr int milliseconds = 500;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void turnWheel(QWidget &viewport)
{
    constexpr QPoint notch(0, -120);
    const QPointF place(100, 100);
    QWheelEvent event(place, viewport.mapToGlobal(place), {}, notch, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&viewport, &event);
}

void press(QWidget &view, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const gui::Theme theme(gui::Theme::Choice::Light);
    gui::WayTable table;
    table.resize(900, 700);
    table.show();
    table.show(everyWay(), 0, QStringLiteral("EUR"));
    settle();
    std::printf("%d rows of %s seen at once\n", table.model().rowCount(),
                table.model().count().toDecimal().constData());

    QWidget &viewport = *table.view().viewport();
    scroll(table, "wheel, 3 rows", [&](int) { turnWheel(viewport); });
    scroll(table, "arrow key, a row", [&](int) { press(table.view(), Qt::Key_Down); });
    scroll(table, "page key, a page", [&](int) { press(table.view(), Qt::Key_PageDown); });
    QScrollBar &bar = *table.view().verticalScrollBar();
    scroll(table, "scroll bar, end to end",
           [&](int frame) { bar.setValue(bar.maximum() / frames * frame); });
    return 0;
}
