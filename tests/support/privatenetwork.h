// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

// Leaves the network of this computer for one with nobody else in it, so that nobody reaches the
// servers of a test that listen everywhere. Its addresses are 127.0.0.1, ::1, and 10.0.0.1 for what
// other computers would use. Before there is a second thread, as in initMain(); processes that are
// started are there too. Where the kernel does not permit that, tells so and stays.
void enterPrivateNetwork();

} // namespace support
