// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/serve.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using runtime::Runtime;
using runtime::StoreStatus;

namespace cli {

namespace {

Json texts(const QList<QUrl> &urls)
{
    Json list = Json::array();
    for (const QUrl &url : urls)
        list.push_back(utf8(url.toString()));
    return list;
}

void announce(Session &session, const QUrl &url)
{
    Console &console = session.console();
    const QString text = url.toString();
    const runtime::ServerStatus status = session.runtime().serverStatus();
    if (console.wantsJson())
        console
            .json("teller.serve/1",
                  {{"url", utf8(text)}, {"networkUrls", texts(status.networkUrls)}})
            .or_else([&](auto error) { session.fail(error); });
    else
        console.say(u"Serving %1  (try %1/docs, Ctrl-C ends it)"_s.arg(text));
    for (const QUrl &reached : status.networkUrls)
        console.say(u"Other computers reach it at %1"_s.arg(reached.toString()));
    if (!status.certificate.isEmpty())
        console.say(u"Its certificate is %1  (curl --cacert %1)"_s.arg(status.certificate));
}

void followStore(Session &session, StoreStatus::State &before, const StoreStatus &status)
{
    if (std::exchange(before, status.state) == status.state)
        return;
    if (status.state == StoreStatus::State::Lost)
        session.console().warn(
            u"the store is lost, the API answers 503: %1"_s.arg(status.reason.english()));
    else if (status.state == StoreStatus::State::Failed)
        session.console().warn(
            u"the store cannot be used, the API answers 503: %1"_s.arg(status.reason.english()));
    else if (status.state == StoreStatus::State::Ready)
        session.console().say(u"The store is back."_s);
}

void tellLoss(Console &console, const runtime::Loss &loss)
{
    const QString count = QLocale().toString(loss.customers.size());
    if (loss.customers.isEmpty())
        return console.warn(
            u"Redis went back to an older state; deletions it had acknowledged are undone"_s);
    console.warn(u"Redis lost %1 customers that it had acknowledged: it was emptied, went back to "
                 "an older copy, or another server took its place"_s.arg(count));
    if (loss.file)
        console.say(u"They are kept: teller customers import %1"_s.arg(*loss.file));
    else
        console.warn(loss.file.error().detail);
}

} // namespace

Command::About Serve::about() const
{
    return {"serve", "Run the customer API until Ctrl-C",
            "  $ teller serve\n"
            "  $ teller serve --port 0 --json        any free port, told as JSON\n"
            "  $ teller serve --tls yes              https, by a certificate of its own\n"
            "  $ REDIS_URL=rediss://db.example teller serve\n"};
}

void Serve::run(Session &session)
{
    session.withStore([&session] {
        QObject::connect(
            &session.runtime(), &Runtime::storeChanged, &session,
            [&session, before = StoreStatus::State::Ready](const StoreStatus &status) mutable {
                followStore(session, before, status);
            });
        QObject::connect(
            &session.runtime(), &Runtime::customersLost, &session,
            [&session](const runtime::Loss &loss) { tellLoss(session.console(), loss); });
        session.withServer([&session](const QUrl &url) { announce(session, url); });
    });
}

// Whoever manages services asks with SIGTERM, which is then no failure.
void Serve::interrupt(Session &session, int signal)
{
    session.console().say(u"Stopping: waiting for running requests..."_s);
    session.end(signal == SIGTERM ? ExitCode::Ok : ExitCode::Interrupted);
}

} // namespace cli
