// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/draftreader.h"
#include "backend/customers/json.h"
#include "backend/customers/validation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace customers {

namespace {

constexpr std::array reasons{
    Reason::Missing,          Reason::WrongType,     Reason::Empty,      Reason::TooLong,
    Reason::ControlCharacter, Reason::LoneSurrogate, Reason::TooYoung,   Reason::TooOld,
    Reason::OutOfRange,       Reason::IdTaken,       Reason::IdRepeated, Reason::NameTaken,
    Reason::RepeatedField,    Reason::UnknownField,
};

// Reads the answer to an insert. Any shape other than the contract's ends the reading.
class BatchReading
{
public:
    explicit BatchReading(QByteArrayView body)
        : m_reader(body)
    { }

    Body<Batch> batch()
    {
        Batch batch;
        members([&](QByteArrayView name) {
            if (name == "inserted")
                elements([&] { batch.inserted.push_back(customer()); });
            else if (name == "failed")
                elements([&] { batch.failed.push_back(refusal()); });
            else
                m_reader.skip();
        });
        if (m_reader.isAtEnd() && m_complaint.isEmpty())
            return batch;
        return tl::unexpected(fault());
    }

private:
    BodyFault fault() const
    {
        const QString detail = m_reader.hasFailed() ? m_reader.fault().english() : m_complaint;
        return {{base::Kind::Protocol, u"not the outcome of an insert: "_s + detail},
                m_reader.offset(),
                {}};
    }

    template <typename Visit>
    void members(Visit visit)
    {
        JsonReader::Text name;
        if (!wants(JsonReader::Type::Object))
            return;
        m_reader.enter();
        while (m_reader.nextMember(name))
            visit(name.value);
    }

    template <typename Visit>
    void elements(Visit visit)
    {
        if (!wants(JsonReader::Type::Array))
            return;
        m_reader.enter();
        while (m_reader.nextElement())
            visit();
    }

    bool wants(JsonReader::Type type)
    {
        if (m_reader.peek() == type)
            return true;
        complain(u"a value has the wrong type"_s);
        m_reader.skip();
        return false;
    }

    void complain(const QString &complaint)
    {
        if (m_complaint.isEmpty())
            m_complaint = complaint;
    }

    Customer customer()
    {
        if (!wants(JsonReader::Type::Object))
            return {};
        const auto customer = validated(readDraft(m_reader));
        if (customer)
            return *customer;
        complain(customer.error().front().message);
        return {};
    }

    Refusal refusal()
    {
        Refusal refusal;
        m_reader.peek();
        const qsizetype begin = m_reader.offset();
        members([&](QByteArrayView name) {
            if (name == "errors")
                elements([&] { refusal.faults.push_back(rowFault()); });
            else
                m_reader.skip();
        });
        refusal.row = m_reader.passed(begin).toByteArray();
        return refusal;
    }

    Fault rowFault()
    {
        Fault fault{{}, Reason::Missing, {}, {}};
        members([&](QByteArrayView name) {
            if (name == "field")
                fault.field = text();
            else if (name == "code")
                fault.reason = reason(text());
            else if (name == "message")
                fault.message = text();
            else if (name == "existing")
                fault.existing = customer();
            else
                m_reader.skip();
        });
        return fault;
    }

    QString text()
    {
        return wants(JsonReader::Type::String) ? QString::fromUtf8(m_reader.string().value)
                                               : QString();
    }

    Reason reason(const QString &code)
    {
        const auto found = std::find_if(reasons.begin(), reasons.end(),
                                        [&](Reason r) { return reasonCode(r) == code; });
        if (found != reasons.end())
            return *found;
        complain(u"an unknown code: "_s + code);
        return Reason::Missing;
    }

    JsonReader m_reader;
    QString m_complaint;
};

} // namespace

Body<Batch> batchFromJson(QByteArrayView body)
{
    return BatchReading(body).batch();
}

} // namespace customers
