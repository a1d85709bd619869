// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/judgement.h"
#include "backend/simulator/recorder.h"
#include "backend/simulator/report.h"

namespace simulator {

// What a request went through on the client's side, by the run's clock.
struct Passage
{
    Request request;
    std::chrono::nanoseconds due{};
    std::chrono::nanoseconds handed{}; // given to the transport
};

// Enters every answer of a run: into counts, histograms, samples and the history. All times given
// to it are readings of the run's clock; what it keeps counts from the start.
class Ledger
{
public:
    Ledger(Plan plan, QByteArray tag, QDateTime startedAt, std::chrono::nanoseconds start);

    void enterProbe(const Request &request, const Judgement &judgement,
                    std::chrono::nanoseconds called, std::chrono::nanoseconds returned);
    void restart(std::chrono::nanoseconds start); // times count from here
    void begin(const Request &request, std::chrono::nanoseconds called);
    void enter(const Passage &passage, const Answer &answer);

    Reader &reader() { return m_reader; }
    void addNote(const QString &note) { m_report.notes << note; }
    const Counts &counts() const { return m_report.counts; }

    void closeInterval(qint64 inFlight);
    Snapshot takeSnapshot(std::chrono::nanoseconds now);

    // The finished report, save for the verdict.
    Report close(Ending ending, std::chrono::nanoseconds now);

private:
    Sample sampleOf(const Passage &passage, const Answer &answer, const Judgement &judgement);
    void count(const Passage &passage, const Sample &sample, const Judgement &judgement);
    void keep(const Passage &passage, const Answer &answer, const Sample &sample,
              const Judgement &judgement);
    quint16 reasonNumber(const QString &reason);

    std::chrono::nanoseconds m_start;
    Report m_report;
    Reader m_reader;
    Recorder m_recorder;
    Histogram m_interval; // wire times of the interval under way
    Interval m_current;
    std::vector<Interval> m_freshIntervals; // not in a snapshot yet
    std::vector<Sample> m_freshSamples;
    int m_keptExchanges = 0;
    int m_keptFailures = 0;
};

} // namespace simulator
