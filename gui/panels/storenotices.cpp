// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/storenotices.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/messagetext.h"
#include "gui/panels/panel.h"

using namespace Qt::StringLiterals;
using runtime::whenDone;

namespace gui {

namespace {

const QString warningTopic = u"storeWarning"_s;
const QString lossTopic = u"storeLoss"_s;

} // namespace

StoreNotices::StoreNotices(runtime::Runtime &runtime, Panel &panel)
    : m_runtime(runtime)
    , m_panel(panel)
{
    QObject::connect(&runtime, &runtime::Runtime::storeChanged, &panel,
                     [this](const runtime::StoreStatus &status) { warn(status); });
    QObject::connect(&runtime, &runtime::Runtime::customersLost, &panel,
                     [this](const runtime::Loss &loss) { tellLoss(loss); });
}

// Once for each Redis: the state is told every other second.
void StoreNotices::warn(const runtime::StoreStatus &status)
{
    if (status.state != runtime::StoreStatus::State::Ready || m_warnings == status.warnings)
        return;
    m_warnings = status.warnings;
    if (m_warnings.empty())
        return Q_EMIT m_panel.settled(warningTopic);
    QStringList warnings;
    for (const base::Message &warning : m_warnings)
        warnings << messageText(warning);
    //: %1 are sentences about a setting of Redis that can cost data.
    const QString text = tr("This Redis can lose data. %1").arg(warnings.join(u' '));
    Q_EMIT m_panel.noticed({warningTopic, Tone::Warning, text, {}});
}

void StoreNotices::tellLoss(const runtime::Loss &loss)
{
    Notice notice{lossTopic, Tone::Bad, lossText(loss), {}};
    if (!loss.customers.isEmpty() && loss.file)
        //: On a button: stores the lost customers again.
        notice.remedies.push_back(
            {tr("Put them back"), [this, file = *loss.file] { putBack(file); }});
    Q_EMIT m_panel.noticed(notice);
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
                                    : errorText(loss.file.error());
    return what + u' ' + where;
}

void StoreNotices::putBack(const QString &file)
{
    whenDone(m_runtime.previewImport(file, exports::Format::Ndjson), &m_panel,
             [this](const auto &preview) {
                 if (!preview)
                     return fail(preview.error());
                 whenDone(m_runtime.importCustomers(*preview), &m_panel,
                          [this, refused = (*preview)->refused.size()](const auto &batch) {
                              if (batch)
                                  tellBack((*batch)->inserted.size(),
                                           (*batch)->failed.size() + refused);
                              else
                                  fail(batch.error());
                          });
             });
}

void StoreNotices::tellBack(std::size_t back, std::size_t refused)
{
    QString text = tr("%Ln customer(s) are back.", nullptr, int(back));
    if (refused > 0)
        text += u' '
            + tr("%Ln customer(s) stay out, because their id or name was taken since.", nullptr,
                 int(refused));
    Q_EMIT m_panel.noticed({lossTopic, refused == 0 ? Tone::Good : Tone::Warning, text, {}});
}

void StoreNotices::fail(const base::Error &error)
{
    Q_EMIT m_panel.noticed({lossTopic, Tone::Bad, errorText(error), {}});
}

} // namespace gui
