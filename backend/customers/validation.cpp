// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/validation.h"

#include "backend/customers/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace customers {

namespace {

// Gathers the faults of one draft, field by field.
class Examination
{
public:
    explicit Examination(const Draft &draft)
        : m_draft(draft)
    { }

    void name(const QString &field, const std::optional<QByteArray> &value)
    {
        if (!isReadable(field, value.has_value()))
            return;
        // Not from JSON, whose reader takes no such text, but from a command line.
        if (!value->isValidUtf8())
            return refuse(field, Reason::WrongType, u"must be text in UTF-8"_s);
        const qsizetype length = codePoints(*value);
        if (value->isEmpty())
            refuse(field, Reason::Empty, u"must not be empty"_s);
        if (length > longestName)
            refuse(field, Reason::TooLong,
                   u"must have at most %1 code points, has %2"_s.arg(longestName).arg(length));
        if (hasControlCharacter(*value))
            refuse(field, Reason::ControlCharacter, u"must not contain control characters"_s);
    }

    void age(const std::optional<qint64> &value)
    {
        const QString field = u"age"_s;
        if (!isReadable(field, value.has_value()))
            return;
        if (*value < youngest)
            refuse(field, Reason::TooYoung, u"must be at least %1"_s.arg(youngest));
        if (*value > oldest)
            refuse(field, Reason::TooOld, u"must be at most %1"_s.arg(oldest));
    }

    void id(const std::optional<qint64> &value)
    {
        const QString field = u"id"_s;
        if (isReadable(field, value.has_value()) && (*value < smallestId || *value > largestId))
            refuse(field, Reason::OutOfRange,
                   u"must be between %1 and %2"_s.arg(smallestId).arg(largestId));
    }

    // What concerns no field of a customer: fields nobody knows.
    void rest()
    {
        for (const Fault &fault : m_draft.faults)
            if (fault.reason == Reason::UnknownField)
                m_faults.push_back(fault);
    }

    std::vector<Fault> faults() && { return std::move(m_faults); }

private:
    // Takes over what reading found about a field; true when there is a value to examine.
    bool isReadable(const QString &field, bool isGiven)
    {
        bool isFaulty = false;
        for (const Fault &fault : m_draft.faults) {
            if (fault.field != field || fault.reason == Reason::UnknownField)
                continue;
            m_faults.push_back(fault);
            isFaulty = true;
        }
        if (!isGiven && !isFaulty)
            refuse(field, Reason::Missing, u"is required"_s);
        return isGiven;
    }

    void refuse(const QString &field, Reason reason, const QString &rule)
    {
        m_faults.push_back({field, reason, field + u' ' + rule, {}});
    }

    const Draft &m_draft;
    std::vector<Fault> m_faults;
};

} // namespace

tl::expected<Customer, std::vector<Fault>> validated(const Draft &draft)
{
    Examination examination(draft);
    examination.name(u"firstName"_s, draft.firstName);
    examination.name(u"lastName"_s, draft.lastName);
    examination.age(draft.age);
    examination.id(draft.id);
    examination.rest();
    auto faults = std::move(examination).faults();
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return Customer{*draft.firstName, *draft.lastName, int(*draft.age), *draft.id};
}

Fault idTaken(qint64 id, std::optional<Customer> existing)
{
    return {u"id"_s, Reason::IdTaken, u"id %1 has been used already"_s.arg(id),
            std::move(existing)};
}

Fault nameTaken(std::optional<Customer> existing)
{
    return {u"lastName"_s, Reason::NameTaken,
            u"a customer with this firstName and lastName exists already"_s, std::move(existing)};
}

Fault idRepeated(qint64 id)
{
    return {u"id"_s, Reason::IdRepeated, u"id %1 stands in this request already"_s.arg(id), {}};
}

} // namespace customers
