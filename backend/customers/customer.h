// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace customers {

inline constexpr qint64 smallestId = 1;
inline constexpr qint64 largestId = 9007199254740991; // 2^53 - 1, exact in every JSON client
inline constexpr int youngest = 18; // years
inline constexpr int oldest = 150; // years
inline constexpr int longestName = 200; // code points
inline constexpr int largestBatch = 10'000; // customers in one request

// A customer as stored. Names are UTF-8, kept byte for byte as they were sent.
struct Customer
{
    QByteArray firstName;
    QByteArray lastName;
    int age = 0;
    qint64 id = 0;

    friend bool operator==(const Customer &, const Customer &) = default;
};

// The order of the collection: lastName, firstName, id; names by code point, which is byte order
// in UTF-8. QString's operator< orders by UTF-16 code unit and must not be used for it.
std::strong_ordering compare(const Customer &left, const Customer &right);
bool precedes(const Customer &left, const Customer &right);

// Why a row is refused. reasonCode() gives the name it has on the wire: "too_young".
enum class Reason {
    Missing,
    WrongType,
    Empty,
    TooLong,
    ControlCharacter,
    LoneSurrogate,
    TooYoung,
    TooOld,
    OutOfRange,
    IdTaken,
    IdRepeated,
    NameTaken,
    RepeatedField,
    UnknownField,
};

QLatin1StringView reasonCode(Reason reason);

struct Fault
{
    QString field; // "" when the row as a whole is at fault
    Reason reason;
    QString message; // English
    std::optional<Customer> existing; // whom the row collides with, for IdTaken and NameTaken

    friend bool operator==(const Fault &, const Fault &) = default;
};

// A row as somebody asks for it, before it is known to be a customer.
struct Draft
{
    std::optional<QByteArray> firstName;
    std::optional<QByteArray> lastName;
    std::optional<qint64> age; // what lies beyond 64 bits is held at their limits
    std::optional<qint64> id;
    std::vector<Fault> faults; // found while reading: a field given, but not as a value of its type
    QByteArray sent; // the JSON object byte for byte

    // What a form or an import asks for, with the JSON it would have been sent as.
    static Draft of(const Customer &customer);
};

// A row that was not taken: the JSON object as it was sent, and all its faults at once.
struct Refusal
{
    QByteArray row;
    std::vector<Fault> faults;
};

// What became of one request's rows.
struct Batch
{
    std::vector<Customer> inserted; // as stored, in the order sent
    std::vector<Refusal> failed; // in the order sent
};

} // namespace customers
