// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faulttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::FaultText)
};

QString collision(const customers::Fault &fault, const char *known, const char *unknown)
{
    return fault.existing ? Words::tr(known).arg(nameOf(*fault.existing)) : Words::tr(unknown);
}

bool isNumber(const QString &field)
{
    return field == QLatin1StringView("age") || field == QLatin1StringView("id");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString fieldName(const QString &field)
{
    if (field == QLatin1StringView("firstName"))
        return Words::tr("First name");
    if (field == QLatin1StringView("lastName"))
        return Words::tr("Last name");
    if (field == QLatin1StringView("age"))
        return Words::tr("Age");
    if (field == QLatin1StringView("id"))
        return Words::tr("Id");
    return field;
}

QString nameOf(const customers::Customer &customer)
{
    //: A customer's name in lists: %1 is the last name, %2 the first name.
    return Words::tr("%1, %2").arg(QString::fromUtf8(customer.lastName),
                                   QString::fromUtf8(customer.firstName));
}

QString faultText(const customers::Fault &fault)
{
    using customers::Reason;
    switch (fault.reason) {
    case Reason::Missing:
        return Words::tr("This is needed.");
    case Reason::WrongType:
        return isNumber(fault.field) ? Words::tr("This must be a whole number.")
                                     : Words::tr("This must be text.");
    case Reason::Empty:
        return Words::tr("This must not be empty.");
    case Reason::TooLong:
        //: %1 is a number of characters.
        return Words::tr("This is longer than %1 characters.").arg(number(customers::longestName));
    case Reason::ControlCharacter:
        return Words::tr("This contains a control character.");
    case Reason::LoneSurrogate:
        return Words::tr("This contains half a character.");
    case Reason::TooYoung:
        return Words::tr("A customer must be at least %1 years old.")
            .arg(number(customers::youngest));
    case Reason::TooOld:
        return Words::tr("A customer can be at most %1 years old.").arg(number(customers::oldest));
    case Reason::OutOfRange:
        //: %1 and %2 are the smallest and the largest id.
        return Words::tr("The id must lie between %1 and %2.")
            .arg(number(customers::smallestId), number(customers::largestId));
    case Reason::IdTaken:
        //: %1 is a customer's name.
        return collision(fault, QT_TRANSLATE_NOOP("gui::FaultText", "This id belongs to %1."),
                         QT_TRANSLATE_NOOP("gui::FaultText", "This id was taken."));
    case Reason::IdRepeated:
        return Words::tr("This id comes twice; the first one counts.");
    case Reason::NameTaken:
        //: %1 is a customer's name.
        return collision(
            fault,
            QT_TRANSLATE_NOOP("gui::FaultText", "There is a customer of this name already: %1."),
            QT_TRANSLATE_NOOP("gui::FaultText", "This name was taken."));
    case Reason::RepeatedField:
        return Words::tr("This comes twice in one row.");
    case Reason::UnknownField:
        return Words::tr("This is not known here.");
    }
    Q_UNREACHABLE();
}

} // namespace gui
