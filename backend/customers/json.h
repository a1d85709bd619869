// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/bytebuilder.h"
#include "backend/base/result.h"
#include "backend/customers/customer.h"

#include <tl/expected.hpp>

namespace customers {

// Why a body could not be read at all. With an offset it was no JSON (400), with pointers it was
// JSON of another shape (422), and TooLarge means more rows than are taken at once.
struct BodyFault
{
    base::Error error;
    std::optional<qint64> offset; // of the byte where JSON broke
    std::vector<QString> pointers; // JSON Pointers (RFC 6901) to what has the wrong type

    friend bool operator==(const BodyFault &, const BodyFault &) = default;
};

template <typename T>
using Body = tl::expected<T, BodyFault>;

// The wire form, both ways. Reading keeps each row as it was sent, and what is wrong with a field
// as a fault of its Draft; integers never pass through a double.
Body<std::vector<Draft>> draftsFromJson(QByteArrayView body, int batchLimit = largestBatch);
Body<Draft> draftFromJson(QByteArrayView body);

// Compact: {"firstName":"John","lastName":"Doe","age":25,"id":1}
QByteArray toJson(const Customer &customer);
QByteArray toJson(const std::vector<Customer> &customers);
QByteArray toJson(const Batch &batch); // {"inserted":[...],"failed":[...]}

void appendJson(base::ByteBuilder &json, const Customer &customer);
void appendJson(base::ByteBuilder &json, const Fault &fault);
void appendJson(base::ByteBuilder &json, const Refusal &refusal);

// A string with its quotes; only quotes, backslashes and control characters are escaped, so that
// equal texts have equal bytes. `text` is valid UTF-8.
void appendJsonString(base::ByteBuilder &json, QByteArrayView text);

} // namespace customers
