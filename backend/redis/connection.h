// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/alarm.h"
#include "backend/redis/codec.h"
#include "backend/redis/endpoint.h"
#include "backend/redis/request.h"
#include "backend/redis/serverfacts.h"
#include "backend/redis/transport.h"

#include <deque>

namespace redis {

// Who we are to a server, and what it told about itself.
struct Session
{
    qint64 id = 0; // CLIENT ID; 0 when the server does not tell
    ServerFacts facts;
    // Nothing that an earlier connection of the same client had sent can still be carried out.
    bool isFenced = true;

    // The same connection to the same run of the same server.
    bool isSameAs(const Session &other) const
    {
        return id == other.id && facts.runId == other.facts.runId;
    }
};

// One attempt at one server: opens, greets (who we are, which database) in a single write, then
// carries requests in a pipeline. When it is lost, for whatever reason, it says so once and holds
// what was not answered for its owner to take. Its answers may do anything but delete it.
class Connection : public QObject
{
    Q_OBJECT

public:
    struct Greeting
    {
        QByteArray name; // CLIENT SETNAME; letters, digits and marks, no spaces
        std::chrono::milliseconds deadline; // for connecting and greeting together
    };

    enum class Sent { No, Yes };
    struct Unanswered
    {
        Request request;
        Sent sent;
    };

    Connection(Endpoint endpoint, const Address &address, Greeting greeting,
               QObject *parent = nullptr);

    void open();
    void send(Request request); // not before ready
    void close(); // without lost()
    void leave(); // close(), after what was sent has been given to the socket
    std::vector<Unanswered> takeUnanswered();

Q_SIGNALS:
    void ready(const redis::Session &session);
    void lost(const base::Error &error);
    void heard(const redis::Reply &message); // after SUBSCRIBE: {"message", channel, text}

private:
    enum class Phase { Opening, Greeting, Ready, Closed };

    void greet();
    void authenticate();
    void takeDatabase(const Reply &reply);
    void ask(Command command, base::Callback<void(const Reply &)> take);
    void finishGreeting(const Reply &information);
    void enqueue(Request request);
    void wait(Request request);
    void writeOut();
    void read();
    void deliver();
    void answerFirst(Reply reply);
    void checkDeadlines();
    void lose(const base::Error &error);
    base::Error withHint(const base::Error &error) const;

    Endpoint m_endpoint;
    Greeting m_greeting;
    Transport m_transport;
    Alarm m_alarm;
    Reader m_reader;
    Session m_session;
    Phase m_phase = Phase::Opening;
    TimePoint m_greetBy;
    std::deque<Request> m_waiting; // for a reply, in their order; ASKING has nobody to tell of it
    std::size_t m_unsent = 0; // of them, at the end: still in m_out
    bool m_isReading = false; // and writes behind it
    base::ByteBuilder m_out; // all commands of one turn of the event loop leave in one write
};

} // namespace redis
