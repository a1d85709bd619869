// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/base/result.h"
#include "backend/customers/customer.h"
#include "backend/customers/roll.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace customers {

// The collection, wherever it is kept. Asynchronous: every call returns at once and answers exactly
// once, later, on the store's own thread, or with Unavailable when its deadline passes. A failed
// read is an error, never an empty list; what was acknowledged is seen by every later read on any
// instance. Unavailable means that nothing happened, OutcomeUnknown that it may have.
class Store : public QObject
{
    Q_OBJECT

public:
    template <typename T = void>
    using Answer = base::Callback<void(base::Result<T>)>;

    // A customer that was not inserted, by its place in the request.
    struct Collision
    {
        std::size_t index;
        Reason reason; // IdTaken or NameTaken
        std::optional<Customer> existing; // empty when it went away meanwhile
    };

    enum class Change { Created, Replaced };

    // A change that can be taken back, as the store names it.
    using Step = QByteArray;

    struct Removal
    {
        qint64 count = 0; // how many were there
        Step step; // all of it; means nothing where nobody went
        qint64 left = 0; // ids not come to, where it was stopped
    };

    struct Restoration
    {
        Step step; // that was taken back
        qint64 restored = 0;
        std::vector<Customer> conflicts; // stay out: their id or name has been taken since
        qint64 present = 0; // stood there as they were already, brought back by whomever
        qint64 left = 0; // not come to, where it was stopped; the step is still there for them
    };

    // Told between two requests of a change that takes many: of how many customers it is done with
    // how many. Stop ends it there, and the answer says what was done by then.
    enum class Next { GoOn, Stop };
    using Progress = std::function<Next(qint64 done, qint64 all)>;

    // What the caller saw before asking for a change (If-Match); without a value, anything may
    // have been there. The answer is Stale when the stored customer is another, or gone.
    using Expected = std::optional<Customer>;

    using QObject::QObject;

    // Inserts the customers whose id (and name, if the policy says so) is free; answers with the
    // others. The ids must be distinct and the customers valid: see admission.h.
    virtual void insert(std::vector<Customer> customers, Answer<std::vector<Collision>> answer) = 0;

    // The whole collection, at least as new as every change acknowledged before the call.
    virtual void list(Answer<Roll> answer) = 0;

    virtual void find(qint64 id, Answer<std::optional<Customer>> answer) = 0;

    // Puts the customer in the place of the one with its id, or in if there is none. Conflict when
    // names are unique and another has its name.
    virtual void replace(Customer customer, Expected expected, Answer<Change> answer) = 0;

    virtual void remove(std::vector<qint64> ids, Answer<Removal> answer,
                        Progress progress = {}) = 0;

    // Removes one customer that is still as the caller saw it, else the answer is Stale.
    virtual void remove(customers::Customer expected, Answer<> answer) = 0;

    virtual void clear(Answer<Removal> answer) = 0;

    // Takes back one step, or if it is empty the last deletion or replacement that is not older
    // than the undo period. Conflict when there is none, or that one no more.
    virtual void undo(Step step, Answer<Restoration> answer, Progress progress = {}) = 0;

    // One round trip to wherever it is kept; answers with its duration, or why that is of no use.
    virtual void probe(Answer<std::chrono::nanoseconds> answer) = 0;

    // The newest roll this instance knows, without asking: what a window shows between changes.
    virtual Roll latest() const = 0;

Q_SIGNALS:
    // The roll has become newer, by this instance's changes or anyone else's.
    void rollChanged(const customers::Roll &roll);
};

} // namespace customers
