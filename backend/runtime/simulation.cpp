// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/simulation.h"

using simulator::Run;
using simulator::Shrink;

namespace runtime {

Simulation::Simulation(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("simulator"));
}

Simulation::~Simulation()
{
    m_thread.quit();
    m_thread.wait();
}

void Simulation::take(QObject *work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, work, &QObject::deleteLater);
}

void Simulation::start(const simulator::Plan &plan)
{
    Q_ASSERT(!isRunning());
    m_run = new Run(plan, m_clock);
    take(m_run);
    connect(m_run, &Run::progressed, this, &Simulation::progressed);
    connect(m_run, &Run::finished, this, &Simulation::finish);
    QMetaObject::invokeMethod(m_run, &Run::start);
}

void Simulation::shrink(const simulator::ReportPointer &violated, const QByteArray &token)
{
    Q_ASSERT(!isRunning());
    m_shrink = new Shrink(violated, token, m_clock);
    take(m_shrink);
    connect(m_shrink, &Shrink::progressed, this, &Simulation::shrinking);
    connect(m_shrink, &Shrink::finished, this, &Simulation::finishShrinking);
    QMetaObject::invokeMethod(m_shrink, &Shrink::start);
}

void Simulation::cancel()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &Run::cancel);
    if (m_shrink)
        QMetaObject::invokeMethod(m_shrink, &Shrink::cancel);
}

void Simulation::finish(const simulator::ReportPointer &report)
{
    std::exchange(m_run, nullptr)->deleteLater();
    Q_EMIT finished(report);
}

void Simulation::finishShrinking(const simulator::ReportPointer &smallest, simulator::Ending ending)
{
    std::exchange(m_shrink, nullptr)->deleteLater();
    Q_EMIT shrunk(smallest, ending);
}

} // namespace runtime
