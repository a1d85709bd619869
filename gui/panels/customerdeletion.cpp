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
constexpr qsizetype mostNamed = 10; // of those who stay out

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
        return Q_EMIT m_panel.noticed(
            {topic, Tone::Information, tr("Nobody was deleted: they were gone already."), {}});
    Q_EMIT m_panel.settled(topic);
    m_offered = removed->step;
    m_bar.offer(int(removed->count), m_runtime.settings().undoPeriod);
}

void CustomerDeletion::undo()
{
    whenDone(m_runtime.undo(), &m_panel, [this](const Restored &restored) {
        if (restored && restored->step == m_offered)
            m_bar.withdraw();
        take(restored, tr("There is nothing to undo."));
    });
}

void CustomerDeletion::undoOffered()
{
    m_bar.withdraw();
    whenDone(m_runtime.undo(m_offered), &m_panel, [this](const Restored &restored) {
        take(restored,
             tr("This deletion cannot be undone any more: it was undone already, or its time is "
                "up."));
    });
}

void CustomerDeletion::take(const Restored &restored, const QString &whenNothing)
{
    if (restored)
        tellRestored(*restored);
    else if (restored.error().kind == base::Kind::Conflict)
        Q_EMIT m_panel.noticed({topic, Tone::Information, whenNothing, {}});
    else
        fail(restored.error());
}

void CustomerDeletion::tellRestored(const customers::Store::Restoration &restoration)
{
    const QString back = tr("%Ln customer(s) are back.", nullptr, int(restoration.restored));
    if (restoration.conflicts.empty()) {
        Q_EMIT m_panel.noticed({topic, Tone::Good, back, {}});
        return;
    }
    QStringList names;
    for (const Customer &customer : restoration.conflicts)
        if (names.size() < mostNamed)
            names << nameOf(customer);
    if (qsizetype(restoration.conflicts.size()) > mostNamed)
        names << u"…"_s;
    //: %1 says how many are back, %2 is a list of customers.
    Q_EMIT m_panel.noticed({topic,
                            Tone::Warning,
                            tr("%1 These stay out, because their id or name was taken since: %2")
                                .arg(back, listedApart(names)),
                            {}});
}

void CustomerDeletion::fail(const base::Error &error)
{
    Q_EMIT m_panel.noticed({topic, Tone::Bad, errorText(error), {}});
}

} // namespace gui
