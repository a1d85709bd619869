// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace simulator {
struct Report;
}

namespace gui {

// Lets the person choose a file of a simulation's report, in a file chooser that stops nothing
// else; calls back with the path or not at all. What is saved gets the suffix of the chosen form:
// a page, data, the samples as a table, or the history where the report has one. Only the first two
// can be opened again.
void chooseReportToSave(QWidget &parent, const QString &folder, const simulator::Report &report,
                        std::function<void(const QString &path)> take);
void chooseReportToOpen(QWidget &parent, const QString &folder,
                        std::function<void(const QString &path)> take);

} // namespace gui
