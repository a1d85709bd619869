// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cli {

// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal on the main thread. While it lives these do
// not end the process, save for the third one: whoever insists is obeyed, even when the main
// thread hangs. What was ignored before, as under nohup, stays ignored. One at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void raised(int signal);

private:
    void read();

    int m_pipe[2] = {-1, -1};
};

} // namespace cli
