// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include "gui/errorcode.h"
#include "gui/messagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::ErrorText)
};

QString sentences(base::Kind kind)
{
    switch (kind) {
    case base::Kind::Invalid:
        return Words::tr(
            "That cannot be done as it stands. Nothing was changed; correct it and try "
            "again.");
    case base::Kind::NotFound:
        return Words::tr("It is not there any more. Nothing was changed.");
    case base::Kind::Conflict:
        return Words::tr("It collides with what is there already. Nothing was changed.");
    case base::Kind::Stale:
        return Words::tr(
            "Someone else changed it meanwhile. Nothing was changed; look again and repeat.");
    case base::Kind::TooLarge:
        return Words::tr("That is larger than allowed. Nothing was changed.");
    case base::Kind::Unauthorized:
        return Words::tr("Access was refused. Check the user and password in the settings.");
    case base::Kind::Locked:
        return Words::tr("The customers are locked. Nothing was changed.");
    case base::Kind::Unavailable:
        return Words::tr(
            "The store cannot be reached. Nothing was changed; try again in a moment.");
    case base::Kind::OutcomeUnknown:
        return Words::tr(
            "The connection broke while the change was under way, so it may have happened. "
            "Look before you repeat it.");
    case base::Kind::Timeout:
        return Words::tr("It took too long and was given up. Try again.");
    case base::Kind::Protocol:
        return Words::tr(
            "The other side answered with something that makes no sense. Check that it is "
            "what the settings say.");
    case base::Kind::Io:
        return Words::tr("A file could not be read or written."); // the reason says what helps
    case base::Kind::Cancelled:
        return Words::tr("It was cancelled.");
    }
    Q_UNREACHABLE();
}

QString withReason(const QString &text, const base::Error &error)
{
    const QString why = messageText(error.words());
    return why.isEmpty() ? text : "%1 (%2)"_L1.arg(text, why);
}

} // namespace

QString explanation(const base::Error &error)
{
    return withReason(sentences(error.kind), error);
}

QString errorText(const base::Error &error)
{
    return withCode(explanation(error), errorCode(error.kind));
}

Notice failure(const QString &topic, const base::Error &error, std::vector<Remedy> remedies)
{
    return inAnyLanguage([topic, error, remedies] {
        return Notice{topic, Tone::Bad, explanation(error), remedies, {}, errorCode(error.kind)};
    });
}

Ending endingOf(const base::Error &error)
{
    return {error.kind == base::Kind::Cancelled ? QString() : errorText(error), {}};
}

QString remainderText(int left, const base::Error &why)
{
    //: After an import, of the rows that come after those that were added.
    const QString unsure = Words::tr(
        "%Ln row(s) may have been added or not. Look before you repeat it.", nullptr, left);
    //: After an import, of the rows that come after those that were added.
    const QString missing = Words::tr(
        "%Ln row(s) were not added. You can repeat it: nobody is added twice.", nullptr, left);
    return withReason(why.kind == base::Kind::OutcomeUnknown ? unsure : missing, why);
}

} // namespace gui
