// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/redis/endpoint.h"

namespace redis {

// Reads where a Redis is:
//   redis://[user][:password@]host[:port][/database]     rediss:// with TLS
//   unix:///path/to/socket[?db=n]                        redis+socket:// means the same
//   redis-sentinel://host[:26379],host…/master[/n]       rediss-sentinel:// with TLS
//   redis-cluster://host[:port],host…                    rediss-cluster:// with TLS
// Options after "?": db, ca, cert, key, verify=no, sentinel_user, sentinel_password. User, password
// and options are percent-decoded. Invalid tells what is wrong with it, without the password.
base::Result<Endpoint> endpointFromUrl(const QString &url);

} // namespace redis
