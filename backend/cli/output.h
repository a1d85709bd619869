// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <atomic>

namespace cli {

// The standard output. Who reads it may take their time, so writing waits; but it waits no longer
// once it is cut, which any thread may do. Writing and flushing are for one thread at a time. What
// has failed once goes on failing.
class Output : public QIODevice
{
public:
    Output();

    bool flush();
    void cut() { m_isCut = true; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    bool drain();
    bool canWrite();
    bool fail(int error);

    QByteArray m_pending;
    qint64 m_step; // that never waits once the output is ready
    std::atomic_bool m_isCut = false;
    bool m_hasFailed = false;
};

} // namespace cli
