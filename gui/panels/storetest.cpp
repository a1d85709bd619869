// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/storetest.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/access.h"
#include "gui/errortext.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/statewords.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using runtime::whenDone;

namespace gui {

StoreTest::StoreTest(runtime::Runtime &runtime)
    : m_runtime(runtime)
    , m_button(new QPushButton)
    , m_result(new QLabel)
{
    m_button->setObjectName(u"testStoreButton"_s);
    m_result->setObjectName(u"testStoreResult"_s);
    m_result->setWordWrap(true);
    addWidget(m_button);
    addWidget(m_result, 1);
    setContentsMargins(0, measure::gap(), 0, 0);
    connect(m_button, &QPushButton::clicked, this, &StoreTest::ask);
}

void StoreTest::retranslate()
{
    m_button->setText(tr("Test the sto&re"));
    say({});
}

void StoreTest::ask()
{
    say(tr("Asking…"));
    whenDone(m_runtime.probeStore(), this, [this](const auto &latency) {
        if (!latency)
            return say(errorText(latency.error()));
        whenDone(m_runtime.instances(), this, [this, latency = *latency](const auto &instances) {
            say(instances ? result(latency, *instances) : errorText(instances.error()));
        });
    });
}

// The focus stays at the button, so that is where it is heard.
void StoreTest::say(const QString &words)
{
    m_result->setText(words);
    describe(*m_button, words);
}

QString StoreTest::result(std::chrono::nanoseconds latency,
                          const std::vector<storage::Instance> &instances) const
{
    const runtime::StoreStatus store = m_runtime.storeStatus();
    //: %1 is a duration, %2 the address of the store.
    QStringList words{tr("Reached in %1: %2.").arg(latencyText(latency), store.address)};
    if (!store.version.isEmpty())
        //: %1 is a version.
        words << tr("Redis %1.").arg(store.version);
    //: How many customers the store holds.
    words << tr("%Ln customer(s).", nullptr, int(m_runtime.customers().size()));
    const auto own =
        std::ranges::count(instances, storage::Instance::Who::Self, &storage::Instance::who);
    //: How many other programs work on the same store.
    words << tr("%Ln other instance(s).", nullptr, int(std::ssize(instances) - own));
    // We are on the list once Redis has taken it from us.
    const bool isLocked = store.access == runtime::StoreStatus::Access::Locked;
    words << (isLocked      ? tr("The customers are locked: “Read-only” is on.")
                  : own > 0 ? tr("Changes are allowed.")
                            : tr("No change has come through so far."));
    for (const base::Message &warning : store.warnings)
        words << messageText(warning);
    return sentences(words);
}

} // namespace gui
