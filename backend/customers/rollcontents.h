// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/idpage.h"
#include "backend/customers/roll.h"
#include "backend/customers/shelf.h"

namespace customers {

// One version of a roll, the same customers twice: in order, ready for the wire, and by id.
struct Roll::Contents
{
    Version version = untouched.toByteArray();
    Shelf<Stretch> order;
    Shelf<IdPage> ids;
};

} // namespace customers
