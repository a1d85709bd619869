// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/admission.h"
#include "backend/http/route.h"

namespace http {

// Everything under /customers. Lives on the store's thread; the store outlives it. What it waits
// for may come when it has gone: callbacks take along all they need.
class CustomersRoute
{
public:
    explicit CustomersRoute(customers::Store &store);

    std::vector<Route> routes();

private:
    struct Whole; // the list as it was last sent

    void list(const Request &request, Reply reply);
    void insert(const Request &request, Reply reply);
    void clear(const Request &request, Reply reply);
    void undo(Reply reply);
    void find(const Request &request, Reply reply);
    void replace(const Request &request, Reply reply);
    void remove(const Request &request, Reply reply);

    customers::Store &m_store;
    customers::Admission m_admission;
    std::shared_ptr<Whole> m_whole;
};

} // namespace http
