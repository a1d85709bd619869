// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/script.h"

namespace storage {

// The changes there are, each atomic; resources/redis tells what they do.
struct Scripts
{
    Scripts();

    redis::Script claim;
    redis::Script insert;
    redis::Script replace;
    redis::Script remove;
    redis::Script clear;
    redis::Script undo;
    redis::Script names;
};

} // namespace storage
