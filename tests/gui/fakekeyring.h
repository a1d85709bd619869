// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/keyring.h"

#include <map>
#include <vector>

namespace support {

// A keyring in memory, which answers on the next turn of the event loop, as the desktop's does; or
// none, as on a machine without; or one that waits to be unlocked.
class FakeKeyring final : public gui::Keyring
{
    Q_OBJECT

public:
    using gui::Keyring::Keyring;

    void read(const QString &name, QObject *context, Answer answer) override;
    void write(const QString &name, const QString &secret, QObject *context,
               Answer answer) override;
    void forget(const QString &name, QObject *context, Answer answer) override;

    void unlock(); // and answers

    std::map<QString, QString> secrets;
    bool isMissing = false;
    bool isWaiting = false; // nothing is answered until it is unlocked

private:
    void reply(QObject *context, Answer answer, const base::Result<QString> &result);

    std::vector<std::function<void()>> m_held; // answers
};

} // namespace support
