// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <initializer_list>
#include <memory>
#include <vector>

namespace redis {

// While it is true, commands that stand under it are not sent. May be set from any thread.
using Veto = std::shared_ptr<const std::atomic_bool>;

// Arguments that are already as they go over the wire, one behind the other: hundreds of them are
// one piece of memory, which is copied once when it is sent.
struct Bundle
{
    QByteArray bytes; // by appendArgument()
    qsizetype count = 0;

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

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
    Command &operator<<(Bundle last); // once, behind all others

    // In a Cluster a command without a key of its own goes to the server that has this one.
    Command &near(QByteArray key);

    // Also when it waits to be sent as the veto comes.
    Command &unless(Veto veto);

    const std::vector<QByteArray> &arguments() const { return m_arguments; }
    const Bundle &bundle() const { return m_bundle; } // behind the arguments
    const QByteArray &neighbour() const { return m_neighbour; } // empty: none
    bool isRepeatable() const { return m_repeat == Repeat::Harmless; }
    bool isVetoed() const { return m_veto && *m_veto; }

    friend bool operator==(const Command &, const Command &) = default;

private:
    std::vector<QByteArray> m_arguments;
    Bundle m_bundle;
    QByteArray m_neighbour;
    Veto m_veto; // null: none
    Repeat m_repeat = Repeat::Never;
};

} // namespace redis
