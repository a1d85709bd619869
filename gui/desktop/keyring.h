// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QObject>

#include <functional>

namespace gui {

// Where secrets are kept between two runs. Answers come later, on the main thread, unless the
// context is gone by then.
class Keyring : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const base::Result<QString> &secret)>;

    using QObject::QObject;

    virtual void read(const QString &name, QObject *context, Answer answer) = 0;

    // Both answer with what is kept now: the secret, or nothing.
    virtual void write(const QString &name, const QString &secret, QObject *context,
                       Answer answer) = 0;
    virtual void forget(const QString &name, QObject *context, Answer answer) = 0;
};

// The keyring of the desktop: Secret Service or KWallet, asked over D-Bus.
class DesktopKeyring final : public Keyring
{
    Q_OBJECT

public:
    using Keyring::Keyring;

    void read(const QString &name, QObject *context, Answer answer) override;
    void write(const QString &name, const QString &secret, QObject *context,
               Answer answer) override;
    void forget(const QString &name, QObject *context, Answer answer) override;
};

} // namespace gui
