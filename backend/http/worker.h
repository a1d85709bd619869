// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/desk.h"

namespace http {

// A desk as the server's thread sees it, which may be another than the desk's. Every call returns
// at once; what it asks for is done on the desk's thread in the order of the calls, and before the
// call returns where the two are one thread.
class Worker final : public QObject
{
    Q_OBJECT

public:
    // Made on the server's thread; moves to the store's, which outlives it and has to run.
    explicit Worker(customers::Store &store);
    ~Worker() override; // by leave() alone

    void begin(const std::shared_ptr<Commons> &commons); // first, once everybody has connected
    void serve(const std::shared_ptr<Visit> &visit);
    void drain();
    void leave(); // closes every connection and deletes itself; destroyed() tells of it

Q_SIGNALS:
    void drained();

private:
    customers::Store &m_store;
    std::unique_ptr<Desk> m_desk; // on the store's thread
};

} // namespace http
