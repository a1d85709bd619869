// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QIODevice>

namespace exports {

// Gathers small writes into large ones and remembers the first failure, so that a writer need not
// look at each. The device outlives it.
class Sink
{
public:
    explicit Sink(QIODevice &device);

    Sink &operator<<(QByteArrayView bytes);
    Sink &operator<<(char c);

    bool hasFailed() const { return m_hasFailed; }

    // Writes out what is gathered. Io, with the system's words, when anything was not written.
    [[nodiscard]] base::Result<> flush();

private:
    void writeOut();

    QIODevice &m_device;
    QByteArray m_gathered;
    bool m_hasFailed = false;
};

} // namespace exports
