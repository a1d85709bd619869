// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/format.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace gui {

// Which file is to be chosen.
struct FileChoice
{
    enum class Purpose { Open, Save };

    QString title;
    QString folder;
    QString name; // proposed, without a suffix where there are formats
    std::vector<exports::Format> formats; // none: the suffix is in the name
    Purpose purpose = Purpose::Save;
};

QString formatTitle(exports::Format format); // "CSV table"

// Lets the person choose, in a file chooser that stops nothing else; calls back with the path, its
// suffix that of the chosen format, or not at all.
void chooseFile(QWidget &parent, const FileChoice &choice,
                std::function<void(const QString &path)> take);

} // namespace gui
