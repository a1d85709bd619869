// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace simulator {

using Json = nlohmann::ordered_json;

// The names by which files and command lines know these values: "all-at-once".
QLatin1StringView engineName(Engine engine);
QLatin1StringView paceName(Pace pace);
QLatin1StringView startIdName(StartId startId);
QLatin1StringView drillName(Drill drill);

// All of a plan but its token, which is a secret.
Json toJson(const Plan &plan);

// Throws what nlohmann::json throws when a field is missing or of another type; an unknown name or
// an unsound plan is std::invalid_argument. For use within readReport() only.
Plan planFromJson(const Json &json);

} // namespace simulator
