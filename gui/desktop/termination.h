// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

// SIGTERM, SIGINT and SIGHUP as a Qt signal on the main thread, so that the program can end in
// order. What was ignored before, as under nohup, stays ignored. One object a process.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor; // what the signal handler writes to
};

} // namespace gui
