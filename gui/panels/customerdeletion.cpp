// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerdeletion.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/faulttext.h"
#include "gui/listing.h"
#include "gui/panels/panel.h"
#include "gui/widgets/undobar.h"

using namespace Qt::StringLiterals;
using customers::Customer;
using runtime::whenDone;

namespace gui {

namespace {

using Ids = std::vector<qint64>;

const QString topic = u"customers"_s;
constexpr std::size_t mostNamed = 10; // of those who stay out

} // namespace

CustomerDeletion::CustomerDeletion(runtime::Runtime &runtime, Panel &panel, UndoBar &bar)
    : m_runtime(runtime)
    , m_panel(panel)
    , m_bar(bar)
{ }

void CustomerDeletion::remove(const CustomerView &view, const QItemSelection &rows)
{
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
    whenDone(ids, &m_panel, [this](const base::Result<Ids> &found) {
        if (found)
            removeIds(*found);
    });
}

void CustomerDeletion::removeIds(const std::vector<qint64> &ids)
{
    whenDone(m_runtime.removeCustomers(ids), &m_panel,
             [this](const auto &removed) { offerUndo(removed); });
}

void CustomerDeletion::removeAll()
{
    whenDone(m_runtime.clearCustomers(), &m_panel,
             [this](const auto &removed) { offerUndo(removed); });
}

void CustomerDeletion::offerUndo(const base::Result<customers::Store::Removal> &removed)
{
    if (!removed)
        return fail(removed.error());
    if (removed->count == 0)
        return tell(QT_TR_NOOP("Nobody was deleted: they were gone already."));
    Q_EMIT m_panel.settled(topic);
    m_offered = removed->step;
    m_bar.offer(int(removed->count), m_runtime.settings().undoPeriod);
}

void CustomerDeletion::undo()
{
    whenDone(m_runtime.undo(), &m_panel, [this](const Restored &restored) {
        if (restored && restored->step == m_offered)
            m_bar.withdraw();
        take(restored, QT_TR_NOOP("There is nothing to undo."));
    });
}

void CustomerDeletion::undoOffered()
{
    m_bar.withdraw();
    whenDone(m_runtime.undo(m_offered), &m_panel, [this](const Restored &restored) {
        take(restored,
             QT_TR_NOOP("This deletion cannot be undone any more: it was undone already, or its "
                        "time is up."));
    });
}

void CustomerDeletion::take(const Restored &restored, const char *whenNothing)
{
    if (restored)
        tellRestored(*restored);
    else if (restored.error().kind == base::Kind::Conflict)
        tell(whenNothing);
    else
        fail(restored.error());
}

void CustomerDeletion::tell(const char *words)
{
    Q_EMIT m_panel.noticed(inAnyLanguage([words] {
        return Notice{topic, Tone::Information, tr(words), {}};
    }));
}

// Those who stood there already are of interest to whoever brought nobody back.
QString CustomerDeletion::backText(int restored, int present)
{
    if (restored == 0 && present > 0)
        return tr("%Ln customer(s) were back already.", nullptr, present);
    return tr("%Ln customer(s) are back.", nullptr, restored);
}

void CustomerDeletion::tellRestored(const customers::Store::Restoration &restoration)
{
    std::vector<Customer> named = restoration.conflicts;
    named.resize(std::min(named.size(), mostNamed));
    const bool areMore = restoration.conflicts.size() > mostNamed;
    const int back = int(restoration.restored), present = int(restoration.present);
    Q_EMIT m_panel.noticed(inAnyLanguage([back, present, named, areMore] {
        const QString good = backText(back, present);
        if (named.empty())
            return Notice{topic, Tone::Good, good, {}};
        QStringList names;
        for (const Customer &customer : named)
            names << nameOf(customer);
        if (areMore)
            names << u"…"_s;
        //: %1 says how many are back, %2 is a list of customers.
        const QString text = tr("%1 These stay out, because their id or name was taken since: %2")
                                 .arg(good, listedApart(names));
        return Notice{topic, Tone::Warning, text, {}};
    }));
}

void CustomerDeletion::fail(const base::Error &error)
{
    Q_EMIT m_panel.noticed(failure(topic, error));
}

} // namespace gui
