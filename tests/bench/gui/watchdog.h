// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <vector>

// An application that times each event its main thread handles, and how late a timer comes that
// looks every few milliseconds: so long the window could not have answered, whether our code or
// another process had the processor.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    void begin();
    void report(const char *what); // since begin(), a line to read and one about the longest event

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_delays; // milliseconds
    std::vector<double> m_events; // milliseconds
    double m_longest = 0; // milliseconds
    double m_longestWork = 0; // of these, on the processor
    QByteArray m_longestName;
    bool m_isHandling = false;
    bool m_isWatching = false;
};
