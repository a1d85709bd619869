// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/storenotices.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/errorcode.h"
#include "gui/errortext.h"
#include "gui/job.h"
#include "gui/listing.h"
#include "gui/messagetext.h"
#include "gui/panels/panel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runtime::whenDone;
using State = runtime::StoreStatus::State;

namespace gui {

namespace {

const QString installation = u"sudo apt install redis-tools"_s;
const QString troubleTopic = u"storeTrouble"_s;
const QString warningTopic = u"storeWarning"_s;
const QString lossTopic = u"storeLoss"_s;
constexpr auto moment = 3s; // what is lost for less shows only where the customers are

} // namespace

StoreNotices::StoreNotices(runtime::Runtime &runtime, Panel &panel, const Actions &actions)
    : m_runtime(runtime)
    , m_panel(panel)
    , m_actions(actions)
{
    m_absence.setSingleShot(true);
    m_absence.setInterval(moment);
    QObject::connect(&m_absence, &QTimer::timeout, &panel, [this] { tellAbsence(); });
    QObject::connect(&runtime, &runtime::Runtime::storeChanged, &panel,
                     [this](const runtime::StoreStatus &status) {
                         follow(status);
                         warn(status);
                     });
    QObject::connect(&runtime, &runtime::Runtime::customersLost, &panel,
                     [this](const runtime::Loss &loss) { tellLoss(loss); });
}

void StoreNotices::follow(const runtime::StoreStatus &status)
{
    const bool isLost = status.state == State::Lost;
    const QDateTime since = isLost ? status.since : QDateTime();
    const bool isNews = std::exchange(m_lostSince, since) != since;
    if (!isLost) {
        m_absence.stop();
        return tellTrouble(status);
    }
    if (isNews)
        m_absence.start();
}

// Once for each reason: it is told again with every try.
void StoreNotices::tellTrouble(const runtime::StoreStatus &status)
{
    const bool isFailed = status.state == State::Failed;
    const base::Message trouble = isFailed ? status.reason : base::Message();
    if (std::exchange(m_trouble, trouble) == trouble)
        return;
    if (!isFailed)
        return Q_EMIT m_panel.settled(troubleTopic);
    Q_EMIT m_panel.noticed(inAnyLanguage([this, status] {
        //: %1 is the reason.
        const QString text = tr("The store cannot be used. Once that is mended, Tellerdesk goes on "
                                "by itself. The reason: %1")
                                 .arg(messageText(status.reason));
        return Notice{troubleTopic,        Tone::Bad, text,
                      remediesFor(status), {},        errorCode(Trouble::StoreFailed)};
    }));
}

// Once for each loss, and after each try that the person asked for; the pause until the next one
// counts down on the server's page, in silence.
void StoreNotices::tellAbsence()
{
    const runtime::StoreStatus status = m_runtime.storeStatus();
    m_trouble = status.reason;
    Q_EMIT m_panel.noticed(inAnyLanguage([this, status] {
        //: %1 is the reason.
        const QString text =
            tr("The store cannot be reached. Until it is back, customers are shown as last seen, "
               "and changes and requests are refused. Tellerdesk reconnects by itself. The reason: "
               "%1")
                .arg(messageText(status.reason));
        //: On a button: connects to the store at once.
        std::vector<Remedy> remedies{{tr("Retry now"), [this] { retry(); }}};
        if (status.place == runtime::StoreStatus::Place::External)
            remedies.push_back(useAnother());
        return Notice{troubleTopic, Tone::Warning, text, remedies};
    }));
}

Remedy StoreNotices::useAnother() const
{
    //: On a button: leads to the settings, where another Redis can be named.
    return {tr("Use another Redis"),
            [action = m_actions[Actions::show(Page::Settings)]] { action->trigger(); }};
}

// The banner takes the notice down; it comes back if that was in vain.
void StoreNotices::retry()
{
    m_trouble = {};
    if (m_lostSince.isValid())
        m_absence.start();
    m_runtime.retryStore();
}

std::vector<Remedy> StoreNotices::remediesFor(const runtime::StoreStatus &status)
{
    std::vector<Remedy> remedies;
    if (status.isRedisMissing)
        //: On a button: puts a command for a terminal on the clipboard.
        remedies.push_back({tr("Copy the install command"),
                            [] { QGuiApplication::clipboard()->setText(installation); }});
    remedies.push_back(useAnother());
    if (status.place == runtime::StoreStatus::Place::Private)
        remedies.push_back({tr("Try again"), [this] { retry(); }});
    return remedies;
}

// Once for each Redis: the state is told every other second.
void StoreNotices::warn(const runtime::StoreStatus &status)
{
    if (status.state != State::Ready || m_warnings == status.warnings)
        return;
    m_warnings = status.warnings;
    if (m_warnings.empty())
        return Q_EMIT m_panel.settled(warningTopic);
    const bool isReplica = status.access == runtime::StoreStatus::Access::Replica;
    Q_EMIT m_panel.noticed(inAnyLanguage([this, isReplica, all = m_warnings] {
        QStringList warnings;
        for (const base::Message &warning : all)
            warnings << messageText(warning);
        const QString words = sentences(warnings);
        //: %1 are sentences about a setting of Redis that can cost data.
        const QString danger = tr("This Redis can lose data. %1").arg(words);
        if (!isReplica)
            return Notice{warningTopic, Tone::Warning, danger, {}};
        //: %1 are sentences about this Redis: that it is a replica, and what can cost data.
        const QString text = tr("The customers can be read here but not changed. %1").arg(words);
        return Notice{warningTopic, Tone::Warning, text, {useAnother()}};
    }));
}

void StoreNotices::tellLoss(const runtime::Loss &loss)
{
    Q_EMIT m_panel.noticed(inAnyLanguage([this, loss] {
        Notice notice{lossTopic, Tone::Bad, lossText(loss),
                      {},        {},        errorCode(Trouble::CustomersLost)};
        if (!loss.customers.isEmpty() && loss.file)
            notice.remedies.push_back(puttingBack(loss));
        return notice;
    }));
}

Remedy StoreNotices::puttingBack(const runtime::Loss &loss)
{
    //: On a button: stores the lost customers again.
    return {tr("Put them back"), [this, loss] { putBack(loss); }};
}

QString StoreNotices::lossText(const runtime::Loss &loss)
{
    if (loss.customers.isEmpty())
        return tr("Redis went back to an older state: deletions that it had acknowledged are "
                  "undone.");
    const QString what =
        tr("Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an "
           "older copy, or another server took its place.",
           nullptr, int(loss.customers.size()));
    //: %1 is a file with the customers that Redis lost.
    const QString where = loss.file ? tr("They are kept in %1.").arg(isolated(*loss.file))
                                    : explanation(loss.file.error());
    return sentences({what, where});
}

void StoreNotices::putBack(const runtime::Loss &loss)
{
    const auto reading = m_runtime.previewImport(*loss.file, exports::Format::Ndjson);
    const Job job = readingOf(*loss.file, QFuture<void>(reading));
    whenDone(reading, &m_panel, [this, loss, ending = job.ending](const auto &preview) {
        if (preview)
            return store(*preview, loss);
        *ending = endingOf(preview.error());
        fail(preview.error(), loss);
    });
    Q_EMIT m_panel.begun(job);
}

void StoreNotices::store(const runtime::Shared<exports::Preview> &preview,
                         const runtime::Loss &loss)
{
    const auto import = m_runtime.importCustomers(preview);
    const Job job = importOf(*loss.file, QFuture<void>(import));
    whenDone(
        import, &m_panel,
        [this, loss, refused = preview->refused.size(), ending = job.ending](const auto &back) {
            *ending =
                back ? Ending{noticeOf(**back, refused, loss).text, {}} : endingOf(back.error());
            if (back)
                Q_EMIT m_panel.noticed(noticeOf(**back, refused, loss));
            else
                fail(back.error(), loss);
        });
    Q_EMIT m_panel.begun(job);
}

Notice StoreNotices::noticeOf(const runtime::Addition &addition, std::size_t refused,
                              const runtime::Loss &loss)
{
    return inAnyLanguage([this, loss, back = int(addition.inserted.size()),
                          out = int(addition.failed.size() + refused), left = int(addition.left),
                          ended = addition.ended] {
        QStringList words{tr("%Ln customer(s) are back.", nullptr, back)};
        if (out > 0)
            words << tr("%Ln customer(s) stay out, because their id or name was taken since.",
                        nullptr, out);
        if (!ended)
            return Notice{lossTopic, out == 0 ? Tone::Good : Tone::Warning, sentences(words), {}};
        words << remainderText(left, *ended);
        return Notice{lossTopic,           Tone::Bad, sentences(words),
                      {puttingBack(loss)}, {},        errorCode(ended->kind)};
    });
}

// Who cancelled it may want them yet.
void StoreNotices::fail(const base::Error &error, const runtime::Loss &loss)
{
    if (error.kind == base::Kind::Cancelled)
        return tellLoss(loss);
    Q_EMIT m_panel.noticed(failure(lossTopic, error));
}

} // namespace gui
