// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QByteArray>

#include <vector>

namespace settings {

// A .env file, read as python-dotenv and its like read it: NAME=value, one a line, an optional
// "export", comments after #, 'literal' and "escaped" values that may span lines. Nothing is
// expanded: a $ stands for itself. Sound lines count even beside broken ones.
struct DotEnv
{
    struct Assignment
    {
        QString name;
        QString value;
        int line; // from 1

        friend bool operator==(const Assignment &, const Assignment &) = default;
    };

    struct Fault
    {
        int line; // from 1
        base::Message what; // never repeats a value

        friend bool operator==(const Fault &, const Fault &) = default;
    };

    std::vector<Assignment> assignments; // in the order of the file; of a name twice the last wins
    std::vector<Fault> faults;

    static DotEnv parse(const QByteArray &utf8);
};

} // namespace settings
