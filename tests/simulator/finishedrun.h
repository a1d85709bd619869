// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/simulator/run.h"

#include <QTest>

// Runs a plan to its end on the thread of the test.
inline simulator::ReportPointer finishedRun(const simulator::Plan &plan)
{
    static const base::SystemClock clock;
    const auto sound = simulator::validated(plan);
    if (!sound)
        qFatal("%s", qPrintable(sound.error().detail));
    simulator::Run run(*sound, clock);
    simulator::ReportPointer report;
    QObject::connect(&run, &simulator::Run::finished, &run,
                     [&report](const simulator::ReportPointer &finished) { report = finished; });
    run.start();
    if (!QTest::qWaitFor([&report] { return report != nullptr; }, 60'000))
        qFatal("the run did not finish");
    return report;
}
