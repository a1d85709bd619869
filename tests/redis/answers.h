// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"

// Collects answers in the order they come; outlives the client that gives them.
struct Answers
{
    std::vector<base::Result<redis::Reply>> all;

    redis::Answer take()
    {
        return [this](base::Result<redis::Reply> answer) { all.push_back(std::move(answer)); };
    }
    std::size_t size() const { return all.size(); }
    const base::Result<redis::Reply> &last() const { return all.back(); }
    base::Kind lastKind() const { return all.back().error().kind; } // of a failure
    QString lastDetail() const { return all.back() ? QString() : all.back().error().detail; }
};
