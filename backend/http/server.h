// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/http/faultpoint.h"
#include "backend/http/metrics.h"
#include "backend/http/options.h"
#include "backend/http/portowner.h"
#include "backend/http/requestlog.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace customers {
class Store;
}

namespace http {

class Session;
struct Records;

// Why the server did not start, and what could be done about it.
struct StartFailure
{
    base::Error error;
    std::optional<PortOwner> owner; // who has the port, when that is the reason and may be seen
    quint16 nextFreePort = 0; // on the same address; 0 when the port is not the reason
};

// The API: a listener of our own, and QHttpServer behind it, once for each store. May be started
// and stopped any number of times. Lives on the store's thread; the store outlives it. Only
// metrics() may be called from elsewhere.
class Server : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Draining, // answers what it has been asked, takes nothing new
        Failed, // the last start did not succeed
    };
    Q_ENUM(State)

    enum class Watching { Nobody, Aside, Somebody };

    Server(customers::Store &store, Options options, QObject *parent = nullptr);
    ~Server() override; // stops

    // More stores over the same customers, each on a running thread of its own that takes its part
    // of the connections from the next start on. Once the server is Stopped or deleted they may be
    // deleted too, by a later event of their threads.
    void setFurtherStores(const std::vector<customers::Store *> &stores);

    // The options of the next start.
    void setOptions(Options options);
    const Options &options() const { return m_options; }

    tl::expected<QUrl, StartFailure> start(); // the URL served; that of a running server stays
    void drain(); // becomes Stopped when the last reply is out, or at the drain deadline
    void stop(); // closes every connection at once; Draining until all threads have

    State state() const { return m_state; }
    QUrl url() const; // that it was started on; empty unless Running or Draining

    int connectionCount() const; // open now, on all threads

    MetricsSnapshot metrics() const;

    // What goes wrong on purpose from now on, on every thread; null: nothing.
    void setFaultPoint(FaultPoint *faults);

    // Requests are remembered only while somebody watches, and some of each second's while one will
    // look later; the newest thousand are kept.
    void setWatching(Watching watching);
    QList<LogEntry> requestsSince(quint64 sequence) const;

Q_SIGNALS:
    void stateChanged(http::Server::State state); // told of Stopped, one may delete the server
    void requestsLogged(quint64 newest); // at most ten times a second, while watched; aside, once

private:
    void enter(State state);
    void employ();
    void takeLeave();
    void announce();

    std::vector<customers::Store *> m_stores; // the first is of our own thread
    Options m_options;
    const std::shared_ptr<Records> m_records;
    std::unique_ptr<Session> m_session; // while Running or Draining
    QUrl m_url; // of the last start
    int m_workers = 0; // of this session and of those before that are still leaving
    QTimer m_drainDeadline;
    QTimer m_announcement; // runs while watched
    quint64 m_announced = 0; // the newest entry told of
    State m_state = State::Stopped;
};

} // namespace http
