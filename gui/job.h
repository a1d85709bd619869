// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace gui {

// Work that takes longer is seen in the status bar, and its end is told to who is elsewhere.
inline constexpr std::chrono::seconds longWork(10);

// What became of a job.
struct Ending
{
    QString words; // a sentence; empty: the file was written, or there is nothing to tell
    QString file; // if there is one
};

// What a person has set going and waits for: seen while it lasts, asked about before the program
// ends. The future can be cancelled and may tell its progress. Who carries the job out hears of the
// end first, before it is followed by others, and says by then what became of it.
struct Job
{
    enum class Bar { OfThePage, Own }; // what shows it beside the status bar

    std::function<QString()> words; // in the language of the moment
    QFuture<void> future;
    Bar bar = Bar::OfThePage;
    std::chrono::nanoseconds askedAfter{0}; // when the end of the program asks about it
    std::shared_ptr<Ending> ending = std::make_shared<Ending>();
};

Job readingOf(const QString &file, const QFuture<void> &future);
Job importOf(const QString &file, const QFuture<void> &future);
Job writingOf(const QString &file, const QFuture<void> &future);

} // namespace gui

Q_DECLARE_METATYPE(gui::Job)
