// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/storage/ledger.h"
#include "tests/bench/storage/writers.h"

#include <QProcess>

// A program of its own that writes into a store through Writers and says on its standard output,
// a line each, who was acknowledged: "<id> <firstName>". What it said holds, however it ends.
class Program
{
public:
    using Acknowledge = std::function<void(qint64 id, const QByteArray &firstName)>;

    Program(const QString &socketPath, const Writers::Plan &plan, Acknowledge acknowledge);
    ~Program() { kill(); }

    void stop(); // it answers for what is under way, and ends
    void kill(); // kill -9
    bool isDone() const { return m_process.state() == QProcess::NotRunning; }
    qint64 acknowledged() const { return m_acknowledged; }

    // What such a program does, until its standard input ends.
    static int run(const QString &socketPath, const Writers::Plan &plan);

private:
    void read();

    Acknowledge m_acknowledge;
    qint64 m_acknowledged = 0;
    QProcess m_process;
};
