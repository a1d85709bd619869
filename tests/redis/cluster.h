// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/privateredis.h"

#include <memory>

// A Redis Cluster of three masters with a third of the slots each, in order, and one replica of
// the first.
class Cluster
{
public:
    enum class Data { Passing, Kept }; // over a restart

    explicit Cluster(Data data = Data::Passing);

    [[nodiscard]] bool start(); // and waits until all of them call it complete
    [[nodiscard]] bool isComplete() const; // waits for it
    redis::Endpoint endpoint() const; // of the last one alone: the others are found

    support::PrivateRedis &node(std::size_t number) { return *m_nodes[number]; }
    quint16 port(std::size_t number) const { return m_ports[number]; } // 3: the replica
    QString id(std::size_t number) const;
    std::size_t ownerOf(quint16 slot) const; // as they began

    // Moves one slot with all its keys, leaving clients time in between to meet it half moved.
    void beginToMove(quint16 slot, std::size_t from, std::size_t to) const;
    void moveKey(const QString &key, std::size_t from, std::size_t to) const;
    void finishMoving(quint16 slot, std::size_t to) const;
    void moveBack(quint16 slot, std::size_t from, std::size_t to) const; // all at once

private:
    std::vector<quint16> m_ports;
    std::vector<std::unique_ptr<support::PrivateRedis>> m_nodes;
};
