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
             [this](const base::Result<qint64> &removed) { offerUndo(removed); });
}

void CustomerDeletion::removeAll()
{
    whenDone(m_runtime.clearCustomers(), &m_panel,
             [this](const base::Result<qint64> &removed) { offerUndo(removed); });
}

void CustomerDeletion::offerUndo(const base::Result<qint64> &removed)
{
    if (!removed)
        return fail(removed.error());
    Q_EMIT m_panel.settled(topic);
    m_bar.offer(int(*removed), m_runtime.settings().undoPeriod);
}

void CustomerDeletion::undo()
{
    m_bar.withdraw();
    whenDone(m_runtime.undo(), &m_panel,
             [this](const base::Result<customers::Store::Restoration> &restoration) {
                 if (restoration)
                     tellRestored(*restoration);
                 else if (restoration.error().kind == base::Kind::Conflict)
                     Q_EMIT m_panel.noticed(
                         {topic, Tone::Information, tr("There is nothing to undo."), {}});
                 else
                     fail(restoration.error());
             });
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
        names << nameOf(customer);
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
