// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/instancewatch.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/statewords.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

InstanceWatch::InstanceWatch(runtime::Runtime &runtime, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
{
    m_clock.setInterval(5s);
    connect(&m_clock, &QTimer::timeout, this, &InstanceWatch::ask);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &InstanceWatch::follow);
}

// What a store knew that is gone does not tell who works now.
void InstanceWatch::follow(const runtime::StoreStatus &status)
{
    if (status.state != runtime::StoreStatus::State::Ready) {
        m_clock.stop();
        return take({});
    }
    if (m_clock.isActive())
        return;
    m_clock.start();
    ask();
}

void InstanceWatch::ask()
{
    runtime::whenDone(m_runtime.instances(), this,
                      [this](const base::Result<std::vector<storage::Instance>> &instances) {
                          if (instances && m_clock.isActive())
                              take(*instances);
                      });
}

void InstanceWatch::take(const std::vector<storage::Instance> &instances)
{
    m_instances = instances;
    Q_EMIT changed();
}

QString InstanceWatch::list() const
{
    QStringList lines;
    for (const storage::Instance &one : m_instances) {
        const bool isHere = one.host == QSysInfo::machineHostName();
        const QString program = programText({one.name, isHere ? QString() : one.host, one.who});
        lines << "%1 %2"_L1.arg(program, one.url.toString()).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace gui
