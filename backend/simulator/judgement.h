// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"
#include "backend/simulator/reading.h"
#include "backend/simulator/sample.h"

namespace simulator {

// What an answer means for the request that asked for it.
struct Judgement
{
    Outcome outcome = Outcome::Failed;
    Operation::Fate fate = Operation::Fate::Void;
    std::vector<customers::Customer> rows = {}; // inserted, put or listed
    std::vector<RefusedRow> refused = {}; // with a code each, made up where the server gave none
    quint32 accepted = 0; // customers
    quint32 returned = 0; // customers in a list
    QString reason = {}; // English, short enough to count by: "503", "too_young"
};

// How closely a list is looked at: read row by row, or only seen to be one.
enum class Scrutiny { Rows, Shape };

Judgement judge(const Request &request, const Answer &answer, Scrutiny scrutiny, Reader *reader);

} // namespace simulator
