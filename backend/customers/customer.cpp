// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/customer.h"

#include "backend/customers/json.h"

using namespace Qt::StringLiterals;

namespace customers {

std::strong_ordering compare(const Customer &left, const Customer &right)
{
    if (const int last = left.lastName.compare(right.lastName); last != 0)
        return last <=> 0;
    if (const int first = left.firstName.compare(right.firstName); first != 0)
        return first <=> 0;
    return left.id <=> right.id;
}

bool precedes(const Customer &left, const Customer &right)
{
    return compare(left, right) < 0;
}

QLatin1StringView reasonCode(Reason reason)
{
    switch (reason) {
    case Reason::Missing:
        return "missing"_L1;
    case Reason::WrongType:
        return "wrong_type"_L1;
    case Reason::Empty:
        return "empty"_L1;
    case Reason::TooLong:
        return "too_long"_L1;
    case Reason::ControlCharacter:
        return "control_character"_L1;
    case Reason::LoneSurrogate:
        return "lone_surrogate"_L1;
    case Reason::TooYoung:
        return "too_young"_L1;
    case Reason::TooOld:
        return "too_old"_L1;
    case Reason::OutOfRange:
        return "out_of_range"_L1;
    case Reason::IdTaken:
        return "id_taken"_L1;
    case Reason::IdRepeated:
        return "id_repeated"_L1;
    case Reason::NameTaken:
        return "name_taken"_L1;
    case Reason::RepeatedField:
        return "repeated_field"_L1;
    case Reason::UnknownField:
        return "unknown_field"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

// JSON must be UTF-8, whatever the names are; the validation has yet to judge them.
QByteArray asUtf8(const QByteArray &name)
{
    return name.isValidUtf8() ? name : QString::fromUtf8(name).toUtf8();
}

} // namespace

Draft Draft::of(const Customer &customer)
{
    Draft draft;
    draft.firstName = customer.firstName;
    draft.lastName = customer.lastName;
    draft.age = customer.age;
    draft.id = customer.id;
    draft.sent =
        toJson({asUtf8(customer.firstName), asUtf8(customer.lastName), customer.age, customer.id});
    return draft;
}

} // namespace customers
