// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/console.h"
#include "backend/cli/exitcode.h"
#include "backend/denomination/job.h"
#include "backend/denomination/mix.h"
#include "backend/exports/denominationwriter.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace cli {

// What stands on the command line about amounts and notes, as it was typed.
struct DenominationWords
{
    std::vector<std::string> amounts;
    std::vector<std::string> notes;
    std::vector<std::string> limits; // "100=5"
    std::string currency = "EUR";
    std::string order = "small";
    std::optional<quint64> maxNotes;
    bool isLargestFirst = false; // within a way
};

// The job the words describe, the standard one where they say nothing. Invalid names the word.
base::Result<denomination::Job> jobOf(const DenominationWords &words);

std::vector<std::string> orderNames(); // of --order
std::vector<std::string> ruleNames(); // of --best

// An answer for people and for programs.
struct DenominationAnswer
{
    QStringList lines;
    Json amounts = Json::array();
    ExitCode code = ExitCode::Ok;
};

// One question, asked about every amount of a job. May take long: not for the main thread.
using DenominationQuestion =
    std::function<base::Result<DenominationAnswer>(const denomination::StopRequested &stop)>;

// The exact number of ways. Takes the words, since it knows no largest amount.
DenominationQuestion countOf(const DenominationWords &words);
// The way with that number in the job's order, from 0.
DenominationQuestion rowOf(const denomination::Job &job, const std::string &number);
// The number of a way: "2x50 + 3x10".
DenominationQuestion rankOf(const denomination::Job &job, const std::string &way);
// The best way by a rule, and why.
DenominationQuestion bestOf(const denomination::Job &job, const std::string &rule);
// Whether a way pays the amounts, and all that is wrong if not.
DenominationQuestion checkOf(const denomination::Job &job, const std::string &way);

} // namespace cli
