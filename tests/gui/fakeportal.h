// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>

namespace support {

// The settings portal of a desktop, on the session bus, as far as it tells of light and dark. It
// leaves the bus with its life.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    enum class Answering { AtOnce, WhenTold };

    explicit FakePortal(uint preference, Answering answering = Answering::AtOnce);
    ~FakePortal() override;

    bool hasBeenAsked() const { return m_question.type() == QDBusMessage::MethodCallMessage; }
    void answer(uint preference); // what waits for it
    void change(uint preference); // and tells all
    void waitUntilHeard(); // what it said has reached the session bus of this process

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QDBusMessage m_question;
    uint m_preference; // 0: none, 1: dark, 2: light
    Answering m_answering;
};

} // namespace support
