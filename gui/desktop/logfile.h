// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <mutex>

namespace gui {

// What the program says of itself, in a file besides standard error, for whoever asks afterwards
// what went wrong. A full file takes the place of the older one, so that there are two at most.
// There is one of them at a time, for whose life messages from every thread are kept.
class LogFile
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    explicit LogFile(const QString &folder, qint64 limit = 1024 * 1024); // bytes
    ~LogFile();

    static QString path(const QString &folder);
    static QString tail(const QString &folder); // its last lines, also those of earlier runs

    void write(const QByteArray &line);

private:
    void open();
    void turnOver();

    const qint64 m_limit;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace gui
