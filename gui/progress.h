// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace gui {

// Work that takes less shows nothing, which would only flicker.
inline constexpr std::chrono::milliseconds moment(100);

// The progress of a job that is done, as its future tells it: in thousandths.
inline constexpr int wholeJob = 1000;

// How long work will still take, told steadily: what was told once counts down by itself, and is
// told anew where it turns out to be wrong by more than a fifth.
class RestTime
{
public:
    // A time after the start, when a share of it is done. None: it is too early to tell.
    std::optional<std::chrono::seconds> after(std::chrono::milliseconds elapsed, double share);

private:
    std::optional<std::chrono::milliseconds> m_end; // from the start, as it was told
};

// What a progress bar says, in the language of the moment.
QString percentText(); // its format
QString countText(qint64 done, qint64 all); // "3,000 of 12,000"
QString restText(std::chrono::seconds rest); // "about 12 s left"

// Its format with what is known besides: "%p%, 3.00 MiB a second, about 12 s left".
QString progressText(std::optional<std::chrono::seconds> rest, double bytesPerSecond = 0);

// The same where more is known of how much is done than its share.
QString progressText(const QString &done, std::optional<std::chrono::seconds> rest);

} // namespace gui
