// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <vector>

namespace redis {

// One command with its arguments, as bytes. A value; copies share their bytes.
class Command
{
public:
    // Whether it may be sent a second time when nobody knows if the first was carried out.
    enum class Repeat { Never, Harmless };

    Command(std::initializer_list<QByteArray> arguments, Repeat repeat = Repeat::Never);
    explicit Command(std::vector<QByteArray> arguments, Repeat repeat = Repeat::Never);

    Command &operator<<(QByteArray argument);
    Command &operator<<(qint64 argument);

    // In a Cluster a command without a key of its own goes to the server that has this one.
    Command &near(QByteArray key);

    const std::vector<QByteArray> &arguments() const { return m_arguments; }
    const QByteArray &neighbour() const { return m_neighbour; } // empty: none
    bool isRepeatable() const { return m_repeat == Repeat::Harmless; }

    friend bool operator==(const Command &, const Command &) = default;

private:
    std::vector<QByteArray> m_arguments;
    QByteArray m_neighbour;
    Repeat m_repeat = Repeat::Never;
};

} // namespace redis
