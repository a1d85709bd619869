// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"

namespace denomination {

// How many bytes a row takes in some format, as far as it depends on its counts.
struct RowShape
{
    struct Part
    {
        quint64 absent = 0; // bytes when the count is 0
        quint64 oneDigit = 0; // bytes when the count has one digit; each further digit is one more
    };
    quint64 fixed = 0; // bytes of every row. A row of parts only, joined: less one join
    quint64 joinLess = 0; // bytes to take off every row
    std::vector<Part> parts; // in the order of the NoteSet
};

// The bytes of all rows of a payout, exactly, without listing one: a count with 1, 10, 100, … notes
// of a kind already taken tells how many rows have that many digits. The amount is not 0.
// TooExpensive, Cancelled.
Outcome<Natural> bytesOfRows(const Payout &payout, const RowShape &shape,
                             const StopRequested &stop = {});

// Of how many notes the rows consist: entry i is the number of rows with `fewest` + i notes.
struct NotesHistogram
{
    quint64 fewest = 0;
    std::vector<Natural> rows;

    friend bool operator==(const NotesHistogram &, const NotesHistogram &) = default;
};

// TooExpensive beyond 2^26 table entries (amount times most notes), Cancelled.
Outcome<NotesHistogram> histogram(const Payout &payout, const StopRequested &stop = {});

} // namespace denomination
