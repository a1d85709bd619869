// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "tests/support/privateredis.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <hiredis/hiredis.h>

#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

using Rate = double; // commands in a second

constexpr int rounds = 9;
constexpr std::array depths{1, 16, 128};

int commandsAt(int depth)
{
    return depth == 1 ? 20'000 : 200'000;
}

Rate rateSince(steady_clock::time_point start, int commands)
{
    return commands / std::chrono::duration<double>(steady_clock::now() - start).count();
}

// Keeps as many commands under way as the depth says, until all are answered.
class Pipeline
{
public:
    Pipeline(redis::Client &client, int depth)
        : m_client(client)
        , m_unsent(commandsAt(depth))
        , m_unanswered(m_unsent)
    {
        for (int i = 0; i < depth; ++i)
            send();
    }

    Rate run()
    {
        const auto start = steady_clock::now();
        const int commands = m_unanswered;
        m_loop.exec();
        return rateSince(start, commands);
    }

private:
    void send()
    {
        --m_unsent;
        m_client.send(m_command, [this](const base::Result<redis::Reply> &reply) {
            if (!reply)
                qFatal("%s", qPrintable(reply.error().detail));
            if (m_unsent > 0)
                send();
            if (--m_unanswered == 0)
                m_loop.quit();
        });
    }

    redis::Client &m_client;
    const redis::Command m_command{"HGET", "{customers}:data", ""};
    int m_unsent;
    int m_unanswered;
    QEventLoop m_loop;
};

// The same by hiredis alone: a blocking socket, the depth's worth written, then read.
Rate bareRate(redisContext *context, int depth)
{
    const auto start = steady_clock::now();
    for (int done = 0; done < commandsAt(depth); done += depth) {
        for (int i = 0; i < depth; ++i)
            redisAppendCommand(context, "HGET %s %s", "{customers}:data", "");
        for (int i = 0; i < depth; ++i) {
            void *reply = nullptr;
            if (redisGetReply(context, &reply) != REDIS_OK)
                qFatal("%s", context->errstr);
            freeReplyObject(reply);
        }
    }
    return rateSince(start, commandsAt(depth));
}

Rate median(std::vector<Rate> rates)
{
    std::sort(rates.begin(), rates.end());
    return rates[rates.size() / 2];
}

void report(int depth, const std::vector<Rate> &own, const std::vector<Rate> &bare)
{
    std::vector<Rate> ratios;
    for (std::size_t i = 0; i < own.size(); ++i)
        ratios.push_back(own[i] / bare[i]);
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("depth %3d   own %9.0f/s   hiredis %9.0f/s   ratio %.2f (%.2f to %.2f)\n", depth,
                median(own), median(bare), median(ratios), *least, *most);
}

} // namespace

// Our client against bare, blocking hiredis, in turns on one private server over a unix socket.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    support::PrivateRedis server({QStringLiteral("appendonly no")});
    if (!server.start())
        qFatal("%s", server.output().constData());
    redis::Client client(server.endpoint());
    client.open();
    client.send({"HSET", "{customers}:data", "", "12345:0123456789abcdef"}, [](const auto &) {});
    redisContext *context = redisConnectUnix(server.socketPath().toLocal8Bit().constData());

    for (const int depth : depths) {
        std::vector<Rate> own;
        std::vector<Rate> bare;
        for (int round = 0; round < rounds; ++round) {
            own.push_back(Pipeline(client, depth).run());
            bare.push_back(bareRate(context, depth));
        }
        report(depth, own, bare);
    }
    redisFree(context);
}
