// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/servernotices.h"

#include "gui/actions.h"
#include "gui/errorcode.h"
#include "gui/failuretext.h"
#include "gui/messagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString repeatTopic = u"repeat"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::ServerNotices)
};

QString failureText(const runtime::ServerStatus &status, int port)
{
    if (!status.conflict)
        //: %1 is the reason.
        return Words::tr("The server did not start: %1").arg(messageText(status.reason));
    if (status.conflict->owner.isEmpty())
        return Words::tr("The server did not start: port %1 is in use by another program.")
            .arg(port);
    //: %2 is a program, as in "nginx (pid 812)".
    return Words::tr("The server did not start: port %1 is in use by %2.")
        .arg(QString::number(port), isolated(status.conflict->owner));
}

} // namespace

Notice failureNotice(const runtime::ServerStatus &status, int port,
                     const std::function<void(quint16 port)> &startOn)
{
    const Trouble trouble = status.conflict ? Trouble::PortBusy : Trouble::ServerFailed;
    Notice notice{failureTopic, Tone::Bad, failureText(status, port), {}, {}, errorCode(trouble)};
    const quint16 next = status.conflict ? status.conflict->nextFreePort : 0;
    if (next > 0)
        //: On a button: takes the port %1 instead of the busy one.
        notice.remedies.push_back({Words::tr("Use port %1").arg(next), [=] { startOn(next); }});
    notice.remedies.push_back({Words::tr("Try again"), [=] { startOn(quint16(port)); }});
    return notice;
}

Notice suggestion(const Actions &actions)
{
    const auto remedy = [&actions](const QString &label, Command command) {
        return Remedy{label, [&actions, command] { actions.carryOut(actions[command]); }};
    };
    return {suggestionTopic,
            Tone::Good,
            Words::tr("The server is running. What would you like to try?"),
            {remedy(Words::tr("Add 10 samples"), Command::AddSamples),
             remedy(Words::tr("Run the simulator"), Command::RunSimulator),
             remedy(Words::tr("Open the docs"), Command::OpenDocs)}};
}

Notice lagNotice(const Actions &actions)
{
    return {lagTopic,
            Tone::Information,
            Words::tr("Settings of the server were changed. It works by the former ones until it "
                      "is restarted."),
            {//: On a button: the server.
             {Words::tr("Restart"),
              [action = actions[Command::RestartServer]] { action->trigger(); }}}};
}

Notice repeatNotice(int status)
{
    return inAnyLanguage([status] {
        //: A request was sent once more; %1 is the HTTP status of the answer.
        const QString text =
            Words::tr("The request was sent again and answered with %1.").arg(status);
        return Notice{repeatTopic, status < 400 ? Tone::Good : Tone::Warning, text, {}};
    });
}

Notice repeatNotice(simulator::Failure why)
{
    return inAnyLanguage([why] {
        //: %1 is a sentence.
        const QString text =
            Words::tr("The request was sent again and not answered: %1").arg(failureText(why));
        return Notice{repeatTopic, Tone::Bad, text, {}, {}, errorCode(Trouble::NoAnswer)};
    });
}

} // namespace gui
