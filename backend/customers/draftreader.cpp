// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/draftreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace customers {

namespace {

// The fields of one object as they come by.
class DraftReading
{
public:
    DraftReading(JsonReader &reader, std::size_t most)
        : m_reader(reader)
        , m_most(most)
    { }

    Draft draft()
    {
        JsonReader::Text name;
        m_reader.enter();
        while (m_reader.nextMember(name))
            field(name.value);
        return std::move(m_draft);
    }

private:
    void field(QByteArrayView name)
    {
        if (name == "firstName")
            text(0, u"firstName"_s, m_draft.firstName);
        else if (name == "lastName")
            text(1, u"lastName"_s, m_draft.lastName);
        else if (name == "age")
            integer(2, u"age"_s, m_draft.age);
        else if (name == "id")
            integer(3, u"id"_s, m_draft.id);
        else
            unknown(QString::fromUtf8(name));
    }

    void text(std::size_t place, const QString &name, std::optional<QByteArray> &target)
    {
        if (isRepeated(place, name))
            return;
        if (m_reader.peek() != JsonReader::Type::String)
            return skip(name, u"must be a string"_s);
        const JsonReader::Text text = m_reader.string();
        if (text.hasLoneSurrogate)
            refuse(name, Reason::LoneSurrogate, u"must not contain a lone surrogate"_s);
        else
            target = text.value.toByteArray();
    }

    void integer(std::size_t place, const QString &name, std::optional<qint64> &target)
    {
        if (isRepeated(place, name))
            return;
        if (m_reader.peek() != JsonReader::Type::Number)
            return skip(name, u"must be an integer"_s);
        target = integerOf(m_reader.number());
        if (!target)
            refuse(name, Reason::WrongType, u"must be an integer"_s);
    }

    // The first value of a field is the one examined.
    bool isRepeated(std::size_t place, const QString &name)
    {
        if (!std::exchange(m_isSeen[place], true))
            return false;
        if (isRoomForMore())
            refuse(name, Reason::RepeatedField, u"stands twice in one object"_s);
        m_reader.skip();
        return true;
    }

    void skip(const QString &name, const QString &rule)
    {
        m_reader.skip();
        refuse(name, Reason::WrongType, rule);
    }

    // One named "errors" is told in any case: it gives way to ours when the row is sent back.
    void unknown(const QString &name)
    {
        m_reader.skip();
        const bool isInTheWay = name == u"errors"_s && !std::exchange(m_hasErrors, true);
        if (isRoomForMore() || isInTheWay)
            refuse(name, Reason::UnknownField, u"is not a field of a customer"_s);
    }

    bool isRoomForMore() const { return m_draft.faults.size() < m_most; }

    void refuse(const QString &name, Reason reason, const QString &rule)
    {
        m_draft.faults.push_back({name, reason, name + u' ' + rule, {}});
    }

    JsonReader &m_reader;
    const std::size_t m_most;
    bool m_hasErrors = false;
    std::array<bool, 4> m_isSeen{};
    Draft m_draft;
};

} // namespace

Draft readDraft(JsonReader &reader, std::size_t most)
{
    reader.peek(); // past the space before it
    const qsizetype begin = reader.offset();
    Draft draft = DraftReading(reader, most).draft();
    draft.sent = reader.passed(begin).toByteArray();
    return draft;
}

} // namespace customers
