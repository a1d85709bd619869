// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statewords.h"

#include "gui/messagetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::StateWords)
};

} // namespace

Status serverWords(runtime::ServerStatus::State state)
{
    using State = runtime::ServerStatus::State;
    switch (state) {
    case State::Stopped:
        //: State of the API server.
        return {Words::tr("Stopped"), Mark::Hollow, Tone::Neutral};
    case State::Starting:
        //: State of the API server.
        return {Words::tr("Starting…"), Mark::Half, Tone::Information};
    case State::Running:
        //: State of the API server.
        return {Words::tr("Running"), Mark::Full, Tone::Good};
    case State::Draining:
        //: State of the API server: it takes no new requests and finishes those under way.
        return {Words::tr("Finishing requests…"), Mark::Half, Tone::Warning};
    case State::Failed:
        //: State of the API server.
        return {Words::tr("Failed"), Mark::Cross, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString serverText(const runtime::ServerStatus &status)
{
    const bool isRunning = status.state == runtime::ServerStatus::State::Running;
    //: %1 is the server's state or, while it runs, its address.
    return Words::tr("Server: %1")
        .arg(isRunning ? status.url.toString() : serverWords(status.state).word);
}

Status storeWords(const runtime::StoreStatus &status)
{
    using State = runtime::StoreStatus::State;
    const bool isPrivate = status.place == runtime::StoreStatus::Place::Private;
    switch (status.state) {
    case State::Closed:
        //: State of the customers' store.
        return {Words::tr("Store closed"), Mark::Hollow, Tone::Neutral};
    case State::Opening:
        //: State of the customers' store.
        return {Words::tr("Opening the store…"), Mark::Half, Tone::Information};
    case State::Ready:
        //: States of the customers' store: a Redis of this program's own, or another one.
        return {isPrivate ? Words::tr("Private store") : Words::tr("External store"), Mark::Full,
                Tone::Good};
    case State::Lost:
        //: State of the customers' store.
        return {Words::tr("Store lost, reconnecting…"), Mark::Half, Tone::Warning};
    case State::Failed:
        //: State of the customers' store.
        return {Words::tr("Store failed"), Mark::Cross, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString instancesText(qsizetype count)
{
    //: How many programs work on the same store.
    return Words::tr("%Ln instance(s)", nullptr, int(count));
}

QString programText(const customers::Author &program)
{
    if (program.who == customers::Author::Who::Self)
        //: Among programs that work on the same store: the one the reader looks at.
        return Words::tr("this window");
    if (program.host.isEmpty())
        return isolated(program.name);
    //: %1 is a program, %2 the computer it runs on.
    return Words::tr("%1 on %2").arg(isolated(program.name), isolated(program.host));
}

QString clockText(qint64 seconds)
{
    const QLocale locale;
    const auto two = [&locale](qint64 number) {
        return locale.toString(number).rightJustified(2, locale.zeroDigit().front());
    };
    return QStringLiteral("%1:%2:%3")
        .arg(locale.toString(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

QString latencyText(std::chrono::nanoseconds latency)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(latency).count();
    const int decimals = milliseconds < 10 ? 1 : 0;
    //: A duration; %1 is a number, as in "0.2 ms".
    return Words::tr("%1\u00a0ms").arg(QLocale().toString(milliseconds, 'f', decimals));
}

} // namespace gui
