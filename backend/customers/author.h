// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace customers {

// A program that wrote customers, as another one knows it.
struct Author
{
    enum class Who { Self, Other };

    QString name; // that people can read, as "teller serve 7f3a"; empty when it is not known
    QString host = {}; // of another machine; empty: this one, or it is not known
    Who who = Who::Other;
};

} // namespace customers
