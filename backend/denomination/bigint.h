// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/natural.h"

#include <gmpxx.h>

// The door to GMP, for the sources of this room alone: its headers show Natural instead.
namespace denomination {

mpz_class toBig(u128 value);
mpz_class toBig(const Natural &value);
Natural toNatural(const mpz_class &value); // value is not negative

} // namespace denomination
