// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/privateredis.h"

#include <chrono>
#include <memory>

// A master, a replica of it, and three Sentinels that watch them and lose patience after a while.
class SentinelGroup
{
public:
    enum class Data { Passing, Kept }; // beyond the end of a server

    explicit SentinelGroup(Data data = Data::Passing,
                           std::chrono::milliseconds patience = std::chrono::milliseconds(300));
    ~SentinelGroup();

    [[nodiscard]] bool start(); // and waits until the Sentinels know the replica and each other
    redis::Endpoint endpoint() const; // of the Sentinels, in disorder: a wrong one stands first

    quint16 masterPort() const; // as the last Sentinel sees it
    quint16 otherPort() const; // the one that is not the master
    support::PrivateRedis &server(quint16 port);
    void killSentinel(std::size_t number);

private:
    bool startSentinel(quint16 port);
    bool isComplete(quint16 port) const;

    std::chrono::milliseconds m_patience;
    QTemporaryDir m_directory;
    std::vector<quint16> m_ports;
    std::vector<quint16> m_sentinelPorts;
    std::vector<std::unique_ptr<support::PrivateRedis>> m_servers;
    std::vector<std::unique_ptr<QProcess>> m_sentinels;
};
