// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storage/program.h"

#include "backend/storage/rediscustomerstore.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTest>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

Program::Program(const QString &socketPath, const Writers::Plan &plan, Acknowledge acknowledge)
    : m_acknowledge(std::move(acknowledge))
{
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { read(); });
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"write"_s, socketPath, QString::fromLatin1(plan.name),
                     QString::number(plan.count), QString::number(plan.largestId)});
}

void Program::stop()
{
    m_process.closeWriteChannel();
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    read(); // what it had said before
}

// A line that was cut off was not said.
void Program::read()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        const qsizetype space = line.indexOf(' ');
        if (!line.endsWith('\n') || space < 0)
            continue;
        ++m_acknowledged;
        m_acknowledge(line.first(space).toLongLong(), line.sliced(space + 1).trimmed());
    }
}

int Program::run(const QString &socketPath, const Writers::Plan &plan)
{
    storage::RedisCustomerStore store(redis::Endpoint::unixSocket(socketPath));
    store.open();
    Writers writers(store, plan, [](const customers::Customer &customer) {
        const QByteArray line = QByteArray::number(customer.id) + ' ' + customer.firstName + '\n';
        if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
            qFatal("nobody listens");
    });
    writers.start();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        input.setEnabled(false);
        writers.stop();
    });
    return QTest::qWaitFor([&] { return writers.isDone(); }, 600'000) ? 0 : 1;
}
