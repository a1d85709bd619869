// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/historyjson.h"

#include "backend/simulator/planjson.h"

#include <QIODevice>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

const char *fateName(Operation::Fate fate)
{
    switch (fate) {
    case Operation::Fate::Done:
        return "done";
    case Operation::Fate::Void:
        return "void";
    case Operation::Fate::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

Json toJson(const customers::Customer &row)
{
    return {{"firstName", row.firstName.toStdString()},
            {"lastName", row.lastName.toStdString()},
            {"age", row.age},
            {"id", row.id}};
}

Json toJson(const std::vector<RowNumber> &numbers, const RowTable &rows)
{
    Json json = Json::array();
    for (const RowNumber number : numbers)
        json.push_back(toJson(rows.at(number)));
    return json;
}

// Whether an id was free, and by whom it was held where that was told.
Json toJson(const std::vector<Sighting> &sightings, const RowTable &rows)
{
    Json json = Json::array();
    for (const Sighting &sighting : sightings) {
        Json seen{{"id", sighting.id}, {"isFree", sighting.presence == Sighting::Presence::Absent}};
        if (sighting.presence == Sighting::Presence::Held)
            seen["holder"] = toJson(rows.at(sighting.row));
        json.push_back(std::move(seen));
    }
    return json;
}

Json toJson(const Operation &operation, const RowTable &rows)
{
    Json json{{"number", operation.number},
              {"sort", sortName(operation.sort).data()},
              {"fate", fateName(operation.fate)},
              {"calledNs", operation.called.count()},
              {"returnedNs", nullptr}};
    if (operation.returned != nanoseconds::max())
        json["returnedNs"] = operation.returned.count();
    if (operation.sort == Sort::Put || operation.sort == Sort::Remove)
        json["id"] = operation.id;
    if (isWrite(operation.sort)) {
        json["written"] = toJson(operation.written, rows);
        json["seen"] = toJson(operation.sightings, rows);
    } else {
        json["listed"] = toJson(operation.listed, rows);
        json["isWhole"] = operation.isListComplete;
    }
    return json;
}

} // namespace

void writeHistory(const History &history, QIODevice *device)
{
    for (const Operation &operation : history.operations)
        device->write(QByteArray::fromStdString(
            toJson(operation, history.rows).dump(-1, ' ', false, Json::error_handler_t::replace)
            + '\n'));
}

} // namespace simulator
