// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace CLI {
class Validator;
}

namespace cli {

// What the numbers of an option must be. By itself CLI11 takes 010 for 8, -1 for the largest
// unsigned number and nan for a number.
CLI::Validator wholeNumber(qint64 least, qint64 greatest);
CLI::Validator seconds(double least, double greatest);

} // namespace cli
