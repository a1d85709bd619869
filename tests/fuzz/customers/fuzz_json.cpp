// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the body of a request: what reading promises must hold whatever they are.
#include "backend/customers/json.h"
#include "backend/customers/jsonreader.h"
#include "backend/customers/validation.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace customers;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// What another parser takes, ours takes too, except what is nested too deeply.
void compareWithAnotherParser(QByteArrayView body)
{
    JsonReader reader(body);
    reader.skip();
    const bool isTaken = reader.isAtEnd();
    const bool isComparable = reader.fault().english() != QLatin1StringView("nested too deeply")
        && !body.contains('\0'); // which ends the text for the other
    if (!isTaken && isComparable)
        require(!nlohmann::json::accept(body.begin(), body.end()));
    require(isTaken || (reader.offset() >= 0 && reader.offset() <= body.size()));
}

void checkDraft(const Draft &draft)
{
    const auto again = draftFromJson(draft.sent);
    require(again.has_value() && again->sent == draft.sent && again->faults == draft.faults);
    require(again->id == draft.id && again->firstName == draft.firstName);
    const auto customer = validated(draft);
    base::ByteBuilder builder;
    if (customer)
        appendJson(builder, *customer);
    else
        appendJson(builder, Refusal{draft.sent, customer.error()});
    const QByteArray json = builder.take();
    JsonReader reader(json);
    reader.skip();
    require(reader.isAtEnd());
    if (customer)
        require(validated(*draftFromJson(json)) == *customer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(data, qsizetype(size));
    compareWithAnotherParser(body);
    const auto drafts = draftsFromJson(body, 100);
    if (drafts)
        for (const Draft &draft : *drafts)
            checkDraft(draft);
    else
        require(drafts.error().offset.has_value() || !drafts.error().pointers.empty()
                || drafts.error().error.kind == base::Kind::TooLarge);
    return 0;
}
