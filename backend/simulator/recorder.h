// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"
#include "backend/simulator/judgement.h"

namespace simulator {

// Gathers the history of a run's first requests. Writes that begin later, while one of the first is
// still unanswered, are kept as "may have happened": a late list may show their rows.
class Recorder
{
public:
    explicit Recorder(int requests); // how many, from number 1

    void begin(const Request &request, std::chrono::nanoseconds called);
    void end(const Request &request, const Judgement &judgement, int sends,
             std::chrono::nanoseconds called, std::chrono::nanoseconds returned);

    // Whether this request's answer is wanted row by row.
    bool wants(quint32 number) const { return number <= m_last; }
    bool isWhole() const { return m_isWhole; } // false once a request was left out

    // The history, with what was begun and never answered; the recorder is empty afterwards.
    History take();

private:
    void addOpen(const Request &request, std::chrono::nanoseconds called);
    void addTakenByItself(const Request &request, const Judgement &judgement,
                          std::chrono::nanoseconds called);
    Operation operationOf(const Request &request, const Judgement &judgement);

    quint32 m_last;
    quint32 m_begun = 0; // the highest number so far
    bool m_isWhole = true;
    qint64 m_wantedOpen = 0; // wanted requests that are under way
    std::size_t m_listed = 0; // rows in lists so far
    bool m_hasRemoved = false; // the server knows how to remove one customer
    History m_history;
    std::vector<Operation> m_late;
};

} // namespace simulator
