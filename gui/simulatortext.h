// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/archive.h"
#include "gui/look/colours.h"

#include <QIcon>

namespace gui {

// What a simulator run says, in the person's language.

QString outcomeText(simulator::Outcome outcome);
Tone outcomeTone(simulator::Outcome outcome);
QIcon outcomeIcon(simulator::Outcome outcome);

QString requestName(const simulator::Sample &sample); // "POST 12"

QString millisecondsText(std::chrono::nanoseconds duration); // "1.9"
QString durationText(std::chrono::nanoseconds duration); // "1.9 ms"
QString durationText(std::chrono::nanoseconds duration, int decimals); // of milliseconds

QString verdictText(const simulator::Verdict &verdict);
Tone verdictTone(const simulator::Verdict &verdict);
QString violationText(const simulator::Violation &violation);
QString findingText(simulator::Finding finding); // one word
QIcon findingIcon(simulator::Finding finding);
QIcon noAnswerIcon(); // instead of it, where no request was answered

// Date and time to the second, since runs are made one right after the other.
QString beginningText(const QDateTime &startedAt);

// A run in a list: when, how many requests, what was found.
QString pastRunText(const simulator::PastRun &run);
// The same where there is less room, the longest first; the last says when alone.
QStringList shorterPastRunTexts(const simulator::PastRun &run);
QIcon pastRunIcon(const simulator::PastRun &run);

// What goes wrong on purpose, as a choice and as a warning.
QString drillText(simulator::Drill drill);
QString drillWarning(simulator::Drill drill);

// The limits that were missed, each with its value; empty when there is none.
QString missedLimitsText(const simulator::Report &report);
QString limitsMetText();

// What was accepted, refused by rule, failed and resent.
QString countsText(const simulator::Counts &counts);

} // namespace gui
