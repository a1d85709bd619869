// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/simulator/run.h"

#include <QEventLoop>
#include <QTimer>

// Runs a plan to its end on the thread of the test.
inline simulator::ReportPointer finishedRun(const simulator::Plan &plan)
{
    static const base::SystemClock clock;
    const auto sound = simulator::validated(plan);
    if (!sound)
        qFatal("%s", qPrintable(sound.error().detail));
    simulator::Run run(*sound, clock);
    simulator::ReportPointer report;
    QEventLoop loop; // QTest::qWaitFor() sleeps between two looks, and server and run with it
    QObject::connect(&run, &simulator::Run::finished, &loop,
                     [&](const simulator::ReportPointer &finished) {
                         report = finished;
                         loop.quit();
                     });
    QTimer::singleShot(60'000, &loop, [] { qFatal("the run did not finish"); });
    run.start();
    if (!report)
        loop.exec();
    return report;
}
