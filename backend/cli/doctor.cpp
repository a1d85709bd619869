// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/doctor.h"

#include "backend/cli/refusals.h"
#include "backend/exports/folder.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/item.h"

#include <QSysInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using runtime::Runtime;
using runtime::ServerStatus;
using runtime::StoreStatus;
using storage::Instance;

namespace cli {

using Mark = Doctor::Finding::Mark;

namespace {

Mark markOf(bool isGood)
{
    return isGood ? Mark::Good : Mark::Bad;
}

Json settingsJson(const settings::Settings &settings)
{
    Json all = Json::array();
    for (const settings::Item &item : settings::items())
        all.push_back(
            {{"name", item.variable.data()},
             {"value", utf8(item.text(settings))},
             {"source", utf8(settings::sourceName(settings.source(item.key)).english())}});
    return all;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return u"[ok]  "_s;
    case Mark::Warning:
        return u"[warn]"_s;
    case Mark::Bad:
        return u"[FAIL]"_s;
    }
    Q_UNREACHABLE();
}

QString findingsText(const std::vector<Doctor::Finding> &findings)
{
    QStringList lines;
    for (const Doctor::Finding &finding : findings)
        lines << u"%1 %2: %3"_s.arg(markText(finding.mark), finding.what, finding.words);
    return lines.join(u'\n');
}

QString settingsText(const settings::Settings &settings)
{
    QString text = u"\nSettings that differ from their defaults:"_s;
    for (const settings::Item &item : settings::items())
        if (settings.source(item.key) != settings::Source::Default)
            text += u"\n  %1 = %2  (%3)"_s.arg(
                item.variable, item.text(settings),
                settings::sourceName(settings.source(item.key)).english());
    return text;
}

Json findingsJson(const std::vector<Doctor::Finding> &findings)
{
    Json all = Json::array();
    for (const Doctor::Finding &finding : findings)
        all.push_back({{"what", utf8(finding.what)},
                       {"good", finding.mark != Mark::Bad},
                       {"warning", finding.mark == Mark::Warning},
                       {"words", utf8(finding.words)}});
    return all;
}

QString overShards(int shards)
{
    return u"spread over %1 shards: each customer is kept as if there were one, but a list may "
           u"have a "
           "part of a request that is under way. A simulation rightly calls that a violation, "
           "unless each POST has one customer (--batch 1-1) and one thread of one program serves "
           "them all"_s.arg(shards);
}

QString keptOtherwise(int wanted, int shards)
{
    return u"REDIS_SHARDS is %1, for a new collection; the one that is there is kept in %2, and "
           "stays so"_s.arg(wanted)
               .arg(shards);
}

} // namespace

Command::About Doctor::about() const
{
    return {"doctor", "Check settings, store, port and folder, and say what to do",
            "  $ teller doctor\n"
            "  $ teller doctor --json | jq '.findings[] | select(.good | not)'\n",
            Visibility::Shown, Settings::MayBeBroken};
}

void Doctor::run(Session &session)
{
    lookAtSettings(session);
    lookAtOutputs(session);
    Runtime &runtime = session.runtime();
    QObject::connect(&runtime, &Runtime::storeChanged, &session,
                     [this, &session](const StoreStatus &status) {
                         if (status.state == StoreStatus::State::Opening || session.isEnding())
                             return;
                         if (std::exchange(m_hasSeenStore, true))
                             return;
                         lookAtStore(status);
                         session.runtime().startServer();
                     });
    QObject::connect(&runtime, &Runtime::serverChanged, &session,
                     [this, &session](const ServerStatus &status) {
                         const bool isDecided = status.state == ServerStatus::State::Running
                             || status.state == ServerStatus::State::Failed;
                         if (!isDecided || session.isEnding())
                             return;
                         lookAtServer(session, status);
                     });
    runtime.start();
}

void Doctor::lookAtSettings(const Session &session)
{
    for (const settings::Problem &problem : session.problems())
        m_findings.push_back({u"settings"_s, Mark::Bad, problem.what.english(), ExitCode::Usage});
    if (session.problems().empty())
        m_findings.push_back({u"settings"_s, Mark::Good, u"all of them make sense"_s});
}

void Doctor::lookAtOutputs(const Session &session)
{
    const QString folder = session.settings().outputs;
    const auto checked = exports::checkFolder(folder);
    m_findings.push_back({u"outputs"_s, markOf(checked.has_value()),
                          checked ? folder : u"%1 (--outputs)"_s.arg(checked.error().detail),
                          ExitCode::File});
}

void Doctor::lookAtStore(const StoreStatus &status)
{
    const bool isGood = status.state == StoreStatus::State::Ready;
    const bool isPrivate = status.place == StoreStatus::Place::Private;
    const QString where =
        (isPrivate ? u"private Redis at %1"_s : u"Redis at %1"_s).arg(status.address);
    m_findings.push_back({u"store"_s, markOf(isGood),
                          isGood ? where : u"%1: %2"_s.arg(where, storeFailure(status)),
                          ExitCode::Store});
    for (const base::Message &warning : status.warnings)
        m_findings.push_back({u"store"_s, Mark::Warning, warning.english()});
}

// A port that is taken by a program on this very store serves what is to be served.
void Doctor::lookAtServer(Session &session, const ServerStatus &status)
{
    if (!status.conflict || session.runtime().storeStatus().state != StoreStatus::State::Ready) {
        judgeServer(status);
        return lookAtCollection(session);
    }
    const auto look = [this, &session, status](const base::Result<std::vector<Instance>> &all) {
        const int port = session.settings().server.port;
        const auto isServing = [port](const Instance &instance) {
            return instance.who == Instance::Who::Other && instance.port == port
                && instance.host == QSysInfo::machineHostName();
        };
        if (all && std::ranges::any_of(*all, isServing))
            m_findings.push_back(
                {u"server"_s, Mark::Good,
                 u"another program serves this store at port %1 already"_s.arg(port)});
        else
            judgeServer(status);
        lookAtCollection(session);
    };
    runtime::whenDone(session.runtime().instances(), &session, look);
}

void Doctor::judgeServer(const ServerStatus &status)
{
    const bool isGood = status.state == ServerStatus::State::Running;
    const QString words =
        isGood ? u"can be served at %1"_s.arg(status.url.toString()) : serverFailure(status);
    m_findings.push_back({u"server"_s, markOf(isGood), words, ExitCode::Server});
}

// A Redis that answers may hold something else in their place. Once it has been read, the store has
// told how its customers are kept.
void Doctor::lookAtCollection(Session &session)
{
    const auto isLacking = [](const Finding &finding) {
        return finding.mark == Mark::Bad && finding.code == ExitCode::Store;
    };
    if (std::ranges::any_of(m_findings, isLacking))
        return report(session);
    const auto look = [this, &session](const base::Result<customers::Roll> &roll) {
        if (!roll)
            m_findings.push_back(
                {u"collection"_s, Mark::Bad, roll.error().detail, ExitCode::Store});
        const int shards = session.runtime().storeStatus().shards;
        const int wanted = session.settings().redis.shards;
        if (shards > 1)
            m_findings.push_back({u"collection"_s, Mark::Good, overShards(shards)});
        if (shards > 0 && shards != wanted)
            m_findings.push_back({u"collection"_s, Mark::Warning, keptOtherwise(wanted, shards)});
        report(session);
    };
    runtime::whenDone(session.runtime().listCustomers(), &session, look);
}

void Doctor::report(Session &session) const
{
    Console &console = session.console();
    const auto bad = std::find_if(m_findings.begin(), m_findings.end(),
                                  [](const Finding &finding) { return finding.mark == Mark::Bad; });
    const ExitCode code = bad == m_findings.end() ? ExitCode::Ok : bad->code;
    const settings::Settings &settings = session.settings();
    endWith(session,
            console.wantsJson()
                ? console.json(
                    "teller.doctor/1",
                    {{"findings", findingsJson(m_findings)}, {"settings", settingsJson(settings)}})
                : console.line(findingsText(m_findings) + u'\n' + settingsText(settings)),
            code);
}

} // namespace cli
