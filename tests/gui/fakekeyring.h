// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/keyring.h"

#include <map>

namespace support {

// A keyring in memory, which answers on the next turn of the event loop, as the desktop's does;
// or none, as on a machine without.
class FakeKeyring final : public gui::Keyring
{
    Q_OBJECT

public:
    using gui::Keyring::Keyring;

    void read(const QString &name, QObject *context, Answer answer) override;
    void write(const QString &name, const QString &secret, QObject *context,
               Answer answer) override;
    void forget(const QString &name, QObject *context, Answer answer) override;

    std::map<QString, QString> secrets;
    bool isMissing = false;

private:
    void reply(QObject *context, Answer answer, const base::Result<QString> &result);
};

} // namespace support
