// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStringList>

namespace support {

// Finds what holds up a window: the calls by which its thread would wait for a process, a disk, a
// pause or another thread, and those that open or look for one of the person's files, as long as
// they are made while an event is handled. It stands between the program and the C library, so a
// call is found however short the wait was; what the event loop itself waits for is none.
class Waits
{
public:
    static void begin(const QString &folder); // where the person's files are
    static QStringList end(); // what was called, once each

    // Tells whether an event is being handled, on the main thread.
    class Application : public QApplication
    {
    public:
        using QApplication::QApplication;
        bool notify(QObject *receiver, QEvent *event) override;
    };
};

} // namespace support
