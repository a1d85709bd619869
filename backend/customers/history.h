// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/author.h"
#include "backend/customers/changelist.h"

#include <QDateTime>

#include <memory>
#include <span>

namespace customers {

// What the store still knows of its past: the moments between one change and the next, without a
// gap, from the oldest to the newest. It is built backwards, since it is read so: what is oldest
// may be missing. As flat as can be, because it may hold a hundred thousand changes.
class History
{
public:
    // Why it goes back no further: there was nobody before, what was before was given up to save
    // room, it does not lead to what follows, or it would be too much for one answer.
    enum class Reach { Beginning, Forgotten, Broken, Limited };

    // The last two are undoings: of a deletion, or of an edit.
    enum class Act { None, Added, Replaced, Removed, Cleared, Restored, Reverted };
    enum class Time { Exact, Earliest }; // the latter where only what came before has one

    struct Moment
    {
        qint64 number = 0; // how many changes there have been by then: names it for ever
        Act act = Act::None; // that led to it; none to the oldest
        qint64 count = 0; // of the customers it concerned
        QDateTime when; // UTC, to the second; invalid when nothing is known
        Time time = Time::Exact;
        Author author;
    };

    // What led to the oldest moment that is known so far.
    struct Step
    {
        qint64 before = 0; // the number of the moment it began at
        Act act = Act::None;
        qint64 count = 0;
        QDateTime when; // invalid when it is not known
        std::size_t writer = noWriter; // its place among those that complete() names
    };
    static constexpr std::size_t noWriter = std::size_t(-1);

    explicit History(qint64 newest = 0); // the number of the newest moment
    void prepend(const Step &step, std::span<const Change> changes);
    void complete(Reach reach, std::vector<Author> authors); // last of all

    Reach reach() const { return m_reach; }
    std::size_t size() const { return m_steps.size() + 1; } // moments
    Moment moment(std::size_t index) const; // 0 is the oldest; index in [0, size)
    qint64 number(std::size_t index) const;
    std::optional<std::size_t> find(qint64 number) const;

private:
    friend class Folding;

    struct Kept
    {
        qint64 number; // of the moment it led to
        qint64 count;
        qint64 seconds; // since 1970; 0 when nothing is known
        std::size_t writer;
        std::size_t end; // of its changes, which begin where those of the step after it end
        Act act;
        Time time;
    };

    std::vector<Kept> m_steps; // the newest first
    ChangeList m_changes; // likewise
    qint64 m_oldest;
    Reach m_reach = Reach::Limited;
    std::vector<Author> m_authors;
};

using HistoryPointer = std::shared_ptr<const History>;

// What became of the customers between two moments, net of what came and went meanwhile.
struct Difference
{
    enum class Kind { Added, Removed, Changed };

    struct Row
    {
        Kind kind;
        qint64 id = 0;
        std::optional<Customer> before; // empty for who was changed or removed: no longer known
        std::optional<Customer> after;

        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> rows; // in the order of the collection; whose name is not known, at the end
    qint64 unnamed = 0; // removed besides, by a deletion of all that the history does not go behind

    qsizetype count(Kind kind) const; // with the unnamed

    friend bool operator==(const Difference &, const Difference &) = default;
};

// From not later than to; both in [0, size).
Difference difference(const History &history, std::size_t from, std::size_t to);

} // namespace customers
