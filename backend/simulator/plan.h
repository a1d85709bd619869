// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace simulator {

// What carries the requests: QNetworkAccessManager, or plain sockets for rates beyond its reach.
enum class Engine { Manager, Sockets };

// When requests are due. AllAtOnce: at the start. BackToBack: each client asks again as soon as it
// is answered. Steady: at one rate. Ramp: at a rate that grows, or falls, evenly.
enum class Pace { AllAtOnce, BackToBack, Steady, Ramp };

// The id of the run's first customer: 1, the server's highest plus one (asked for before the run,
// with one GET), or a high one drawn from the seed.
enum class StartId { One, AfterHighest, Random };

// Whether the run ends with a consistency verdict, and whether that decides about success.
enum class Verification { Off, Informs, Decides };

enum class TlsTrust { Verified, Anyone };

// Whose server the target is. Ours: of the program that runs the plan, wherever that serves by
// then.
enum class Owner { Others, Ours };

// What goes wrong in the server on purpose while the run lasts. The run itself only carries the
// name; whoever runs the server sees to it, and only for a server of its own.
enum class Drill {
    None,
    DropReplies, // every third write is done, and the connection cut instead of an answer
    Delay, // each use of the store begins a little later
    RefuseStore, // every third use of the store is refused, as if it were away
    KillStore, // the private Redis is killed once, at the third use
};

// How many requests of each sort: in all, or as proportions when the plan has a duration.
struct Mix
{
    int posts = 3; // POST /customers
    int gets = 3; // GET /customers
    int pages = 0; // GET /customers?limit=
    int puts = 0; // PUT /customers/{id}
    int removals = 0; // DELETE /customers/{id}
    int clears = 0; // DELETE /customers

    int total() const { return posts + gets + pages + puts + removals + clears; }
    friend bool operator==(const Mix &, const Mix &) = default;
};

// What the run must keep to succeed. Empty: no limit.
struct Limits
{
    std::optional<std::chrono::milliseconds> p95; // from the due time
    std::optional<std::chrono::milliseconds> p99;
    std::optional<qint64> failures = 0; // requests; refusals by rule are none

    friend bool operator==(const Limits &, const Limits &) = default;
};

// Everything a run depends on: equal plans ask for the same rows, in the same order, at the same
// times. A default plan is the three POSTs and three GETs of `teller simulate`.
struct Plan
{
    QUrl target = QUrl(QStringLiteral("http://127.0.0.1:8000"));
    Owner owner = Owner::Others;
    QByteArray token; // sent as a bearer token when not empty; enters no log and no report
    TlsTrust trust = TlsTrust::Verified;
    QString certificate; // a PEM file: who shows this one is trusted, too; enters no report
    Engine engine = Engine::Manager;

    Mix mix;
    Pace pace = Pace::AllAtOnce;
    double rate = 100; // requests/s, for Steady and as the start of a Ramp
    double finalRate = 1000; // requests/s, where a Ramp ends
    std::optional<std::chrono::milliseconds> duration; // the mix is repeated for so long
    std::optional<int> parallel; // requests in flight at most; empty: as many as are due
    std::chrono::milliseconds deadline = std::chrono::seconds(10); // for each request, in all

    quint64 seed = 184467; // up to 2^53 - 1
    StartId startId = StartId::One;
    int youngest = 10; // years; below 18 the API refuses, as it should
    int oldest = 90;
    int smallestBatch = 2; // customers in a POST
    int largestBatch = 5;
    int names = 0; // how many first and last names to make up; 0: the ten and ten of the house
    int pageSize = 100; // rows a page asks for

    std::vector<quint32> only; // the requests of the stream that are sent, rising; empty: all
    Drill drill = Drill::None;

    Verification verification = Verification::Decides;
    std::chrono::milliseconds verificationBudget = std::chrono::seconds(5);
    int verifiedRequests = 20'000; // of a longer run, the first so many are checked
    Limits limits;

    // How many requests a plan without a duration has.
    int count() const { return only.empty() ? mix.total() : int(only.size()); }

    // Requests in flight at most, once "as many as are due" is given a number.
    int concurrency() const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

inline constexpr int mostRequests = 10'000'000; // in one counted run
inline constexpr int mostParallel = 10'000;

// The plan itself, its target without a slash at the end, or Invalid with every fault in words.
base::Result<Plan> validated(Plan plan);

// The ways out of a check that its budget was too short for: the plan with a longer one, and with
// about half as many requests.
Plan withMoreTime(Plan plan);
Plan withFewerRequests(Plan plan);

} // namespace simulator
