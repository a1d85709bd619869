// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/failuretext.h"

#include "gui/faulttext.h"
#include "gui/messagetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using simulator::Failure;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::FailureText)
};

// The value of an enumeration that is called so.
template <typename Enum>
std::optional<Enum> named(const QString &name, QLatin1StringView (*nameOf)(Enum), Enum last)
{
    for (int value = 0; value <= int(last); ++value)
        if (nameOf(Enum(value)) == name)
            return Enum(value);
    return {};
}

// What a server says of itself beside its status.
QString kindText(base::Kind kind)
{
    switch (kind) {
    case base::Kind::Invalid:
        //: What a server answered, in a few words.
        return Words::tr("the request is not valid");
    case base::Kind::NotFound:
        //: What a server answered, in a few words.
        return Words::tr("it is not there");
    case base::Kind::Conflict:
        //: What a server answered, in a few words.
        return Words::tr("it collides with what is there");
    case base::Kind::Stale:
        //: What a server answered, in a few words.
        return Words::tr("it was changed meanwhile");
    case base::Kind::TooLarge:
        //: What a server answered, in a few words.
        return Words::tr("the request is too large");
    case base::Kind::Unauthorized:
        //: What a server answered, in a few words.
        return Words::tr("access was refused");
    case base::Kind::Locked:
        //: What a server answered, in a few words.
        return Words::tr("the customers are locked");
    case base::Kind::Unavailable:
        //: What a server answered, in a few words.
        return Words::tr("the store cannot be reached");
    case base::Kind::OutcomeUnknown:
        //: What a server answered, in a few words.
        return Words::tr("it may have been done or not");
    case base::Kind::Timeout:
        //: What a server answered, in a few words.
        return Words::tr("it took too long");
    case base::Kind::Protocol:
        //: What a server answered, in a few words.
        return Words::tr("the store makes no sense");
    case base::Kind::Io:
        //: What a server answered, in a few words.
        return Words::tr("a file could not be read or written");
    case base::Kind::Cancelled:
        //: What a server answered, in a few words.
        return Words::tr("it was cancelled");
    }
    Q_UNREACHABLE();
}

QString codeText(const QString &code)
{
    if (const auto kind = named(code, base::kindName, base::Kind::Cancelled))
        return kindText(*kind);
    return isolated(code);
}

// The code of a refused row; empty when there is no such code.
QString refusalText(const QString &code)
{
    if (const auto reason = named(code, customers::reasonCode, customers::Reason::UnknownField))
        return faultText({{}, *reason, {}, {}});
    if (code == "not_found"_L1)
        //: Why a customer was refused.
        return Words::tr("Nobody has this id.");
    if (code == "no reason given"_L1)
        //: Why a customer was refused.
        return Words::tr("The server gave no reason.");
    return {};
}

// What is wrong with the body of an answer; empty when that is none of the reasons.
QString bodyText(const QString &reason)
{
    if (reason == "the reply accounts for other rows than were sent"_L1)
        //: What is wrong with an answer.
        return Words::tr("The answer speaks of other customers than were sent.");
    if (reason == "the reply is not a list"_L1)
        //: What is wrong with an answer.
        return Words::tr("The answer is no list.");
    if (reason == "the reply lacks \"inserted\" and \"failed\""_L1)
        //: What is wrong with an answer.
        return Words::tr("The answer does not say who was inserted and who was not.");
    static const QRegularExpression noCustomer(u"^row (\\d+) of the reply is not a customer$"_s);
    if (const auto row = noCustomer.match(reason); row.hasMatch())
        //: %1 is a number, from 0.
        return Words::tr("Row %1 of the answer is no customer.")
            .arg(QLocale().toString(row.captured(1).toLongLong()));
    static const QRegularExpression noJson(u"^the reply is not JSON: (.*)$"_s);
    if (const auto why = noJson.match(reason); why.hasMatch())
        //: %1 are the words of the reader of JSON.
        return Words::tr("The answer is no JSON: %1").arg(isolated(why.captured(1)));
    if (reason == "other"_L1)
        //: Stands for reasons that are too many to be told apart.
        return Words::tr("another reason");
    return {};
}

} // namespace

QString failureText(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return {};
    case Failure::Refused:
        //: Why a request got no answer.
        return Words::tr("Connection refused: nobody listens there.");
    case Failure::Unresolved:
        //: Why a request got no answer.
        return Words::tr("Host not found: no computer has this name.");
    case Failure::Unreachable:
        //: Why a request got no answer.
        return Words::tr("The computer cannot be reached.");
    case Failure::Tls:
        //: Why a request got no answer.
        return Words::tr("No secure connection (TLS) could be made.");
    case Failure::Closed:
        //: Why a request got no answer.
        return Words::tr("The connection ended before the answer did.");
    case Failure::Garbage:
        //: Why a request got no answer.
        return Words::tr("What came back is not HTTP.");
    case Failure::Deadline:
        //: Why a request got no answer.
        return Words::tr("There was no answer in time.");
    case Failure::Cancelled:
        //: Why a request got no answer.
        return Words::tr("It was cancelled.");
    }
    Q_UNREACHABLE();
}

QString reasonText(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    if (const auto failure = named(reason, simulator::failureName, Failure::Cancelled))
        return failureText(*failure);
    for (const QString &words : {refusalText(reason), bodyText(reason)})
        if (!words.isEmpty())
            return words;
    static const QRegularExpression answer(u"^(\\d{3})( (.*))?$"_s);
    const auto parts = answer.match(reason);
    if (!parts.hasMatch())
        return isolated(reason);
    return parts.captured(3).isEmpty()
        ? parts.captured(1)
        //: Why a request failed: %1 is an HTTP status, %2 what the server says, in a few words.
        : Words::tr("%1: %2").arg(parts.captured(1), codeText(parts.captured(3)));
}

QString refusalsText(const QString &refusals)
{
    static const QRegularExpression row(u"^(\\d+) (.*)$"_s);
    QStringList lines;
    for (const QString &refusal : refusals.split(u", "_s)) {
        const auto parts = row.match(refusal);
        //: A customer that was refused: %1 is the id, %2 says why.
        lines << (parts.hasMatch()
                      ? Words::tr("Id %1: %2").arg(parts.captured(1), reasonText(parts.captured(2)))
                      : isolated(refusal));
    }
    return lines.join(u'\n');
}

} // namespace gui
