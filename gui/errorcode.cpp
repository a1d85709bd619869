// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errorcode.h"

#include "gui/messagetext.h"

using namespace Qt::StringLiterals;

namespace gui {

QString errorCode(base::Kind kind)
{
    return base::kindName(kind);
}

QString errorCode(customers::Reason reason)
{
    using customers::Reason;
    switch (reason) {
    case Reason::Missing:
    case Reason::WrongType:
    case Reason::Empty:
    case Reason::TooLong:
    case Reason::ControlCharacter:
    case Reason::LoneSurrogate:
    case Reason::TooYoung:
    case Reason::TooOld:
    case Reason::OutOfRange:
    case Reason::RepeatedField:
    case Reason::UnknownField:
        return errorCode(base::Kind::Invalid);
    case Reason::IdTaken:
    case Reason::IdRepeated:
    case Reason::NameTaken:
        return errorCode(base::Kind::Conflict);
    }
    Q_UNREACHABLE();
}

QString errorCode(Trouble trouble)
{
    switch (trouble) {
    case Trouble::ServerFailed:
        return u"server_failed"_s;
    case Trouble::PortBusy:
        return u"port_busy"_s;
    case Trouble::StoreFailed:
        return u"store_failed"_s;
    case Trouble::CustomersLost:
        return u"customers_lost"_s;
    case Trouble::NoAnswer:
        return u"no_answer"_s;
    }
    Q_UNREACHABLE();
}

QString withCode(const QString &text, const QString &code)
{
    return code.isEmpty() ? text : "%1 [%2]"_L1.arg(text, isolated(code));
}

} // namespace gui
