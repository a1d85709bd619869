// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/seed.h"

#include <QRandomGenerator>

namespace base {

quint64 freshSeed()
{
    return QRandomGenerator::global()->bounded(100'000, 1'000'000);
}

} // namespace base
