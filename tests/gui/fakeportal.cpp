// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakeportal.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace support {

namespace {

const QString connectionName = u"portal"_s; // apart from that of the program
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;

// Read() wraps its answer once more than it says.
QDBusVariant wrapped(uint preference)
{
    return QDBusVariant(QVariant::fromValue(QDBusVariant(preference)));
}

} // namespace

FakePortal::FakePortal(uint preference, Answering answering)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    , m_preference(preference)
    , m_answering(answering)
{
    m_bus.registerObject(path, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(service);
}

FakePortal::~FakePortal()
{
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(connectionName);
}

QDBusVariant FakePortal::Read(const QString &, const QString &)
{
    m_question = message();
    if (m_answering == Answering::WhenTold)
        setDelayedReply(true);
    return wrapped(m_preference);
}

void FakePortal::answer(uint preference)
{
    m_bus.send(m_question.createReply(QVariant::fromValue(wrapped(preference))));
}

void FakePortal::change(uint preference)
{
    m_preference = preference;
    Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s,
                          QDBusVariant(3 - preference));
    Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                          QDBusVariant(preference));
}

// The bus keeps to the order, so what asks it last is answered last.
void FakePortal::waitUntilHeard()
{
    for (const QDBusConnection &bus : {m_bus, QDBusConnection::sessionBus()})
        (void)bus.interface()->isServiceRegistered(service);
    QCoreApplication::processEvents();
}

} // namespace support
