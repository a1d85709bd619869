// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QDir>

#include <functional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace simulator {

// Makes a file that was not there: stem + suffix in the directory, or stem_2 + suffix and so on
// when that name is taken. It appears whole or not at all. Answers with its path, or Io in words.
base::Result<QString> saveNew(const QDir &directory, const QString &stem, const QString &suffix,
                              const std::function<void(QIODevice *)> &write);

} // namespace simulator
