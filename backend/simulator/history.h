// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/request.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace simulator {

// A customer by its number in a RowTable; equal rows have equal numbers.
using RowNumber = quint32;
inline constexpr RowNumber nobody = ~RowNumber(0); // the id is not in the collection

// Each distinct customer of a run, once.
class RowTable
{
public:
    RowNumber numberOf(const customers::Customer &row); // adds it when it is new
    const customers::Customer &at(RowNumber number) const { return m_rows[number]; }
    std::size_t size() const { return m_rows.size(); }

private:
    std::vector<customers::Customer> m_rows;
    QMultiHash<size_t, RowNumber> m_numbers; // by hash of the row
};

// What an operation learned about one id by the way: who held it at that moment.
struct Sighting
{
    enum class Presence : quint8 { Absent, Present, Held };

    qint64 id = 0;
    Presence presence = Presence::Absent;
    RowNumber row = nobody; // who, if Held; Present says only that there was somebody
};

// A request and its answer, as the consistency check sees them.
struct Operation
{
    // Done: answered with success. Void: the server said, or cannot but have made, no change.
    // Unknown: it may have changed something, now, later, or never.
    enum class Fate : quint8 { Done, Void, Unknown };

    quint32 number = 0; // the request's
    Sort sort = Sort::Get;
    Fate fate = Fate::Unknown;
    std::chrono::nanoseconds called{};
    std::chrono::nanoseconds returned = std::chrono::nanoseconds::max(); // max: never
    qint64 id = 0; // of a PUT or removal
    std::vector<RowNumber> written = {}; // rows inserted or put; when Unknown, those that may be
    std::vector<Sighting> sightings = {}; // what it saw before it changed anything
    std::vector<RowNumber> listed = {}; // the rows of a list or page, in the order they came
    bool isListComplete = true; // false: more rows follow the page
};

// All that clients saw of a collection: the material of the consistency check.
struct History
{
    RowTable rows;
    std::vector<Operation> operations; // in the order of their returns; the unanswered last
};

} // namespace simulator
