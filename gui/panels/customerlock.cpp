// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerlock.h"

#include "backend/runtime/runtime.h"
#include "backend/settings/values.h"
#include "gui/actions.h"
#include "gui/preferences.h"

#include <QToolButton>

using runtime::StoreStatus;
using settings::Key;

namespace gui {

CustomerLock::CustomerLock(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                           QToolButton &button)
    : m_runtime(runtime)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_button(button)
{
    button.setIcon(icon(Glyph::Lock, Tone::Warning));
    QObject::connect(&button, &QToolButton::clicked, &button, [this] { leadOut(); });
    QObject::connect(actions[Command::LockCustomers], &QAction::triggered, &button,
                     [this] { m_preferences.choose(Key::ReadOnly, settings::switchName(true)); });
    QObject::connect(actions[Command::UnlockCustomers], &QAction::triggered, &button,
                     [this] { m_preferences.choose(Key::ReadOnly, settings::switchName(false)); });
}

// What is set here is undone here; for a replica, another Redis has to be named.
void CustomerLock::leadOut()
{
    const bool isReplica = m_runtime.storeStatus().access == StoreStatus::Access::Replica;
    m_actions[isReplica ? Actions::show(Page::Settings) : Command::UnlockCustomers]->trigger();
}

QString CustomerLock::absence() const
{
    const StoreStatus::State state = m_runtime.storeStatus().state;
    if (state == StoreStatus::State::Lost)
        return tr("The store cannot be reached");
    if (state == StoreStatus::State::Failed)
        return tr("The store cannot be used");
    return tr("Opening the store…");
}

QString CustomerLock::hindrance() const
{
    const StoreStatus store = m_runtime.storeStatus();
    if (store.state == StoreStatus::State::Lost)
        return tr("The store cannot be reached.");
    if (store.state == StoreStatus::State::Failed)
        return tr("The store cannot be used.");
    if (store.state != StoreStatus::State::Ready)
        return absence();
    switch (store.access) {
    case StoreStatus::Access::Full:
        return {};
    case StoreStatus::Access::Locked:
        return m_preferences.settings().isFixed(Key::ReadOnly)
            ? tr("The customers are locked from outside this window: they can be read but not "
                 "changed. TELLERDESK_READ_ONLY or --read-only says so.")
            : tr("The customers are locked: they can be read but not changed. Unlock them here or "
                 "in the settings.");
    case StoreStatus::Access::Replica:
        return tr("This Redis is a replica and takes no changes. Choose its master in the "
                  "settings.");
    }
    Q_UNREACHABLE();
}

bool CustomerLock::canOpen() const
{
    return m_runtime.storeStatus().access == StoreStatus::Access::Locked
        && !m_preferences.settings().isFixed(Key::ReadOnly);
}

void CustomerLock::present()
{
    const settings::Settings &settings = m_preferences.settings();
    const bool isFixed = settings.isFixed(Key::ReadOnly);
    for (const Command command : {Command::LockCustomers, Command::UnlockCustomers}) {
        const bool isForNow = (command == Command::UnlockCustomers) == settings.readOnly;
        m_actions[command]->setVisible(isForNow);
        m_actions[command]->setEnabled(isForNow && !isFixed);
    }
    const StoreStatus store = m_runtime.storeStatus();
    //: State of the customers, with the picture of a lock: they can be read but not changed.
    m_button.setText(tr("Read-only"));
    m_button.setToolTip(hindrance());
    m_button.setEnabled(store.access == StoreStatus::Access::Replica || !isFixed);
    m_button.setVisible(store.state == StoreStatus::State::Ready
                        && store.access != StoreStatus::Access::Full);
}

} // namespace gui
