// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaType>
#include <QString>

#include <functional>

namespace gui {

// What a person has set going and waits for: seen while it lasts, asked about before the program
// ends. The future can be cancelled and may tell its progress.
struct Job
{
    std::function<QString()> words; // in the language of the moment
    QFuture<void> future;
};

Job readingOf(const QString &file, const QFuture<void> &future);
Job importOf(const QString &file, const QFuture<void> &future);
Job writingOf(const QString &file, const QFuture<void> &future);

} // namespace gui

Q_DECLARE_METATYPE(gui::Job)
