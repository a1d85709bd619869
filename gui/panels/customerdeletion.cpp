// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerdeletion.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/faulttext.h"
#include "gui/listing.h"
#include "gui/panels/panel.h"
#include "gui/undertaking.h"
#include "gui/widgets/undobar.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using customers::Customer;
using runtime::whenDone;

namespace gui {

namespace {

using Ids = std::vector<qint64>;

const QString topic = u"customers"_s;
constexpr std::size_t mostNamed = 10; // of those who stay out

// As much of it as is told.
customers::Store::Restoration briefOf(const customers::Store::Restoration &whole)
{
    const auto first = whole.conflicts.begin();
    const auto count = std::min(whole.conflicts.size(), mostNamed + 1);
    return {whole.step,
            whole.restored,
            {first, first + std::ptrdiff_t(count)},
            whole.present,
            whole.left};
}

QStringList namesOf(const std::vector<Customer> &some)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(some.size(), mostNamed); ++i)
        names << nameOf(some[i]);
    if (some.size() > mostNamed)
        names << u"…"_s;
    return names;
}

} // namespace

// A change that is asked for. It is a job once the store tells that it takes more than one request,
// and what cancels that job stops it between two of them.
class CustomerDeletion::Work
{
public:
    Work(CustomerDeletion &deletion, std::function<QString()> words,
         std::function<void()> whenMany = {})
        : m_panel(deletion.m_panel)
        , m_jobs(deletion.m_jobs)
        , m_words(std::move(words))
        , m_whenMany(std::move(whenMany))
    { }
    ~Work() { end({}); }

    const runtime::ClosingFlag &stop() const { return m_stop; }

    void follow(const QFuture<void> &change)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         [this](int done) { count(done); });
        m_watcher.setFuture(change);
    }

    void end(const Ending &ending)
    {
        m_watcher.disconnect();
        if (!m_undertaking)
            return;
        *m_undertaking->job().ending = ending;
        m_undertaking.reset();
        --*m_jobs;
    }

private:
    void count(int done)
    {
        if (done <= 0)
            return;
        if (!m_undertaking)
            begin();
        m_undertaking->count(done, m_watcher.progressMaximum());
    }

    void begin()
    {
        if (m_whenMany)
            m_whenMany();
        ++*m_jobs;
        m_undertaking.emplace(m_words, m_panel, [stop = m_stop] { *stop = true; });
        m_undertaking->job().bar = Job::Bar::OfThePage;
        Q_EMIT m_panel.begun(m_undertaking->job());
    }

    Panel &m_panel;
    const std::shared_ptr<int> m_jobs; // of the deletion, which may be gone before this
    const std::function<QString()> m_words;
    const std::function<void()> m_whenMany; // for them to be a job
    const runtime::ClosingFlag m_stop = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<void> m_watcher;
    std::optional<Undertaking> m_undertaking;
};

CustomerDeletion::CustomerDeletion(runtime::Runtime &runtime, Panel &panel, UndoBar &bar)
    : m_runtime(runtime)
    , m_panel(panel)
    , m_bar(bar)
{ }

// While rows come and go, a table takes along whom it has selected: with very many the window would
// stand still, and these are about to go.
void CustomerDeletion::remove(const CustomerView &view, QItemSelectionModel &selection)
{
    const QItemSelection rows = selection.selection();
    const auto deselect = [&selection, rows] {
        if (selection.selection() == rows)
            selection.clearSelection();
    };
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : rows)
        ranges.emplace_back(range.top(), range.height());
    const auto ids = m_runtime.work<Ids>([view, ranges](const runtime::Progress &) {
        Ids found;
        for (const auto &[top, height] : ranges)
            for (const Customer &customer : view.customers(top, height))
                found.push_back(customer.id);
        return base::Result<Ids>(found);
    });
    whenDone(ids, &m_panel, [this, deselect](const base::Result<Ids> &found) {
        if (found)
            removeIds(*found, deselect);
    });
}

void CustomerDeletion::removeIds(const std::vector<qint64> &ids, std::function<void()> whenMany)
{
    //: Work under way.
    const auto work = std::make_shared<Work>(
        *this, [] { return tr("Deleting customers"); }, std::move(whenMany));
    const auto removal = m_runtime.removeCustomers(ids, work->stop());
    whenDone(removal, &m_panel, [this, work](const base::Result<Removal> &removed) {
        work->end(removed ? Ending{deletedText(int(removed->count), int(removed->left)), {}}
                          : endingOf(removed.error()));
        takeRemoval(removed);
    });
    work->follow(QFuture<void>(removal));
}

void CustomerDeletion::removeAll()
{
    whenDone(m_runtime.clearCustomers(), &m_panel,
             [this](const auto &removed) { takeRemoval(removed); });
}

void CustomerDeletion::takeRemoval(const base::Result<Removal> &removed)
{
    if (!removed)
        return fail(removed.error());
    if (removed->count == 0 && removed->left == 0)
        return tell(QT_TR_NOOP("Nobody was deleted: they were gone already."));
    if (removed->left == 0)
        Q_EMIT m_panel.settled(topic);
    else
        Q_EMIT m_panel.noticed(
            inAnyLanguage([deleted = int(removed->count), left = int(removed->left)] {
                return Notice{topic, Tone::Information, deletedText(deleted, left), {}};
            }));
    if (removed->count > 0)
        offerUndo(removed->count, removed->step);
}

void CustomerDeletion::offerUndo(qint64 deleted, const customers::Store::Step &step)
{
    m_offered = step;
    m_bar.offer(int(deleted), m_runtime.settings().undoPeriod);
}

// The newest change would be the one under way, and so be both made and taken back at once.
void CustomerDeletion::undo()
{
    if (*m_jobs > 0)
        return tell(QT_TR_NOOP("Customers are being deleted or brought back. What was changed last "
                               "can be undone when that is done."));
    takeBack({}, QT_TR_NOOP("There is nothing to undo."));
}

void CustomerDeletion::undoOffered()
{
    m_bar.withdraw();
    takeBack(m_offered,
             QT_TR_NOOP("This deletion cannot be undone any more: it was undone already, or its "
                        "time is up."));
}

void CustomerDeletion::takeBack(const customers::Store::Step &step, const char *whenNothing)
{
    //: Work under way: what was deleted is undone.
    const auto work = std::make_shared<Work>(*this, [] { return tr("Bringing customers back"); });
    const auto undoing = m_runtime.undo(step, work->stop());
    whenDone(undoing, &m_panel, [this, work, whenNothing](const Restored &restored) {
        work->end(restored ? Ending{noticeOf(*restored).text, {}} : endingOf(restored.error()));
        if (restored && restored->step == m_offered)
            m_bar.withdraw();
        take(restored, whenNothing);
    });
    work->follow(QFuture<void>(undoing));
}

void CustomerDeletion::take(const Restored &restored, const char *whenNothing)
{
    if (!restored && restored.error().kind == base::Kind::Conflict)
        return tell(whenNothing);
    if (!restored)
        return fail(restored.error());
    Q_EMIT m_panel.noticed(noticeOf(*restored));
    if (restored->left > 0)
        offerUndo(restored->left, restored->step);
}

void CustomerDeletion::tell(const char *words)
{
    Q_EMIT m_panel.noticed(inAnyLanguage([words] {
        return Notice{topic, Tone::Information, tr(words), {}};
    }));
}

QString CustomerDeletion::deletedText(int deleted, int left)
{
    const QString gone = tr("%Ln customer(s) were deleted.", nullptr, deleted);
    if (left == 0)
        return gone;
    const QString rest =
        tr("The deletion was cancelled: %Ln customer(s) were left as they are.", nullptr, left);
    return sentences({gone, rest});
}

// Those who stood there already are of interest to whoever brought nobody back.
QString CustomerDeletion::backText(const Restoration &restoration)
{
    const int restored = int(restoration.restored), present = int(restoration.present);
    const QString back = restored == 0 && present > 0
        ? tr("%Ln customer(s) were back already.", nullptr, present)
        : tr("%Ln customer(s) are back.", nullptr, restored);
    if (restoration.left == 0)
        return back;
    const QString rest = tr("The undo was cancelled: %Ln customer(s) can still be brought back.",
                            nullptr, int(restoration.left));
    return sentences({back, rest});
}

Notice CustomerDeletion::noticeOf(const Restoration &restoration)
{
    return inAnyLanguage([brief = briefOf(restoration)] {
        const QString good = backText(brief);
        if (brief.conflicts.empty())
            return Notice{topic, brief.left > 0 ? Tone::Information : Tone::Good, good, {}};
        //: %1 says how many are back, %2 is a list of customers.
        const QString text = tr("%1 These stay out, because their id or name was taken since: %2")
                                 .arg(good, listedApart(namesOf(brief.conflicts)));
        return Notice{topic, Tone::Warning, text, {}};
    });
}

void CustomerDeletion::fail(const base::Error &error)
{
    Q_EMIT m_panel.noticed(failure(topic, error));
}

} // namespace gui
