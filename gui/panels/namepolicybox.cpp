// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/namepolicybox.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using runtime::whenDone;
using storage::Names;

namespace gui {

NamePolicyBox::NamePolicyBox(runtime::Runtime &runtime)
    : m_runtime(runtime)
{
    setObjectName(u"uniqueNamesBox"_s);
    setEnabled(false); // until the store can be asked
    connect(&m_runtime, &runtime::Runtime::storeChanged, this, &NamePolicyBox::follow);
    connect(this, &QCheckBox::toggled, this,
            &NamePolicyBox::choose); // assistive tools do not click
}

void NamePolicyBox::retranslate()
{
    setText(tr("Names are uni&que"));
}

void NamePolicyBox::follow(const runtime::StoreStatus &status)
{
    const bool isReady = status.state == runtime::StoreStatus::State::Ready;
    setEnabled(isReady && status.access == runtime::StoreStatus::Access::Full);
    if (isReady && !std::exchange(m_wasReady, isReady))
        whenDone(m_runtime.names(), this, [this](const auto &names) { show(names); });
    m_wasReady = isReady;
}

void NamePolicyBox::choose(bool isUnique)
{
    check(!isUnique); // until the store has taken it
    whenDone(m_runtime.setNames(isUnique ? Names::Unique : Names::Free), this,
             [this](const auto &names) { show(names); });
}

void NamePolicyBox::show(const base::Result<Names> &names)
{
    if (names)
        check(*names == Names::Unique);
    else if (names.error().kind != base::Kind::Unavailable) // of which others tell
        Q_EMIT failed(names.error());
}

void NamePolicyBox::check(bool isUnique)
{
    const QSignalBlocker quiet(this);
    setChecked(isUnique);
}

} // namespace gui
