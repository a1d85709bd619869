// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/simulation.h"

using simulator::Run;

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

void Simulation::start(const simulator::Plan &plan)
{
    Q_ASSERT(!m_run);
    if (!m_thread.isRunning())
        m_thread.start();
    m_run = new Run(plan, m_clock);
    m_run->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    connect(m_run, &Run::progressed, this, &Simulation::progressed);
    connect(m_run, &Run::finished, this, &Simulation::finish);
    QMetaObject::invokeMethod(m_run, &Run::start);
}

void Simulation::cancel()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &Run::cancel);
}

void Simulation::finish(const simulator::ReportPointer &report)
{
    m_run->deleteLater();
    m_run = nullptr;
    Q_EMIT finished(report);
}

} // namespace runtime
