// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <chrono>
#include <optional>

namespace simulator {

enum class Finding : quint8 {
    NotChecked,
    Consistent, // there is an order of the requests that explains every answer
    Violated, // there is none
    Undecided, // neither could be shown within the budget
};

QLatin1StringView findingName(Finding finding);

// A few requests whose answers cannot all be right.
struct Violation
{
    enum class Sort : quint8 {
        LostRow, // acknowledged or seen, and gone without a deletion
        ReturnedRow, // deleted, and back without an insertion
        ForeseenRow, // seen before it was sent
        UnsentRow, // nobody sent it
        ChangedRow, // its fields are not those that were sent
        DuplicateRow, // one id twice in one list
        WrongOrder, // a list that is not sorted
        TornList, // half of a request's rows, or lists that contradict each other
        WrongReply, // inserted a taken id, refused a free one, missed who is there
        NoOrder, // found by the whole, not by a part
    };

    Sort sort = Sort::NoOrder;
    QString words = {}; // English: what happened, naming requests and customers
    std::vector<quint32> requests = {}; // the smallest set found, in the order they were sent
    std::vector<customers::Customer> customers = {};
    std::chrono::nanoseconds from{}; // the window, from the start of the run
    std::chrono::nanoseconds to{};
};

QLatin1StringView violationName(Violation::Sort sort);

struct Verdict
{
    Finding finding = Finding::NotChecked;
    QString words = {}; // English, one sentence
    std::optional<Violation> violation = {};
    std::vector<quint32> order =
        {}; // of a consistent run: request numbers in the order they took effect
    qint64 operations = 0; // requests looked at
    std::chrono::nanoseconds took{};
};

} // namespace simulator
