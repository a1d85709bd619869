// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace exports {

// One value of a table: nothing, UTF-8 text, or a number.
using Cell = std::variant<std::monostate, QByteArray, qint64, double>;
using Row = std::vector<Cell>;

struct Column
{
    QByteArray key; // for machines: "firstName"
    QString title; // for people: "First name"
};

// A table to be written. Rows are made one at a time as they are written, so that a million need
// no memory. A value: row() must stay callable on another thread and give the same row each time.
struct Document
{
    QString title;
    std::vector<Column> columns;
    qsizetype rowCount = 0;
    std::function<Row(qsizetype)> row; // as many cells as columns
};

} // namespace exports
