// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/simulatortest.h"

#include "backend/simulator/reportfile.h"

#include <QSpinBox>
#include <QTest>
#include <QTimeZone>

using gui::Command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace support {

void SimulatorTest::init()
{
    WindowTest::init();
    m_fixture->window().showPage(gui::Page::Simulator);
}

simulator::Report SimulatorTest::lostCustomer()
{
    using namespace simulator;
    Report report;
    report.startedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 31), QTimeZone::utc()).toUTC();
    report.tag = "7f3a12";
    report.elapsed = 10ms;
    report.counts.requests = 3;
    report.samples = {
        {.number = 1, .sort = Sort::Post, .outcome = Outcome::Accepted, .sent = 1ms, .done = 3ms},
        {.number = 2, .sort = Sort::Get, .outcome = Outcome::Accepted, .sent = 2ms, .done = 4ms},
        {.number = 3, .sort = Sort::Get, .outcome = Outcome::Accepted, .sent = 5ms, .done = 8ms}};
    report.verdict.finding = Finding::Violated;
    report.verdict.operations = 3;
    report.verdict.violation = Violation{.sort = Violation::Sort::LostRow,
                                         .words = u"Leia Lane got lost"_s,
                                         .requests = {1, 3},
                                         .customers = {{"Leia", "Lane", 31, 7}},
                                         .from = 1ms,
                                         .to = 8ms};
    return report;
}

void SimulatorTest::run(int posts, int gets)
{
    auto *runs = find<QComboBox>("runsBox");
    const int before = runs->count();
    find<QSpinBox>("postsBox")->setValue(posts);
    find<QSpinBox>("getsBox")->setValue(gets);
    action(Command::RunSimulator)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), before + 1, patience);
}

void SimulatorTest::openSaved(const simulator::Report &report)
{
    const QString file = m_fixture->folder() + "/saved.html"_L1;
    QVERIFY(simulator::saveReport(report, file));
    action(Command::OpenReport)->trigger();
    takeFile(file);
}

void SimulatorTest::choose(const char *name, int index)
{
    auto *box = find<QComboBox>(name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace support
